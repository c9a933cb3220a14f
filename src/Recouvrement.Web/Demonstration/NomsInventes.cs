using System.Globalization;
using Recouvrement.Application.Dossiers;

namespace Recouvrement.Web.Demonstration;

/// <summary>Invented people and companies. SIREN begin with 999, which no company bears; the key is right.</summary>
internal sealed class NomsInventes(Random hasard)
{
    private static readonly string[] Prenoms =
        ["Camille", "Amine", "Solène", "Bastien", "Maëlle", "Karim", "Élodie", "Théo", "Inès", "Gaspard", "Noémie", "Youssef", "Clémence", "Loïc", "Aïcha"];

    private static readonly string[] Noms =
        ["Varenguin", "Destribats", "Mourlevat", "Queyrissac", "Balsamet", "Fontraille", "Peyrolat", "Hennecourt", "Aurignac-Lesage", "Tillomont", "Carbassol", "Œillard", "Brunaveau", "D’Estrechy", "Zellimar"];

    private static readonly string[] Metiers =
        ["Menuiserie", "Plomberie", "Transports", "Boulangerie", "Garage", "Électricité générale", "Maçonnerie", "Charpente", "Imprimerie", "Brasserie", "Paysages", "Serrurerie"];

    private static readonly string[] Suffixes =
        ["Carvelon", "du Val d’Ourcine", "Tressanges", "Malbrouque", "des Trois Écluses", "Pontarel", "Vaucresse", "et Fils Lormières", "de la Haute-Sève", "Grandmoulin"];

    private static readonly string[] Formes = ["SARL", "SAS", "EURL", "SASU", "SA"];

    private static readonly string[] Voies =
        ["rue des Tilleuls", "avenue du Général-Leclerc", "chemin du Moulin", "place de l’Église", "quai des Mariniers", "impasse du Lavoir", "boulevard Carnot"];

    private static readonly (string Cp, string Ville, string Rcs)[] Villes =
    [
        ("59000", "Lille", "Lille Métropole"), ("69003", "Lyon", "Lyon"), ("44000", "Nantes", "Nantes"), ("31000", "Toulouse", "Toulouse"),
        ("35000", "Rennes", "Rennes"), ("76000", "Rouen", "Rouen"), ("21000", "Dijon", "Dijon"), ("63000", "Clermont-Ferrand", "Clermont-Ferrand"),
    ];

    private int siren = 99900100;

    public IdentitePartie Societe()
    {
        var (cp, ville, rcs) = Tirer(Villes);
        return new IdentitePartie(NaturePersonne.Morale, $"{Tirer(Metiers)} {Tirer(Suffixes)}")
        {
            Forme = Tirer(Formes),
            Siren = Siren(),
            VilleRcs = rcs,
            Capital = 1000 * (1 + hasard.Next(60)),
            Representant = $"{Tirer(Prenoms)} {Tirer(Noms)}",
            QualiteRepresentant = "représentant légal",
            Adresse = Adresse(),
            CodePostal = cp,
            Ville = ville,
        };
    }

    public IdentitePartie Personne()
    {
        var (cp, ville, _) = Tirer(Villes);
        return new IdentitePartie(NaturePersonne.Physique, Tirer(Noms))
        {
            Prenoms = Tirer(Prenoms),
            Civilite = hasard.Next(2) == 0 ? "Madame" : "Monsieur",
            NaissanceLe = new DateOnly(1958 + hasard.Next(44), 1 + hasard.Next(12), 1 + hasard.Next(28)),
            NaissanceA = Tirer(Villes).Ville,
            Nationalite = "française",
            Adresse = Adresse(),
            CodePostal = cp,
            Ville = ville,
        };
    }

    public IdentitePartie Creancier(string nom, string forme, int ville)
    {
        var (cp, commune, rcs) = Villes[ville];
        return new IdentitePartie(NaturePersonne.Morale, nom)
        {
            Forme = forme,
            Siren = Siren(),
            VilleRcs = rcs,
            Capital = 1000 * (1 + hasard.Next(60)),
            Representant = $"{Tirer(Prenoms)} {Tirer(Noms)}",
            QualiteRepresentant = "représentant légal",
            Adresse = Adresse(),
            CodePostal = cp,
            Ville = commune,
            Courriel = "contentieux@exemple.invalid",
        };
    }

    private string Adresse() => string.Create(CultureInfo.InvariantCulture, $"{1 + hasard.Next(120)}, {Tirer(Voies)}");

    // The ninth digit is the key: the sum of the digits, every second one doubled, must end in zero (Luhn).
    private string Siren()
    {
        var debut = (siren++).ToString(CultureInfo.InvariantCulture);
        var somme = 0;
        for (var i = 0; i < 8; i++)
        {
            var chiffre = debut[i] - '0';
            var pese = i % 2 == 1 ? chiffre * 2 : chiffre;
            somme += pese > 9 ? pese - 9 : pese;
        }

        return debut + ((10 - (somme % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }

    private T Tirer<T>(T[] parmi) => parmi[hasard.Next(parmi.Length)];
}
