using System.Globalization;
using System.Security;
using System.Text;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Rendu;

/// <summary>A picture in the line of text, with every namespace it needs declared in place.</summary>
internal static class Dessin
{
    private const decimal EmuParMillimetre = 36_000m;

    public static void Ecrire(Contexte contexte, ImageActe image, FormeDeRun forme)
    {
        var id = contexte.Identifiant(0);
        var relation = contexte.Images.Relation(image);
        var (largeur, hauteur) = (Emu(image.LargeurMm), Emu(image.HauteurMm));
        var description = SecurityElement.Escape(new string([.. image.Description.Where(c => !char.IsControl(c))]));
        var p = forme.Prefixe;
        var xml = string.Create(CultureInfo.InvariantCulture, $"""
            <{p}drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{largeur}" cy="{hauteur}"/><wp:docPr id="{id}" name="Image {id}" descr="{description}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="{id}" name="Image {id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{largeur}" cy="{hauteur}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></{p}drawing>
            """);
        contexte.Tampon.Ecrire(forme.Ouverture);
        contexte.Tampon.Ecrire(Encoding.UTF8.GetBytes(xml));
        contexte.Tampon.Ecrire(forme.Fermeture);
    }

    private static long Emu(decimal millimetres) =>
        (long)decimal.Round(millimetres * EmuParMillimetre, 0, MidpointRounding.AwayFromZero);
}
