namespace Recouvrement.Application.Banque;

/// <summary>A movement as it is kept, with where it stands.</summary>
public sealed record MouvementCharge
{
    /// <summary>The movement.</summary>
    public required MouvementBancaire Mouvement { get; init; }

    /// <summary>Where it stands.</summary>
    public required EtatMouvement Etat { get; init; }

    /// <summary>Cents already recorded in dossiers.</summary>
    public required long CentimesAffectes { get; init; }

    /// <summary>How many times dossiers took from it or gave back: what optimistic concurrency compares.</summary>
    public required int Tour { get; init; }

    /// <summary>« Relevé R12 du 15/09/2026 (releve.xml) ».</summary>
    public required string Releve { get; init; }

    /// <summary>Cents still to be recorded.</summary>
    public long CentimesRestants => Math.Max(0L, Mouvement.Centimes - CentimesAffectes);
}
