namespace Recouvrement.Actes.Xml;

/// <summary>Character data.</summary>
internal sealed class TexteXml(string valeur) : Noeud
{
    public string Valeur { get; set; } = valeur;
}
