namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>What came of one act of a batch.</summary>
internal sealed class LigneActeDeLot
{
    public Guid Lot { get; set; }

    /// <summary>True for what the trial said.</summary>
    public bool Essai { get; set; }

    /// <summary>Rank of the dossier in the batch.</summary>
    public int Rang { get; set; }

    /// <summary>Rank of the act in the dossier.</summary>
    public int Ordre { get; set; }

    public Guid Dossier { get; set; }

    public required string Reference { get; set; }

    public required string Debiteur { get; set; }

    public Guid? Piece { get; set; }

    public required string NomFichier { get; set; }

    /// <summary>What is missing, in JSON.</summary>
    public required string Manques { get; set; }

    public string? Refus { get; set; }
}
