namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>A notice as its file writes it, before anything is checked: the common form of JSON and XML.</summary>
internal sealed record AvisBrut
{
    public string Id { get; init; } = string.Empty;

    public string Publication { get; init; } = string.Empty;

    public string NumeroParution { get; init; } = string.Empty;

    public string Parution { get; init; } = string.Empty;

    public string NumeroAnnonce { get; init; } = string.Empty;

    /// <summary>Words for the type, the most trustworthy first; the first that is not empty decides.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public string FamilleAvis { get; init; } = string.Empty;

    public string Tribunal { get; init; } = string.Empty;

    public string Url { get; init; } = string.Empty;

    public bool AUnJugement { get; init; }

    public string Famille { get; init; } = string.Empty;

    public string Nature { get; init; } = string.Empty;

    public string DateJugement { get; init; } = string.Empty;

    public string Complement { get; init; } = string.Empty;

    public PrecedentBrut? Precedent { get; init; }

    public IReadOnlyList<PersonneBrute> Personnes { get; init; } = [];
}
