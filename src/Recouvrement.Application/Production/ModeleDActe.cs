namespace Recouvrement.Application.Production;

/// <summary>The sheet of an act in the catalogue.</summary>
public sealed record ModeleDActe
{
    /// <summary>Id that the procedures name.</summary>
    public required string Id { get; init; }

    /// <summary>What the juriste reads.</summary>
    public required string Libelle { get; init; }

    /// <summary>Name of the Word file in the folder of templates.</summary>
    public required string Fichier { get; init; }

    /// <summary>The day this wording was settled.</summary>
    public required string Version { get; init; }

    /// <summary>Stages where it is offered, by id of procedure; empty for an act of no procedure, which is offered everywhere.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Offerts { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>True when it is made for one debtor.</summary>
    public bool ParDebiteur { get; init; }

    /// <summary>Pattern of the name of the document, without ending.</summary>
    public required string NomDeFichier { get; init; }

    /// <summary>Paths of the data asked when it is produced.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Paths of the data that a final act must have.</summary>
    public IReadOnlyList<string> Donnees { get; init; } = [];

    /// <summary>Path of the day to which its sums are drawn (the opening judgment for a declaration of claim); null for the date of the act.</summary>
    public string? DecompteAu { get; init; }

    /// <summary>True when the account that it shows is kept beside it, whole and for good.</summary>
    public bool GardeLeDecompte { get; init; }

    /// <summary>Who receives it.</summary>
    public string? Destinataire { get; init; }

    /// <summary>What goes with it.</summary>
    public IReadOnlyList<string> PiecesAJoindre { get; init; } = [];

    /// <summary>What the law wants to read in it: whoever publishes another wording checks that it still does.</summary>
    public IReadOnlyList<MentionLegale> Mentions { get; init; } = [];

    /// <summary>True when it may be made at that stage, though the stage does not call for it.</summary>
    public bool EstOffert(string procedure, string etape) =>
        Offerts.Count == 0 || (Offerts.TryGetValue(procedure, out var etapes) && etapes.Contains(etape, StringComparer.Ordinal));
}
