namespace Recouvrement.Web.Composants.Cadre;

/// <summary>One line of the rail.</summary>
/// <param name="Adresse">Where it leads.</param>
/// <param name="Libelle">What is read.</param>
/// <param name="Icone">Name of the drawing beside the word.</param>
public sealed record EntreeDeRail(string Adresse, string Libelle, string Icone)
{
    /// <summary>Where the inbox is: the number of papers that wait is shown beside it.</summary>
    public const string ARattacher = "/pieces/a-rattacher";

    /// <summary>True for what only responsables and administrateurs see.</summary>
    public bool PourEncadrer { get; init; }

    /// <summary>The rail, in the order of the day.</summary>
    public static IReadOnlyList<EntreeDeRail> Toutes { get; } =
    [
        new("/", "Ma journée", "jour"),
        new("/dossiers", "Dossiers", "dossiers"),
        new("/reglements", "Règlements", "reglements"),
        new("/plans", "Plans", "plan"),
        new(ARattacher, "À rattacher", "piece"),
        new("/recherche", "Recherche", "loupe"),
        new("/calculateur", "Calculateur", "calcul"),
        new("/droit", "Droit", "droit"),
        new("/modeles", "Modèles", "acte"),
        new("/import", "Import", "import"),
        new("/bodacc", "BODACC", "avis"),
        new("/comptabilite", "Comptabilité", "comptes") { PourEncadrer = true },
        new("/administration/index", "Administration", "reglages") { PourEncadrer = true },
    ];

    /// <summary>True when the page of that path is under this line.</summary>
    public bool EstSous(string chemin) => Adresse.Length == 1
        ? chemin.Length <= 1
        : chemin.StartsWith(Adresse, StringComparison.Ordinal)
            && (chemin.Length == Adresse.Length || chemin[Adresse.Length] == '/');
}
