namespace Recouvrement.Actes.Modeles;

/// <summary>Where something stands in a template, in words a user can follow.</summary>
/// <param name="Partie">« corps », « en-tête 1 », « notes de bas de page », « fragment entete »…</param>
/// <param name="Fichier">The part of the package, for whoever opens the archive.</param>
/// <param name="Paragraphe">The paragraph in that part, from 1, table cells and text boxes included.</param>
/// <param name="Extrait">The beginning of the paragraph's text.</param>
public sealed record PositionModele(string Partie, string Fichier, int Paragraphe, string Extrait)
{
    /// <summary>« corps, paragraphe 12 ».</summary>
    public override string ToString() => $"{Partie}, paragraphe {Paragraphe.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
