using System.CommandLine;
using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Commandes;

/// <summary><c>importer reglements FICHIER.csv [--essai]</c>: payments that partners collected, kept, remitted, or are late with.</summary>
internal static class CommandeImporterReglements
{
    private static readonly Argument<string> Fichier = new("fichier") { Description = "CSV\u00A0: dossier, date encaissement, encaissé, retenu, reversé, date reversement, mode, qualité, partenaire, référence." };
    private static readonly Option<bool> Essai = new("--essai") { Description = "Lit et compte sans rien écrire." };
    private static readonly Option<string?> Partenaire = new("--partenaire") { Description = "Qui a encaissé, quand le fichier ne le dit pas." };

    public static Command Creer()
    {
        var reglements = new Command("reglements", "Règlements encaissés par un partenaire (CSV).") { Fichier, Essai, Partenaire, OptionDonnees.Donnees, OptionsCommunes.Json };
        reglements.SetAction(ExecuterAsync);
        return reglements;
    }

    private static async Task<int> ExecuterAsync(ParseResult lecture, CancellationToken annulation)
    {
        var chemin = lecture.GetValue(Fichier)!;
        if (!File.Exists(chemin))
        {
            return Sortie.Refuser($"Le fichier «\u00A0{chemin}\u00A0» ne peut pas être lu\u00A0: vérifiez son chemin et ses droits.");
        }

        await using var fichier = File.OpenRead(chemin);
        await using var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation);
        var options = new OptionsReglements(Path.GetFileName(chemin), lecture.GetValue(Partenaire), lecture.GetValue(Essai));
        var issue = await services.GetRequiredService<IImporterReglements>().ExecuterAsync(Acteur.Systeme, fichier, options, annulation: annulation);
        return issue.EstObtenu ? Rendre(issue.Valeur, lecture.GetValue(OptionsCommunes.Json)) : Sortie.Refuser(issue.Refus);
    }

    private static int Rendre(BilanReglements bilan, bool json)
    {
        if (json)
        {
            return Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(new
            {
                essai = bilan.Essai,
                lignes = bilan.Lignes,
                enregistres = bilan.Enregistres,
                completes = bilan.Completes,
                dejaConnus = bilan.DejaConnus,
                erreurs = bilan.Erreurs,
                encaisse = bilan.Encaisse,
                retenu = bilan.Retenu,
                reverse = bilan.Reverse,
                aReverser = bilan.AReverser,
                enRetard = bilan.EnRetard.Select(r => new { dossier = r.Dossier, partenaire = r.Partenaire, encaisseLe = r.Encaisse, attenduLe = r.Attendu, montant = r.Montant, article = r.Article }),
                anomalies = bilan.Anomalies.Select(a => a.ToString()),
            }));
        }

        foreach (var anomalie in bilan.Anomalies)
        {
            Sortie.Refuser(anomalie.ToString());
        }

        foreach (var r in bilan.EnRetard)
        {
            Sortie.Ecrire($"En retard\u00A0: dossier {r.Dossier}, {TexteFrancais.Euros(r.Montant)} encaissés le {TexteFrancais.DateCourte(r.Encaisse)}, attendus le {TexteFrancais.DateCourte(r.Attendu)} ({r.Article}).");
        }

        return Sortie.Ecrire(
            $"{(bilan.Essai ? "Essai, rien n’est écrit\u00A0: " : string.Empty)}{TexteFrancais.Accorder(bilan.Lignes, "ligne lue", "lignes lues")}, "
            + $"{TexteFrancais.Accorder(bilan.Enregistres, "paiement enregistré", "paiements enregistrés")}, {TexteFrancais.Accorder(bilan.Completes, "complété", "complétés")}, "
            + $"{TexteFrancais.Accorder(bilan.DejaConnus, "déjà connu", "déjà connus")}, {TexteFrancais.Accorder(bilan.Erreurs, "ligne écartée", "lignes écartées")}\u00A0; "
            + $"encaissé {TexteFrancais.Euros(bilan.Encaisse)}, retenu {TexteFrancais.Euros(bilan.Retenu)}, reversé {TexteFrancais.Euros(bilan.Reverse)}, à reverser {TexteFrancais.Euros(bilan.AReverser)}.");
    }
}
