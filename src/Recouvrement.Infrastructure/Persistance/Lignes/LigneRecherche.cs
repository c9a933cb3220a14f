namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A search that somebody made, or keeps under a name.</summary>
internal sealed class LigneRecherche
{
    public Guid Id { get; set; }

    public required string Compte { get; set; }

    /// <summary>Words and filters, as the address of the page has them.</summary>
    public required string Demande { get; set; }

    public required string Texte { get; set; }

    /// <summary>Name under which it is kept; null in the history.</summary>
    public string? Nom { get; set; }

    public DateTime Le { get; set; }
}
