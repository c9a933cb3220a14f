namespace Recouvrement.Application.Ecriture;

/// <summary>What a use case makes of a dossier before it is written: lines, or what opposes them.</summary>
internal sealed record Preparation
{
    private Preparation()
    {
    }

    public IReadOnlyList<Ajout> Ajouts { get; private init; } = [];

    public string? Refus { get; private init; }

    public IReadOnlyList<ErreurChamp> Erreurs { get; private init; } = [];

    /// <summary>Name of the procedure opened; null unless one is.</summary>
    public string? Instance { get; init; }

    /// <summary>Import keys that the lines use up.</summary>
    public IReadOnlyList<string> Cles { get; init; } = [];

    /// <summary>True to write although the model cannot take it.</summary>
    public bool HorsModele { get; init; }

    /// <summary>True when there is nothing to write and nothing against it.</summary>
    public bool EstVide => Ajouts.Count == 0 && Refus is null && Erreurs.Count == 0;

    public static Preparation Ecrire(params IReadOnlyList<Ajout> ajouts) => new() { Ajouts = ajouts };

    public static Preparation Refuser(string refus) => new() { Refus = refus };

    public static Preparation Corriger(IReadOnlyList<ErreurChamp> erreurs) => new() { Erreurs = erreurs };
}
