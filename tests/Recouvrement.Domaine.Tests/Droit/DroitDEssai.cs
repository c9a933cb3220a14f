using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tests.Droit;

/// <summary>A small law, written by hand, for the tests of the arithmetic: the real one is data and has its own tests.</summary>
internal static class DroitDEssai
{
    public static readonly DateOnly VerifieLe = new(2026, 11, 22);

    public static Passeport Passeport(string article) => new(article, "essai", Confiance.Sur, VerifieLe, null);

    public static IReadOnlyList<RegleJourFerie> Feries { get; } =
    [
        Fixe("Jour de l’An", 1, 1), Mobile("Lundi de Pâques", 1), Fixe("Fête du travail", 5, 1), Fixe("Victoire de 1945", 5, 8),
        Mobile("Ascension", 39), Mobile("Lundi de Pentecôte", 50), Fixe("Fête nationale", 7, 14), Fixe("Assomption", 8, 15),
        Fixe("Toussaint", 11, 1), Fixe("Armistice de 1918", 11, 11), Fixe("Noël", 12, 25),
        Mobile("Vendredi saint", -2, "alsace-moselle"), Fixe("Saint-Étienne", 12, 26, "alsace-moselle"),
        Fixe("Abolition de l’esclavage", 5, 22, "martinique"),
    ];

    public static DroitEnVigueur Avec(params RegleDelai[] regles) => new(new ContenuDroit
    {
        Empreinte = "essai",
        MoisDeValidite = 24,
        Delais = regles,
        Feries = Feries,
        Territoires =
        [
            new("metropole", "Métropole", "en France métropolitaine", true),
            new("alsace-moselle", "Alsace-Moselle", "en Alsace-Moselle", true),
            new("martinique", "Martinique", "en Martinique", true),
            new("guadeloupe", "Guadeloupe", "en Guadeloupe", true),
            new("etranger", "Étranger", "à l’étranger", false),
        ],
        Distances =
        [
            new(["metropole", "alsace-moselle"], ["martinique", "guadeloupe"], 1, Passeport("CPC 643 1°")),
            new(["metropole", "alsace-moselle"], ["etranger"], 2, Passeport("CPC 643 2°")),
            new(["martinique", "guadeloupe"], [], 1, Passeport("CPC 644")),
            new(["martinique", "guadeloupe"], ["etranger"], 2, Passeport("CPC 644")),
        ],
    });

    public static RegleDelai Regle(
        string id,
        Duree duree,
        Prorogation prorogation = Prorogation.Article642,
        Charge charge = Charge.Creancier,
        bool distance = false,
        Severite severite = Severite.PerteDuTitre) =>
        new(id, id, null, "Départ", "Le droit est perdu.",
            [new("origine", Periode.Toujours, duree, prorogation, severite, charge, distance, Passeport("CPC 640"))]);

    public static EcheanceCalculee Calculer(RegleDelai regle, DemandeDelai demande) => Avec(regle).Calculer(demande).Valeur;

    /// <summary>« 2026-09-02 » as a day.</summary>
    public static DateOnly Jour(string iso) =>
        DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static RegleJourFerie Fixe(string libelle, int mois, int jour, params string[] territoires) =>
        new(libelle, mois, jour, null, null, territoires, Periode.Toujours, Passeport("C. trav. L3133-1"));

    private static RegleJourFerie Mobile(string libelle, int depuisPaques, params string[] territoires) =>
        new(libelle, null, null, depuisPaques, null, territoires, Periode.Toujours, Passeport("C. trav. L3133-1"));
}
