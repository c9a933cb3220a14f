namespace Recouvrement.Application.Comptabilite;

/// <summary>Where the cents of one payment went, as the décompte imputes them.</summary>
/// <param name="Principal">On the claims themselves.</param>
/// <param name="Interets">On interest, capitalised or not.</param>
/// <param name="Accessoires">On indemnities, clause pénale, article 700, damages.</param>
/// <param name="Frais">On costs advanced, dépens included.</param>
/// <param name="TropPercu">On nothing that is due.</param>
internal sealed record Ventilation(decimal Principal, decimal Interets, decimal Accessoires, decimal Frais, decimal TropPercu)
{
    /// <summary>What is done when no décompte can be drawn: as if it were all principal.</summary>
    public static Ventilation Sans(decimal montant) => new(montant, 0m, 0m, 0m, 0m);
}
