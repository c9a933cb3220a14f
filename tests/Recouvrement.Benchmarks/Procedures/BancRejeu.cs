using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Procedures;

namespace Recouvrement.Benchmarks.Procedures;

/// <summary>The fold of an injonction de payer of forty facts, up to the appeal.</summary>
internal sealed class BancRejeu : IBanc
{
    public string Nom => "rejeu";

    public async Task Executer(TextWriter sortie)
    {
        var workflows = Path.Combine(AppContext.BaseDirectory, "workflows");
        var droit = ChargeurDroit.Charger(workflows).Valeur!;
        var definition = ChargeurProcedures.Charger(workflows, droit, actes: null).Valeur!.Trouver("injonction-de-payer")!;
        var faits = QuaranteFaits();
        var contexte = new Contexte("metropole", Donnees.De(
            ("juridiction", Valeur.De("tribunal-judiciaire")),
            ("nature", Valeur.De("civile")),
            ("exigibilite", Valeur.De(new DateOnly(2023, 1, 16)))));
        var interprete = new Interprete();
        var au = new DateOnly(2026, 11, 22);
        var etat = interprete.Rejouer(definition, faits, contexte, droit, au);
        var durees = Mesure.Repeter(2_000, 5_000, () => interprete.Rejouer(definition, faits, contexte, droit, au));
        await sortie.WriteLineAsync(Mesure.Ligne(
            $"fold, {faits.Count} facts, {etat.Echeances.Count} deadlines ({etat.Etape})",
            Mesure.Centile(durees, 0.5) * 1000,
            Mesure.Centile(durees, 0.95) * 1000,
            "µs",
            "50 µs"));
    }

    private static List<Fait> QuaranteFaits()
    {
        var faits = new List<Fait>
        {
            Fait("requete-deposee", 2025, 9, 1),
            Fait("ordonnance-rendue", 2025, 10, 6),
            Fait("ordonnance-signifiee", 2025, 11, 12, ("mode", Valeur.De("etude"))),
            Fait("premier-acte-a-personne", 2025, 12, 16),
            Fait("opposition-formee", 2026, 1, 8),
            Fait("copie-opposition-notifiee", 2026, 1, 20),
            Fait("avocat-creancier-constitue", 2026, 1, 27),
            Fait("convocation-recue", 2026, 2, 10),
            Fait("jugement-rendu", 2026, 9, 15, ("qualification", Valeur.De("contradictoire")), ("ressort", Valeur.De("premier"))),
            Fait("jugement-signifie", 2026, 10, 30),
        };
        for (var i = 0; faits.Count < 40; i++)
        {
            faits.Add(Fait("paiement-recu", 2025, 9, 2 + (i % 25), ("montant", Valeur.De(10m + i))));
        }

        return faits;
    }

    private static Fait Fait(string type, int annee, int mois, int jour, params (string, Valeur)[] donnees) =>
        new(Guid.NewGuid(), type, new DateOnly(annee, mois, jour)) { Donnees = Donnees.De(donnees) };
}
