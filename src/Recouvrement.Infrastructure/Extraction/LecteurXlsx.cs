using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads the cells of a workbook, row by row, the name of each sheet before them.</summary>
internal sealed class LecteurXlsx : LecteurSynchrone
{
    private const string Format = "Excel";
    private const int ChainesAuPlus = 2_000_000;

    protected override ResultatExtraction Lire(Fichier fichier, Lecture lecture)
    {
        using var zip = new ZipArchive(fichier.Contenu, ZipArchiveMode.Read, leaveOpen: true);
        var chaines = Chaines(zip, lecture);
        var feuilles = zip.Entries.Select(e => e.FullName)
            .Where(n => n.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                && n.LastIndexOf('/') == "xl/worksheets".Length)
            .OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).ToList();
        if (feuilles.Count == 0) throw new FormatAbimeException("Le classeur n’a pas de feuille : il est abîmé ou incomplet.");
        foreach (var nom in NomsDeFeuilles(zip, lecture))
        {
            lecture.Texte.Ajouter(nom);
            lecture.Texte.Ligne();
        }

        foreach (var feuille in feuilles)
        {
            using var xml = Lecture.Xml(lecture.Partie(zip, feuille)!);
            LireFeuille(xml, lecture, chaines);
            lecture.Texte.Ligne();
        }

        return lecture.Rendre(Format);
    }

    private static List<string> NomsDeFeuilles(ZipArchive zip, Lecture lecture)
    {
        var noms = new List<string>();
        if (lecture.Partie(zip, "xl/workbook.xml") is not { } partie) return noms;
        using var xml = Lecture.Xml(partie);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("name") is { } nom) noms.Add(nom);
        return noms;
    }

    private static List<string> Chaines(ZipArchive zip, Lecture lecture)
    {
        var chaines = new List<string>();
        if (lecture.Partie(zip, "xl/sharedStrings.xml") is not { } partie) return chaines;
        using var xml = Lecture.Xml(partie);
        var morceaux = new List<string>();
        var dansTexte = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                dansTexte = xml.LocalName is "t" && !xml.IsEmptyElement;
                if (xml is { LocalName: "si", IsEmptyElement: true }) chaines.Add(string.Empty);
            }
            else if (dansTexte && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                if (dansTexte) morceaux.Add(xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                dansTexte = false;
                if (xml.LocalName is not "si") continue;
                chaines.Add(string.Concat(morceaux));
                morceaux.Clear();
                if (chaines.Count > ChainesAuPlus) throw new LimiteAtteinteException("Le classeur contient trop de textes différents.");
            }
        }

        return chaines;
    }

    private static void LireFeuille(XmlReader xml, Lecture lecture, List<string> chaines)
    {
        var (type, dansValeur) = (string.Empty, false);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName is "c":
                    type = xml.GetAttribute("t") ?? string.Empty;
                    break;
                case XmlNodeType.Element:
                    dansValeur = xml.LocalName is "v" or "t" && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when dansValeur:
                    lecture.Texte.Ajouter(Valeur(xml.Value, type, chaines));
                    break;
                case XmlNodeType.EndElement:
                    dansValeur = false;
                    if (xml.LocalName is "c") lecture.Texte.Ajouter("\t");
                    else if (xml.LocalName is "row") lecture.Texte.Ligne();
                    break;
            }
        }
    }

    private static string Valeur(string brut, string type, List<string> chaines) =>
        type is "s" && int.TryParse(brut, NumberStyles.None, CultureInfo.InvariantCulture, out var rang) && rang < chaines.Count ? chaines[rang] : brut;
}
