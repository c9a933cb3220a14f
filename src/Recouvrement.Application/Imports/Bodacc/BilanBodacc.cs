using Recouvrement.Application.Imports.Bodacc.Rapprochement;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>What an import of notices did, or would do when it is a dry run.</summary>
public sealed record BilanBodacc
{
    /// <summary>True when nothing was written.</summary>
    public required bool Essai { get; init; }

    /// <summary>Notices read, errors included.</summary>
    public required int Avis { get; init; }

    /// <summary>Notices never read before.</summary>
    public required int Nouveaux { get; init; }

    /// <summary>Notices that were in the register already.</summary>
    public required int DejaConnus { get; init; }

    /// <summary>Notices of other kinds (accounts, sales, registrations), kept without effect.</summary>
    public required int HorsProcedure { get; init; }

    /// <summary>Notices of collective proceedings of which no debtor is known, within the rights.</summary>
    public required int SansDebiteur { get; init; }

    /// <summary>Dossiers written to.</summary>
    public required int Dossiers { get; init; }

    /// <summary>Procedures opened.</summary>
    public required int ProceduresOuvertes { get; init; }

    /// <summary>Facts recorded, openings included.</summary>
    public required int Faits { get; init; }

    /// <summary>Facts corrected by a rectification.</summary>
    public required int Rectifications { get; init; }

    /// <summary>Facts set aside by an annulment.</summary>
    public required int Annulations { get; init; }

    /// <summary>Notices that wait for somebody, by reason, in the dossiers examined.</summary>
    public required IReadOnlyDictionary<RaisonAvis, int> ADecider { get; init; }

    /// <summary>What was or will be opened, the first ones when there are many.</summary>
    public required IReadOnlyList<OuvertureParAvis> Ouvertures { get; init; }

    /// <summary>What is to be said of the notices, the first ones when there are many.</summary>
    public required IReadOnlyList<Anomalie> Anomalies { get; init; }

    /// <summary>How many more were counted and not kept.</summary>
    public required int AnomaliesTues { get; init; }

    /// <summary>Notices left out because they cannot be read.</summary>
    public required int Erreurs { get; init; }

    /// <summary>True when something was or would be written to a dossier.</summary>
    public bool Ecrit => Faits + Rectifications + Annulations > 0;
}
