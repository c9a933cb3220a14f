namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>What somebody decided of a notice for one debtor.</summary>
public sealed record DecisionAvis
{
    /// <summary>True when it concerns the debtor; false when it was set aside.</summary>
    public required bool Confirme { get; init; }

    /// <summary>True when it was read and brings nothing.</summary>
    public bool Lu { get; init; }

    /// <summary>What the notice means, when its nature does not say it; null to leave it.</summary>
    public NatureAvis? Nature { get; init; }

    /// <summary>Date of the judgment, when the notice does not say it; null to leave it.</summary>
    public DateOnly? DateJugement { get; init; }

    /// <summary>The notice that it rectifies or annuls; null when it says so itself or stands alone.</summary>
    public Guid? Cible { get; init; }

    /// <summary>True when a rectification whose notice is not known is taken by itself.</summary>
    public bool Seul { get; init; }
}
