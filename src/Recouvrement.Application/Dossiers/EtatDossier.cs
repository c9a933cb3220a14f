using Recouvrement.Application.Banque;
using Recouvrement.Application.Plans;

namespace Recouvrement.Application.Dossiers;

/// <summary>What a dossier is, folded from its own facts (<see cref="TypesDeFait"/>). Procedures are folded apart.</summary>
public sealed record EtatDossier
{
    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>« 2026-000123 »: given at the opening, never given twice.</summary>
    public required string Reference { get; init; }

    /// <summary>Portfolio: rights are given on it.</summary>
    public required Guid Portefeuille { get; init; }

    /// <summary>Account of the juriste in charge; null when nobody is.</summary>
    public required string? Juriste { get; init; }

    /// <summary>Legal date of the opening.</summary>
    public required DateOnly OuvertLe { get; init; }

    /// <summary>Day it was closed; null while it is open.</summary>
    public required DateOnly? ClosLe { get; init; }

    /// <summary>The creditor.</summary>
    public required Partie Creancier { get; init; }

    /// <summary>Debtors and sureties, in order of addition.</summary>
    public required IReadOnlyList<Partie> Debiteurs { get; init; }

    /// <summary>Court, commissaire de justice, lawyer… : one of each role and debtor, in order of role then of date.</summary>
    public IReadOnlyList<Intervenant> Intervenants { get; init; } = [];

    /// <summary>Claims, in order of declaration.</summary>
    public required IReadOnlyList<Creance> Creances { get; init; }

    /// <summary>Payments, in order of date.</summary>
    public required IReadOnlyList<Paiement> Paiements { get; init; }

    /// <summary>What it takes from bank movements, payments that went back out included.</summary>
    public IReadOnlyList<AffectationBancaire> Affectations { get; init; } = [];

    /// <summary>Plans of payment, in order of agreement.</summary>
    public IReadOnlyList<PlanDuDossier> Plans { get; init; } = [];

    /// <summary>Mandates of direct debit, in order of signature.</summary>
    public IReadOnlyList<MandatDuDossier> Mandats { get; init; } = [];

    /// <summary>Instalments handed to the bank, in order.</summary>
    public IReadOnlyList<PresentationDePrelevement> Presentations { get; init; } = [];

    /// <summary>Procedures, in order of opening.</summary>
    public required IReadOnlyList<ProcedureOuverte> Procedures { get; init; }

    /// <summary>Documents, in order of addition.</summary>
    public required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>Sum of the claims.</summary>
    public decimal Principal => Creances.Sum(c => c.Montant);

    /// <summary>Sum of the payments.</summary>
    public decimal Regle => Paiements.Sum(p => p.Montant);

    /// <summary>Principal less payments, never below zero; interest and costs are the décompte's business.</summary>
    public decimal ResteDu => Math.Max(0m, Principal - Regle);

    /// <summary>
    /// Who takes part for that debtor, one of each role: the liquidateur of one is not that of the other. Without a debtor, whoever takes
    /// part for all.
    /// </summary>
    public IEnumerable<Intervenant> IntervenantsDe(Guid? debiteur) => Intervenants
        .Where(i => i.Debiteur is null || i.Debiteur == debiteur || (debiteur is null && Debiteurs.Count == 1))
        .GroupBy(i => i.Role)
        .Select(g => g.Last());

    /// <summary>The party of that id, creditor included; null when there is none.</summary>
    public Partie? Partie(Guid id) => Creancier.Id == id ? Creancier : Debiteurs.FirstOrDefault(d => d.Id == id);
}
