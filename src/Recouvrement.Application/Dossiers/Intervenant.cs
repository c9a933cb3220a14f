namespace Recouvrement.Application.Dossiers;

/// <summary>Who takes part in a dossier without being a party to it, as acts must name it.</summary>
/// <param name="Role">In what capacity.</param>
/// <param name="Nom">Name (« tribunal judiciaire de Grenoble », « SELARL Delmas »).</param>
public sealed record Intervenant(RoleIntervenant Role, string Nom)
{
    /// <summary>Capacity in words (« liquidateur »); null when the role says it all.</summary>
    public string? Qualite { get; init; }

    /// <summary>Street; null when unknown.</summary>
    public string? Adresse { get; init; }

    /// <summary>Post code; null when unknown.</summary>
    public string? CodePostal { get; init; }

    /// <summary>Town; null when unknown.</summary>
    public string? Ville { get; init; }

    /// <summary>The debtor whose procedure names it; null when it takes part for all of them.</summary>
    public Guid? Debiteur { get; init; }

    /// <summary>The notice of the BODACC it was read in, to be checked there; null when somebody designated it.</summary>
    public string? Avis { get; init; }

    /// <summary>Where that notice is read; null when unknown.</summary>
    public string? AdresseAvis { get; init; }

    /// <summary>What an act names, by path of the catalogue; only what is known.</summary>
    public IEnumerable<KeyValuePair<string, string>> Donnees =>
        new[]
        {
            (RolesIntervenant.De(Role).NomDansLActe, Nom), ("qualite", Qualite), ("adresse", Adresse), ("codePostal", CodePostal), ("ville", Ville),
        }
        .Where(d => !string.IsNullOrWhiteSpace(d.Item2))
        .Select(d => KeyValuePair.Create($"{RolesIntervenant.De(Role).Prefixe}.{d.Item1}", d.Item2!));
}
