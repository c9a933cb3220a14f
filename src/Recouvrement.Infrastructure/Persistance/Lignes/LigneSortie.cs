namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>
/// Outbox: what a writing asks of the workers, in the same transaction. A row leaves when its work is done; what fails stays
/// visible, with its reason and the date of the next try.
/// </summary>
internal sealed class LigneSortie
{
    public long Id { get; set; }

    public required string Sujet { get; set; }

    public Guid Dossier { get; set; }

    /// <summary>What the subject needs to know: the hash of a content, a journal line number.</summary>
    public required string Charge { get; set; }

    public DateTime CreeLe { get; set; }

    public int Essais { get; set; }

    public DateTime APartirDe { get; set; }

    public string? Erreur { get; set; }
}
