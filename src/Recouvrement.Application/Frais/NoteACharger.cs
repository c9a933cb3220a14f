namespace Recouvrement.Application.Frais;

/// <summary>A partner's cost note to be checked, then recorded in a dossier.</summary>
/// <param name="Lignes">Its lines.</param>
public sealed record NoteACharger(IReadOnlyList<LigneDeFrais> Lignes)
{
    /// <summary>Amount of the claim, on which the coefficient depends; null when it has no figure.</summary>
    public decimal? Creance { get; init; }

    /// <summary>True for maintenance.</summary>
    public bool Alimentaire { get; init; }

    /// <summary>Nature of its acts, which says who bears them (« execution », « depens »…); the proportional rights say it themselves.</summary>
    public string Nature { get; init; } = "execution";
}
