namespace Recouvrement.Domaine.Dossiers;

/// <summary>One line of the journal of a dossier: never edited, never deleted, chained to the line before by its hash.</summary>
/// <param name="Numero">Rank in the journal of the dossier, from 1, without a gap.</param>
/// <param name="Nature">Statement, rectification or annulment.</param>
/// <param name="Fait">
/// The fact stated; for a rectification the corrected fact, whose id is that of the fact corrected; for an annulment the fact set aside.
/// </param>
/// <param name="EnregistreLe">When it was written, in universal time, to the second.</param>
/// <param name="Auteur">Who wrote it: the account's id, never a name.</param>
public sealed record EntreeJournal(int Numero, NatureEntree Nature, Fait Fait, DateTimeOffset EnregistreLe, string Auteur)
{
    /// <summary>Why: required for a rectification, an annulment, or a fact accepted outside the model.</summary>
    public string? Motif { get; init; }

    /// <summary>The piece that proves it; null when there is none.</summary>
    public Guid? Piece { get; init; }

    /// <summary>Hash of the line before (lower-case hexadecimal SHA-256); 64 zeros for the first line.</summary>
    public string EmpreintePrecedente { get; init; } = Journal.EmpreinteInitiale;

    /// <summary>Hash of this line, which covers everything above and the hash before.</summary>
    public string Empreinte { get; init; } = string.Empty;
}
