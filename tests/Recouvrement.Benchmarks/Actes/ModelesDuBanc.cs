using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Recouvrement.Benchmarks.Actes;

/// <summary>Templates in the syntax that all the engines share, around the styles and footer of a shipped one.</summary>
internal static class ModelesDuBanc
{
    private const string Debut =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>";

    private const string Fin =
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"1134\" w:right=\"1275\" w:bottom=\"1134\" w:left=\"1275\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    /// <summary>Two pages: a letterhead, twenty paragraphs of three lines, a table whose row is repeated.</summary>
    public static byte[] Acte(string livre)
    {
        var corps = new StringBuilder(Debut);
        corps.Append(Paragraphe("TitreActe", "ASSIGNATION")).Append(Paragraphe("Corps", "Dossier {{reference}} – {{creancier}} c/ {{debiteur}}, le {{date}}"));
        for (var i = 0; i < 20; i++)
        {
            corps.Append(Paragraphe(
                "Corps",
                string.Create(CultureInfo.InvariantCulture, $"{i + 1}. Par acte du {{{{date}}}}, {{{{creancier}}}} a livré à {{{{debiteur}}}} les marchandises dont le prix, soit "),
                "{{total}}",
                ", n’a pas été payé malgré les relances et la mise en demeure restée sans effet, de sorte que la créance est certaine, liquide et exigible."));
        }

        corps.Append("<w:tbl><w:tblPr><w:tblW w:w=\"9356\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
        for (var i = 0; i < 6; i++)
        {
            corps.Append("<w:gridCol w:w=\"1559\"/>");
        }

        corps.Append("</w:tblGrid>").Append(Ligne("TableauTete", "N°", "Référence", "Libellé", "Date", "Échéance", "Montant"))
            .Append(Ligne("Tableau", "{{#lignes}}{{rang}}", "{{reference}}", "{{libelle}}", "{{date}}", "{{echeance}}", "{{montant}}{{/lignes}}"))
            .Append("</w:tbl>").Append(Paragraphe("Signature", "Fait à {{lieu}}, le {{date}}")).Append(Fin);
        return Emballer(livre, corps.ToString());
    }

    /// <summary>Forty text boxes, each twice as Word writes them: the drawing and its old fallback.</summary>
    public static byte[] ZonesDeTexte(string livre, int nombre)
    {
        var corps = new StringBuilder(Debut);
        for (var i = 0; i < nombre; i++)
        {
            var contenu = "<w:txbxContent>" + Paragraphe("Corps", "Dossier ", "{{reference}}", " : {{creancier}} c/ {{debiteur}}") + "</w:txbxContent>";
            corps.Append("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"1000000\" cy=\"300000\"/>")
                .Append(CultureInfo.InvariantCulture, $"<wp:docPr id=\"{i + 1}\" name=\"Zone {i + 1}\"/>")
                .Append("<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx>")
                .Append(contenu).Append("</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>")
                .Append("<v:shape style=\"width:80pt;height:24pt\"><v:textbox>").Append(contenu).Append("</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        }

        return Emballer(livre, corps.Append(Fin).ToString());
    }

    private static string Paragraphe(string style, params string[] runs) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>"
        + string.Concat(runs.Select((r, i) => $"<w:r>{(i == 1 ? "<w:rPr><w:b/></w:rPr>" : string.Empty)}<w:t xml:space=\"preserve\">{r}</w:t></w:r>")) + "</w:p>";

    private static string Ligne(string style, params string[] cellules) =>
        "<w:tr>" + string.Concat(cellules.Select(c => $"<w:tc><w:tcPr><w:tcW w:w=\"1559\" w:type=\"dxa\"/></w:tcPr>{Paragraphe(style, c)}</w:tc>")) + "</w:tr>";

    private static byte[] Emballer(string livre, string document)
    {
        using var flux = new MemoryStream();
        using (var source = ZipFile.OpenRead(livre))
        using (var archive = new ZipArchive(flux, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entree in source.Entries)
            {
                using var lecteur = new StreamReader(entree.Open());
                var texte = lecteur.ReadToEnd();
                texte = entree.FullName is "word/document.xml" ? document : texte.Replace("{{dossier.reference}}", "{{reference}}", StringComparison.Ordinal);
                using var ecriture = archive.CreateEntry(entree.FullName).Open();
                ecriture.Write(Encoding.UTF8.GetBytes(texte));
            }
        }

        return flux.ToArray();
    }
}
