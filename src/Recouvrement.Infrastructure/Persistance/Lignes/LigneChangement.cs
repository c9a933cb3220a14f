namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>
/// A dossier that still follows the law before the one in force: its comparison is awaited, or what moves is not confirmed. Not a read
/// table: nothing rebuilds it.
/// </summary>
internal sealed class LigneChangement
{
    public Guid Dossier { get; set; }

    /// <summary>Fingerprint of the law that it follows.</summary>
    public required string Ancienne { get; set; }

    /// <summary>Fingerprint of the law that it was compared with; null as long as it was not.</summary>
    public string? Nouvelle { get; set; }

    /// <summary>Number of journal lines compared.</summary>
    public int Version { get; set; }

    /// <summary>The day of the comparison: the passing of time moves things too.</summary>
    public DateOnly? Jour { get; set; }

    /// <summary>How many things move.</summary>
    public int Mouvements { get; set; }

    /// <summary>How many of them could lose something.</summary>
    public int Alertes { get; set; }
}
