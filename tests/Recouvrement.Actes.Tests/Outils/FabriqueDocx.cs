using System.IO.Compression;
using System.Text;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Tests.Outils;

/// <summary>Builds small Word files, part by part, the way Word lays them out.</summary>
internal sealed class FabriqueDocx
{
    public const string Espaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    private const string Racine = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<string, string> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _brutes = new(StringComparer.Ordinal);
    private readonly List<string> _relations = [];
    private readonly StringBuilder _types = new();
    private string _section = string.Empty;

    public FabriqueDocx(string corps) => Corps = corps;

    public string Corps { get; }

    public string Document { get; init; } = "word/document.xml";

    public string TypePrincipal { get; init; } = Type + "document.main+xml";

    public static FabriqueDocx Paragraphes(params IEnumerable<string> textes) => new(string.Concat(textes.Select(P)));

    public static string P(string texte) => $"<w:p>{R(texte)}</w:p>";

    public static string R(string texte, string proprietes = "") =>
        $"<w:r>{(proprietes.Length > 0 ? $"<w:rPr>{proprietes}</w:rPr>" : string.Empty)}<w:t xml:space=\"preserve\">{texte}</w:t></w:r>";

    public static string Tableau(params IEnumerable<string> lignes) =>
        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
        + string.Concat(lignes) + "</w:tbl>";

    public static string Ligne(params IEnumerable<string> cellules) => $"<w:tr>{string.Concat(cellules.Select(c => Cellule(P(c))))}</w:tr>";

    public static string Cellule(string blocs) => $"<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>{blocs}</w:tc>";

    public FabriqueDocx AvecEnTete(string blocs) => Section("header", "headerReference", blocs, "hdr");

    public FabriqueDocx AvecPied(string blocs) => Section("footer", "footerReference", blocs, "ftr");

    public FabriqueDocx AvecNote(string blocs) => Partie("footnotes",
        $"<w:footnotes {Espaces}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"1\">{blocs}</w:footnote></w:footnotes>");

    /// <summary>A part of the document with its relationship and its content type.</summary>
    public FabriqueDocx Partie(string nature, string xml)
    {
        var nom = $"{nature}{_relations.Count}";
        _parties[$"word/{nom}.xml"] = xml;
        _types.Append(System.Globalization.CultureInfo.InvariantCulture, $"<Override PartName=\"/word/{nom}.xml\" ContentType=\"{Type}{nature}+xml\"/>");
        _relations.Add($"<Relationship Id=\"rIdT{_relations.Count}\" Type=\"{Racine}{nature}\" Target=\"{nom}.xml\"/>");
        return this;
    }

    public FabriqueDocx Relation(string nature, string cible, bool externe)
    {
        _relations.Add($"<Relationship Id=\"rIdT{_relations.Count}\" Type=\"{Racine}{nature}\" Target=\"{cible}\"{(externe ? " TargetMode=\"External\"" : string.Empty)}/>");
        return this;
    }

    public FabriqueDocx Fichier(string nom, string contenu)
    {
        _parties[nom] = contenu;
        return this;
    }

    /// <summary>A file without the XML declaration that the others get.</summary>
    public FabriqueDocx Brut(string nom, string contenu)
    {
        _brutes[nom] = contenu;
        return this;
    }

    public byte[] Octets()
    {
        using var sortie = new MemoryStream();
        using (var zip = new ZipArchive(sortie, ZipArchiveMode.Create, leaveOpen: true))
        {
            Ecrire(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/{Document}\" ContentType=\"{TypePrincipal}\"/>{_types}</Types>");
            Ecrire(zip, "_rels/.rels", Relations($"<Relationship Id=\"rId1\" Type=\"{Racine}officeDocument\" Target=\"{Document}\"/>"));
            Ecrire(zip, Document, $"<w:document {Espaces}><w:body>{Corps}<w:sectPr>{_section}<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
            Ecrire(zip, $"word/_rels/{Path.GetFileName(Document)}.rels", Relations(string.Concat(_relations)));
            foreach (var (nom, contenu) in _parties)
            {
                Ecrire(zip, nom, contenu);
            }

            foreach (var (nom, contenu) in _brutes)
            {
                Ecrire(zip, nom, contenu, declaration: string.Empty);
            }
        }

        return sortie.ToArray();
    }

    public ModeleWord Modele(Func<string, byte[]?>? fragments = null)
    {
        var lecture = ModeleWord.Lire(Octets(), new OptionsLecture { Fragments = fragments });
        lecture.Refus.ShouldBeNull();
        return lecture.Modele!;
    }

    /// <summary>Renders and hands back the file; the rendering must succeed and be valid.</summary>
    public DocxLu Rendre(ObjetActe donnees, ModeRendu mode = ModeRendu.Final, Func<string, byte[]?>? fragments = null)
    {
        var resultat = Modele(fragments).Rendre(donnees, new OptionsRendu { Mode = mode });
        resultat.Constats.ShouldBeEmpty();
        resultat.Refus.ShouldBeNull();
        return new DocxLu(resultat.Octets!);
    }

    private FabriqueDocx Section(string nature, string reference, string blocs, string racine)
    {
        _section += $"<w:{reference} w:type=\"default\" r:id=\"rIdT{_relations.Count}\"/>";
        return Partie(nature, $"<w:{racine} {Espaces}>{blocs}</w:{racine}>");
    }

    private static string Relations(string contenu) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{contenu}</Relationships>";

    private static void Ecrire(ZipArchive zip, string nom, string contenu, string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    {
        using var flux = zip.CreateEntry(nom).Open();
        flux.Write(Encoding.UTF8.GetBytes(declaration + contenu));
    }
}
