namespace Recouvrement.Application.Dossiers;

/// <summary>
/// Who a party is, as acts must name it (CPC 54). Everything but the name may be unknown at first: what an act then lacks
/// is said when it is produced.
/// </summary>
/// <param name="Nature">Company or human being.</param>
/// <param name="Nom">Dénomination sociale, or family name.</param>
public sealed record IdentitePartie(NaturePersonne Nature, string Nom)
{
    /// <summary>First names; null for a company or when unknown.</summary>
    public string? Prenoms { get; init; }

    /// <summary>« Monsieur » or « Madame »; null for a company or when unknown.</summary>
    public string? Civilite { get; init; }

    /// <summary>Legal form (« SARL »); null for a human being or when unknown.</summary>
    public string? Forme { get; init; }

    /// <summary>Nine digits with a right key; null when there is none or it is unknown.</summary>
    public string? Siren { get; init; }

    /// <summary>Town of the RCS; null when there is none or it is unknown.</summary>
    public string? VilleRcs { get; init; }

    /// <summary>Share capital in euros; null for a human being or when unknown.</summary>
    public decimal? Capital { get; init; }

    /// <summary>Who represents a company; null when unknown.</summary>
    public string? Representant { get; init; }

    /// <summary>In what capacity (« gérant »); null when unknown.</summary>
    public string? QualiteRepresentant { get; init; }

    /// <summary>Profession of a human being; null when unknown.</summary>
    public string? Profession { get; init; }

    /// <summary>Nationality of a human being; null when unknown.</summary>
    public string? Nationalite { get; init; }

    /// <summary>Date of birth; null when unknown.</summary>
    public DateOnly? NaissanceLe { get; init; }

    /// <summary>Place of birth; null when unknown.</summary>
    public string? NaissanceA { get; init; }

    /// <summary>Street; null when unknown.</summary>
    public string? Adresse { get; init; }

    /// <summary>Post code; null when unknown.</summary>
    public string? CodePostal { get; init; }

    /// <summary>Town; null when unknown.</summary>
    public string? Ville { get; init; }

    /// <summary>Country when it is not France; null otherwise.</summary>
    public string? Pays { get; init; }

    /// <summary>
    /// Territory of residence (code of the calendars file, « etranger »…), on which the augmentations of CPC 643-644 depend;
    /// null when it is the territory of the court.
    /// </summary>
    public string? Demeure { get; init; }

    /// <summary>E-mail address; null when unknown.</summary>
    public string? Courriel { get; init; }

    /// <summary>Telephone; null when unknown.</summary>
    public string? Telephone { get; init; }

    /// <summary>« Jeanne Durand » or « Bâtiments du Nord ».</summary>
    public string Affichage => Prenoms is null ? Nom : $"{Prenoms} {Nom}";
}
