using Recouvrement.Application.Imports.Bodacc.Rapprochement;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>A notice that waits for somebody, with the dossier it may concern.</summary>
public sealed record AvisADecider
{
    /// <summary>The notice in the register.</summary>
    public required Guid Id { get; init; }

    /// <summary>The notice.</summary>
    public required AvisBodacc Avis { get; init; }

    /// <summary>Why it waits.</summary>
    public required RaisonAvis Raison { get; init; }

    /// <summary>One French sentence; null when the reason is enough.</summary>
    public string? Detail { get; init; }

    /// <summary>The dossier; null when no debtor is known.</summary>
    public Guid? Dossier { get; init; }

    /// <summary>Reference of the dossier; null when no debtor is known.</summary>
    public string? Reference { get; init; }

    /// <summary>The debtor in the dossier; null when none is known.</summary>
    public Guid? Partie { get; init; }

    /// <summary>His name; null when none is known.</summary>
    public string? Debiteur { get; init; }

    /// <summary>Names of the persons that the notice names.</summary>
    public string Personnes => string.Join(", ", Avis.Personnes.Select(p => p.Appellation).Where(a => a.Length > 0));
}
