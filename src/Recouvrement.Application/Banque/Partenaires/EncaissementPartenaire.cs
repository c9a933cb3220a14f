namespace Recouvrement.Application.Banque.Partenaires;

/// <summary>What a partner did with a payment that he collected for us.</summary>
/// <param name="Partenaire">His name; null when not said.</param>
/// <param name="Commissaire">True for a commissaire de justice, false for a collection company.</param>
/// <param name="Especes">True for cash.</param>
/// <param name="Retenu">What he keeps, in euros.</param>
/// <param name="Reverse">What he remitted.</param>
/// <param name="ReverseLe">When; null when he has not.</param>
/// <param name="Source">« reglements.csv, ligne 3 ».</param>
public sealed record EncaissementPartenaire(
    string? Partenaire, bool Commissaire, bool Especes, decimal Retenu, decimal Reverse, DateOnly? ReverseLe, string Source)
{
    /// <summary>What is still to be remitted of a payment of that amount.</summary>
    public decimal AReverser(decimal encaisse) => Math.Max(0m, encaisse - Retenu - Reverse);

    /// <summary>Rule of law that says by when.</summary>
    public string Regle => (Commissaire, Especes) switch
    {
        (true, true) => "commissaire.reversement-especes",
        (true, false) => "commissaire.reversement",
        _ => "amiable.reversement",
    };
}
