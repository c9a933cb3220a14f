namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Read table: a piece of a dossier.</summary>
internal sealed class LignePieceEnBase
{
    public Guid Id { get; set; }

    public Guid Dossier { get; set; }

    public int Rang { get; set; }

    /// <summary>Number drawn from that of the dossier and the journal line: what the search index knows the piece by.</summary>
    public long Document { get; set; }

    public required string Intitule { get; set; }

    public required string NomFichier { get; set; }

    public required string TypeMedia { get; set; }

    public long Taille { get; set; }

    public required string Empreinte { get; set; }

    public DateOnly Date { get; set; }

    public DateTime AjouteeLe { get; set; }

    public string? Acte { get; set; }

    /// <summary>What kind of document it is, by code; null when nobody said.</summary>
    public string? Nature { get; set; }
}
