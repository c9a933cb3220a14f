namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Read table: the state of one machine.</summary>
internal sealed class LigneEtat
{
    public Guid Dossier { get; set; }

    public int Rang { get; set; }

    public required string Instance { get; set; }

    public required string Procedure { get; set; }

    /// <summary>The debtor; null when the procedure is common to all.</summary>
    public Guid? Debiteur { get; set; }

    public required string Etape { get; set; }

    public required string LibelleEtape { get; set; }

    public DateOnly? DepuisLe { get; set; }

    public bool Terminal { get; set; }

    public string? Regime { get; set; }
}
