namespace Recouvrement.Application.Dossiers;

/// <summary>A document of a dossier, as the journal knows it.</summary>
/// <param name="Id">Identity: that of the fact that added it; what a fact's <c>Piece</c> names.</param>
/// <param name="Intitule">What the bordereau calls it.</param>
/// <param name="NomFichier">Name of the file as it came.</param>
/// <param name="TypeMedia">Media type, recognised from the content.</param>
/// <param name="Taille">Bytes.</param>
/// <param name="Empreinte">Lower-case hexadecimal SHA-256 of the content: its address in the store.</param>
/// <param name="Date">Date of the document.</param>
/// <param name="AjouteeLe">When it was added, in universal time.</param>
/// <param name="Acte">Id of the act in the catalogue when we produced it; null for a document received.</param>
public sealed record Piece(
    Guid Id, string Intitule, string NomFichier, string TypeMedia, long Taille, string Empreinte, DateOnly Date,
    DateTimeOffset AjouteeLe, string? Acte)
{
    /// <summary>What kind of document it is (a code of <c>NaturesDePiece</c>); null when nobody said.</summary>
    public string? Nature { get; init; }

    /// <summary>How it came.</summary>
    public OriginePiece Origine { get; init; } = OriginePiece.Deposee;

    /// <summary>True while its kind, its title and its date are only proposed: somebody must confirm them.</summary>
    public bool AConfirmer { get; init; }

    /// <summary>True when it may not leave the department (letters between lawyers, notes).</summary>
    public bool EstConfidentielle { get; init; }

    /// <summary>Parties concerned; empty when it concerns the whole dossier.</summary>
    public IReadOnlyList<Guid> Parties { get; init; } = [];

    /// <summary>The earlier version that this one replaces; null when there is none.</summary>
    public Guid? Remplace { get; init; }

    /// <summary>To whom it was handed, in order; never empty again once it was.</summary>
    public IReadOnlyList<RemiseDePiece> Remises { get; init; } = [];

    /// <summary>True once handed to somebody: it can no longer change.</summary>
    public bool EstRemise => Remises.Count > 0;
}
