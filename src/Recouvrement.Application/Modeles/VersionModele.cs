namespace Recouvrement.Application.Modeles;

/// <summary>A version of the Word template of an act, brought in by the house. The shipped template has none: it is « d’origine ».</summary>
public sealed record VersionModele
{
    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>Id of the act in the catalogue.</summary>
    public required string Acte { get; init; }

    /// <summary>1, 2, 3… among the versions of that act.</summary>
    public required int Numero { get; init; }

    /// <summary>Where it stands.</summary>
    public required EtatVersion Etat { get; init; }

    /// <summary>SHA-256 of the file, and its address in the store of pieces.</summary>
    public required string Empreinte { get; init; }

    /// <summary>Name of the file as it came.</summary>
    public required string NomFichier { get; init; }

    /// <summary>Bytes.</summary>
    public required long Taille { get; init; }

    /// <summary>Why it was made, in its author's words.</summary>
    public required string Note { get; init; }

    /// <summary>Account that brought it in: never the one that publishes it.</summary>
    public required string Auteur { get; init; }

    /// <summary>When it was brought in.</summary>
    public required DateTimeOffset DeposeLe { get; init; }

    /// <summary>Account that said it was ready; null before.</summary>
    public string? VerifiePar { get; init; }

    /// <summary>When; null before.</summary>
    public DateTimeOffset? VerifieLe { get; init; }

    /// <summary>Account that published it; null before.</summary>
    public string? PubliePar { get; init; }

    /// <summary>When; null before.</summary>
    public DateTimeOffset? PublieLe { get; init; }

    /// <summary>First day of the acts that it governs; null until published.</summary>
    public DateOnly? EnVigueurDu { get; init; }

    /// <summary>What an act records: « maison-3 ».</summary>
    public string Nom => FormattableString.Invariant($"maison-{Numero}");
}
