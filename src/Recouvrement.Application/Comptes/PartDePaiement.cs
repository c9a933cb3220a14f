using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>One line of « ce versement paie ».</summary>
/// <param name="Poste">The post.</param>
/// <param name="Libelle">The sum, in words.</param>
/// <param name="Avant">What was owed there before.</param>
/// <param name="Montant">What the payment puts there.</param>
/// <param name="Article">The article that puts it there.</param>
/// <param name="Motif">Why by hand; null when the rule does it.</param>
public sealed record PartDePaiement(Poste Poste, string Libelle, decimal Avant, decimal Montant, string Article, string? Motif)
{
    /// <summary>What is left there.</summary>
    public decimal Apres => Avant - Montant;
}
