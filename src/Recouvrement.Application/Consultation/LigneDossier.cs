using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Consultation;

/// <summary>A dossier in a list.</summary>
public sealed record LigneDossier
{
    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>« 2026-000123 ».</summary>
    public required string Reference { get; init; }

    /// <summary>Label of the portfolio.</summary>
    public required string Portefeuille { get; init; }

    /// <summary>Name of the creditor.</summary>
    public required string Creancier { get; init; }

    /// <summary>Names of the debtors, separated by commas.</summary>
    public required string Debiteurs { get; init; }

    /// <summary>Name of the juriste in charge; null when nobody is.</summary>
    public required string? Juriste { get; init; }

    /// <summary>Stages of the machines in words, each once, separated by « · »; empty when no procedure is open.</summary>
    public required string Etapes { get; init; }

    /// <summary>Procedures that take something away in the dossier, in words, separated by « · »; null when none does.</summary>
    public required string? SousProcedure { get; init; }

    /// <summary>Sum of the claims.</summary>
    public required decimal Principal { get; init; }

    /// <summary>Principal less payments.</summary>
    public required decimal ResteDu { get; init; }

    /// <summary>Next deadline; null when nothing runs.</summary>
    public required DateOnly? ProchaineEcheance { get; init; }

    /// <summary>Its wording; null when nothing runs.</summary>
    public required string? LibelleEcheance { get; init; }

    /// <summary>Its gravity; null when nothing runs.</summary>
    public required Severite? Severite { get; init; }

    /// <summary>Day of the opening.</summary>
    public required DateOnly OuvertLe { get; init; }

    /// <summary>Day of the closing; null while open.</summary>
    public required DateOnly? ClosLe { get; init; }

    /// <summary>Last time something was written.</summary>
    public required DateTimeOffset DerniereEcriture { get; init; }
}
