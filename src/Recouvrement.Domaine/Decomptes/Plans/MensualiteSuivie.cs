namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>An instalment and what was received for it.</summary>
/// <param name="Mensualite">The instalment.</param>
/// <param name="Recu">Euros received.</param>
/// <param name="SoldeeLe">Day it was fully paid; null when it is not.</param>
/// <param name="Statut">Where it stands.</param>
public sealed record MensualiteSuivie(Mensualite Mensualite, decimal Recu, DateOnly? SoldeeLe, StatutMensualite Statut)
{
    /// <summary>What still lacks.</summary>
    public decimal Reste => Mensualite.Montant - Recu;
}
