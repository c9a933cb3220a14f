using System.CommandLine;
using System.Text.Json;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Procedures;

namespace Recouvrement.Web.Commandes;

/// <summary>
/// <c>droit comparer [--workflows DIR] [--donnees DIR]</c>: the dossiers whose dates, stages or acts move, before and after, without writing
/// anything. With a folder of drafts, what would move if they were put in force.
/// </summary>
internal static class ComparaisonDuDroit
{
    public static Command Creer()
    {
        var comparer = new Command("comparer", "Liste les dossiers dont une date, une étape ou un acte bouge, avant et après, sans rien écrire.")
        {
            OptionsCommunes.Workflows, OptionDonnees.Donnees, OptionsCommunes.Json,
        };
        comparer.SetAction(ExecuterAsync);
        return comparer;
    }

    private static async Task<int> ExecuterAsync(ParseResult lecture, CancellationToken annulation)
    {
        var workflows = lecture.GetValue(OptionsCommunes.Workflows)!;
        var droit = ChargeurDroit.Charger(workflows);
        if (droit.Valeur is null)
        {
            return Sortie.Refuser(droit.Erreurs);
        }

        var procedures = ChargeurProcedures.Charger(workflows, droit.Valeur, actes: null);
        if (procedures.Valeur is null)
        {
            return Sortie.Refuser(procedures.Erreurs);
        }

        await using var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation);
        var candidat = new Replieur(services.GetRequiredService<IInterprete>(), droit.Valeur, procedures.Valeur);
        var json = lecture.GetValue(OptionsCommunes.Json);
        var (dossiers, alertes) = (0, 0);
        await foreach (var changement in services.GetRequiredService<IComparerDroit>().EssayerAsync(candidat, annulation))
        {
            dossiers++;
            alertes += changement.Mouvements.Any(m => m.Alerte) ? 1 : 0;
            Sortie.Ecrire(json ? Json(changement) : Texte(changement));
        }

        return json ? 0 : Sortie.Ecrire(dossiers == 0
            ? "Aucun dossier ne bouge."
            : $"{TexteFrancais.Accorder(dossiers, "dossier bouge", "dossiers bougent")}, dont {TexteFrancais.Nombre(alertes, 0)} en alerte. Rien n’a été écrit.");
    }

    private static string Texte(ChangementDeDossier changement) => string.Join(
        Environment.NewLine,
        changement.Mouvements.Select(m => $"  {(m.Alerte ? "!" : "-")} {PhraseDeMouvement.Dire(m)} ({m.LibelleProcedure})")
            .Prepend($"{changement.Reference} {changement.Debiteurs}"));

    // One object a line: a portfolio of a hundred thousand dossiers streams.
    private static string Json(ChangementDeDossier changement) => JsonSerializer.Serialize(new
    {
        dossier = changement.Reference,
        mouvements = changement.Mouvements.Select(m => new
        {
            nature = PhraseDeMouvement.Mot(m.Nature),
            procedure = m.Procedure,
            debiteur = m.NomDebiteur,
            regle = m.Regle,
            libelle = m.Libelle,
            avant = m.Avant?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? m.TexteAvant,
            apres = m.Apres?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? m.TexteApres,
            alerte = m.Alerte,
        }),
    });
}
