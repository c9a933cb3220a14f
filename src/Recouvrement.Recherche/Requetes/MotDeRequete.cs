using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Recherche.Requetes;

/// <summary>One analysed word of a query.</summary>
/// <param name="Forme">As typed, folded: what an exact occurrence must equal, and what a prefix begins with.</param>
/// <param name="Racine">Its stem.</param>
/// <param name="RacineNue">The stem of the form without accents; see <see cref="Jeton"/>.</param>
public sealed record MotDeRequete(string Forme, string Racine, string RacineNue)
{
    /// <summary>Takes the terms of a token.</summary>
    public static MotDeRequete De(Jeton jeton) => new(jeton.Forme, jeton.Racine, jeton.RacineNue);
}
