namespace Recouvrement.Application.Banque.Rapprochement;

/// <summary>How movements are matched, as written in <c>workflows/rapprochement.yaml</c>: shown on screen as it is applied.</summary>
public sealed record ReglesRapprochement
{
    /// <summary>What is said of the rule in French, on screen.</summary>
    public required string Enonce { get; init; }

    /// <summary>True when an exact end-to-end reference is enough to record the payment without being asked.</summary>
    public required bool Automatique { get; init; }

    /// <summary>Amount above which somebody always validates.</summary>
    public required decimal Plafond { get; init; }

    /// <summary>Points below which nothing is proposed.</summary>
    public required int Minimum { get; init; }

    /// <summary>Proposals kept for one movement.</summary>
    public required int Nombre { get; init; }

    /// <summary>Points for the reference of the dossier.</summary>
    public required int ReferenceDossier { get; init; }

    /// <summary>Points for the reference of one of its claims.</summary>
    public required int ReferenceCreance { get; init; }

    /// <summary>Points for a mandate of direct debit known to the dossier.</summary>
    public required int Mandat { get; init; }

    /// <summary>Points for an account that has already paid this dossier.</summary>
    public required int Iban { get; init; }

    /// <summary>Points for the amount still due.</summary>
    public required int MontantReste { get; init; }

    /// <summary>Points for the amount of an instalment or of a claim.</summary>
    public required int MontantCreance { get; init; }

    /// <summary>Points for the whole name of a debtor.</summary>
    public required int Nom { get; init; }

    /// <summary>Points for a name that is near.</summary>
    public required int NomProche { get; init; }
}
