namespace Recouvrement.Domaine.Decomptes;

/// <summary>A line of interest and what remains unpaid of it.</summary>
internal sealed class LigneEnCours(LigneInteret ligne)
{
    public LigneInteret Ligne { get; } = ligne;

    public decimal Reste { get; set; } = ligne.Montant;
}
