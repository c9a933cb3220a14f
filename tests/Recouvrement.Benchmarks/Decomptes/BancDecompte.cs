using Recouvrement.Domaine.Decomptes;
using Recouvrement.Infrastructure.Droit;

namespace Recouvrement.Benchmarks.Decomptes;

/// <summary>A décompte of two hundred movements over fifteen years, with a majored judgment, penalties, costs and capitalisation.</summary>
internal sealed class BancDecompte : IBanc
{
    public string Nom => "decompte";

    public async Task Executer(TextWriter sortie)
    {
        var droit = DroitDuDecompte.Depuis(ChargeurDroit.Charger(Path.Combine(AppContext.BaseDirectory, "workflows")).Valeur!);
        var demande = Demande();
        var resultat = MoteurDecompte.Calculer(demande, droit).Valeur;
        var durees = Mesure.Repeter(500, 2_000, () => MoteurDecompte.Calculer(demande, droit));
        await sortie.WriteLineAsync(Mesure.Ligne(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"décompte, {demande.Versements.Count + demande.Frais.Count} movements, 15 years, {resultat.Interets.Count} lines"),
            Mesure.Centile(durees, 0.5) * 1000,
            Mesure.Centile(durees, 0.95) * 1000,
            "µs",
            "1000 µs"));
    }

    private static DemandeDecompte Demande()
    {
        var debut = new DateOnly(2011, 11, 1);
        return new DemandeDecompte
        {
            ArreteAu = new DateOnly(2026, 11, 22),
            Creancier = CategorieCreancier.Autres,
            Consommateur = false,
            Titres = [new TitreDecompte { Id = "J", Libelle = "Jugement", Nature = NatureTitre.Jugement, Date = debut.AddDays(90), SignifieLe = debut.AddDays(120) }],
            Creances =
            [
                Creance("F1", 180_000m, debut, NatureInteret.Legal),
                Creance("F2", 45_000m, debut.AddDays(10), NatureInteret.Penalites),
                Creance("F3", 12_345.67m, debut.AddDays(20), NatureInteret.Penalites),
            ],
            Frais = [.. Enumerable.Range(0, 40).Select(i => new FraisDecompte
            {
                Id = Numerote("X", i), Acte = "Acte", Date = debut.AddDays(200 + (i * 130)), Nature = NatureFrais.Execution, MontantHt = 88.10m, Tva = 17.62m, Titre = "J",
            })],
            Versements = [.. Enumerable.Range(0, 160).Select(i => new Versement { Id = Numerote("V", i), Date = debut.AddDays(150 + (i * 33)), Montant = 350.25m + i })],
            Capitalisations = [new CapitalisationDecompte { Depart = debut.AddDays(60), Fondement = FondementCapitalisation.Decision, Source = "Jugement", Creances = ["F1"] }],
        };
    }

    private static string Numerote(string lettre, int rang) => lettre + rang.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static CreanceDecompte Creance(string id, decimal montant, DateOnly echeance, NatureInteret nature) => new()
    {
        Id = id,
        Libelle = id,
        Nature = NatureCreance.Facture,
        Montant = montant,
        Echeance = echeance,
        Titre = "J",
        Interets = [new RegimeInteret { Nature = nature, Depart = new PointDeDepart(CauseDepart.Echeance) }],
    };
}
