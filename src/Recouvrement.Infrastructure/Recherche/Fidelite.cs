namespace Recouvrement.Infrastructure.Recherche;

/// <summary>How near to what is written a word must be found.</summary>
internal enum Fidelite
{
    /// <summary>In any of its forms: what a search asks.</summary>
    Racine = 0,

    /// <summary>In that very form, whatever its accents.</summary>
    Forme,

    /// <summary>In that very form, with those accents where they make another word of it.</summary>
    Graphie,
}
