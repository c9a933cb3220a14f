namespace Recouvrement.Actes.Xml;

/// <summary>An attribute, namespace declarations included.</summary>
internal readonly record struct Attribut(string Prefixe, string Nom, string Espace, string Valeur)
{
    /// <summary>True for a namespace declaration.</summary>
    public bool EstDeclaration => Espace is Espaces.Xmlns;

    public string NomQualifie => Prefixe.Length == 0 ? Nom : Prefixe + ":" + Nom;
}
