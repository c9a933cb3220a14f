using System.Globalization;
using System.Text;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>
/// Makes the papers of a department: 1,500 to 2,500 letters of French legal prose whose words follow Zipf's law, in dossiers
/// of about ten, spread over portfolios, types and years. The n-th document is always the same.
/// </summary>
internal static class Corpus
{
    public const int Portefeuilles = 60;
    private const int Queue = 60_000;
    private static readonly string[] Types =
        ["Courrier", "Facture", "Mise en demeure", "Requête", "Ordonnance", "Signification", "Jugement", "Procès-verbal", "Décompte", "Contrat", "Courriel", "Relevé"];

    private static readonly string[] Etapes = ["Amiable", "Mise en demeure", "Injonction", "Signification", "Exécution", "Clos"];
    private static readonly string[] Formules =
    [
        "Vu les articles 1405 et suivants du code de procédure civile, ", "il y a lieu de condamner le débiteur au paiement de la somme en principal, ",
        "la mise en demeure étant demeurée sans effet, ", "le créancier a fait signifier l’ordonnance portant injonction de payer, ",
        "une saisie-attribution a été pratiquée entre les mains du tiers saisi, ", "sous réserve de tous autres droits et actions, ",
        "par acte de commissaire de justice en date du ", "la créance est certaine, liquide et exigible, ",
    ];

    private static readonly string[] Rares = [.. Enumerable.Range(0, Queue).Select(VocabulaireDuCorpus.Rare)];

    public static DocumentAIndexer Document(int n)
    {
        var h = new Random(unchecked(n * 7919));
        var dossier = n / 10;
        var reference = Reference(dossier);
        var debiteur = Rares[(dossier * 37) % Queue] + " " + Rares[(dossier * 101) % Queue];
        return new DocumentAIndexer
        {
            Id = n,
            Version = 1,
            DossierId = dossier,
            PortefeuilleId = dossier % Portefeuilles,
            Type = Types[Zipf(h, Types.Length)],
            Titre = Types[h.Next(Types.Length)] + " " + debiteur,
            Reference = reference,
            Parties = [debiteur],
            Date = new DateOnly(2018, 1, 1).AddDays(h.Next(365 * 8)),
            Attributs = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [NomsDAttribut.Etape] = Etapes[h.Next(Etapes.Length)],
                [NomsDAttribut.Juriste] = "Juriste " + (dossier % 25).ToString(CultureInfo.InvariantCulture),
            },
            Contenu = new TexteOriginal(Texte(h, reference, debiteur), []),
        };
    }

    /// <summary>The reference of a dossier, in each of its papers and in no other.</summary>
    public static string Reference(int dossier) => string.Create(CultureInfo.InvariantCulture, $"20{18 + (dossier % 9)}-{dossier:000000}");

    /// <summary>A rank drawn by the law of Zipf and Mandelbrot, from 0; the greater the flattening, the less the first ones stand out.</summary>
    private static int Zipf(Random h, int nombre, double aplat = 1) =>
        (int)Math.Min(nombre - 1, (aplat * Math.Pow((nombre + aplat) / aplat, h.NextDouble())) - aplat);

    private static string Texte(Random h, string reference, string debiteur)
    {
        var longueur = h.Next(1500, 2500);
        var b = new StringBuilder(longueur + 200);
        b.Append("Dossier ").Append(reference).Append(", ").Append(debiteur).Append(".\n");
        while (b.Length < longueur)
        {
            if (h.Next(3) == 0) b.Append(Formules[Zipf(h, Formules.Length)]);
            for (var mots = h.Next(8, 22); mots > 0; mots--) b.Append(Mot(h)).Append(mots == 1 ? ". " : " ");
            if (h.Next(4) == 0) b.Append('\n');
        }

        return b.ToString();
    }

    private static string Metier(Random h)
    {
        var mot = VocabulaireDuCorpus.Metier[Zipf(h, VocabulaireDuCorpus.Metier.Length, 12)];
        return h.Next(4) == 0 && mot[^1] != 's' ? mot + "s" : mot;
    }

    private static string Mot(Random h) => h.Next(100) switch
    {
        < 45 => VocabulaireDuCorpus.Outils[Zipf(h, VocabulaireDuCorpus.Outils.Length)],
        < 70 => Metier(h),
        < 96 => Rares[Zipf(h, Queue, 60)],
        96 => string.Create(CultureInfo.InvariantCulture, $"RG 2{h.Next(10)}/{h.Next(100_000):00000}"),
        97 => string.Create(CultureInfo.InvariantCulture, $"{h.Next(1, 99)} {h.Next(1000):000},{h.Next(100):00} €"),
        98 => string.Create(CultureInfo.InvariantCulture, $"{h.Next(1, 29)} mars 20{h.Next(18, 27)}"),
        _ => h.Next(2000).ToString(CultureInfo.InvariantCulture),
    };
}
