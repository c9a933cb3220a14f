namespace Recouvrement.Recherche.Extraction;

/// <summary>The text of a file, or why there is none.</summary>
public sealed record ResultatExtraction
{
    /// <summary>The text; empty unless <see cref="Etat"/> is <see cref="EtatDExtraction.Lu"/>, though a damaged file may give a part of it.</summary>
    public string Texte { get; init; } = string.Empty;

    /// <summary>Offset in <see cref="Texte"/> of the first character of each page; empty when the format has no pages.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];

    /// <summary>What became of the file.</summary>
    public required EtatDExtraction Etat { get; init; }

    /// <summary>One French sentence fit for a juriste: why it is not read, or what was left out; null when all was read.</summary>
    public string? Motif { get; init; }

    /// <summary>The kind of file met, whatever its name says (« PDF », « Word », « courriel »); null when unknown.</summary>
    public string? Format { get; init; }

    /// <summary>Names of the files found inside (attachments of an e-mail), in their order.</summary>
    public IReadOnlyList<string> PiecesJointes { get; init; } = [];

    /// <summary>True when reading again may succeed: a program was missing, a limit was met.</summary>
    public bool PeutEtreRetente => Etat is EtatDExtraction.ProgrammeAbsent or EtatDExtraction.TropGros;

    /// <summary>A text that was read.</summary>
    public static ResultatExtraction Lu(string format, string texte, IReadOnlyList<int>? pages = null, string? motif = null) =>
        new() { Etat = EtatDExtraction.Lu, Format = format, Texte = texte, Pages = pages ?? [], Motif = motif };

    /// <summary>A file that was not read.</summary>
    public static ResultatExtraction Refus(EtatDExtraction etat, string? format, string motif) =>
        new() { Etat = etat, Format = format, Motif = motif };
}
