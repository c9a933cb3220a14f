namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>One field of an MT940 with the lines that it goes on over.</summary>
internal sealed record ChampMt940(int Ligne, string Nom, List<string> Lignes)
{
    /// <summary>The lines glued as they were cut: a word may be cut in two.</summary>
    public string Texte => string.Concat(Lignes).Trim();
}
