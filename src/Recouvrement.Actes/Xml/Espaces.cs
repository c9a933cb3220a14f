namespace Recouvrement.Actes.Xml;

/// <summary>The XML namespaces of a Word file. « Strict » files use the second family for the same elements.</summary>
internal static class Espaces
{
    public const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string WStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Dessin = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Wp14 = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing";
    public const string Compatibilite = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Xmlns = "http://www.w3.org/2000/xmlns/";
    public const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string RelationsDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string TypesDeContenu = "http://schemas.openxmlformats.org/package/2006/content-types";
}
