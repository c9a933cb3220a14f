namespace Recouvrement.Recherche.Requetes;

/// <summary>Days from <paramref name="Du"/> to <paramref name="Au"/>, both included; a null bound leaves that side open.</summary>
public readonly record struct Periode(DateOnly? Du, DateOnly? Au)
{
    /// <summary>True when no bound is set.</summary>
    public bool EstOuverte => Du is null && Au is null;

    /// <summary>What is in both; may be empty (<see cref="Du"/> after <see cref="Au"/>), and then nothing matches.</summary>
    public Periode Et(Periode autre) => new(
        Du is null || autre.Du > Du ? autre.Du ?? Du : Du,
        Au is null || autre.Au < Au ? autre.Au ?? Au : Au);
}
