namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>The journal of templates: only ever added to.</summary>
internal sealed class LigneJournalModele
{
    public long Numero { get; set; }

    public DateTime Le { get; set; }

    public required string Compte { get; set; }

    public required string Acte { get; set; }

    public Guid Version { get; set; }

    public required string Evenement { get; set; }

    public required string Detail { get; set; }
}
