using System.CommandLine;
using System.Globalization;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Exploitation;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Commandes;

/// <summary><c>journal verifier</c>: recomputes every hash of every journal.</summary>
internal static class CommandeJournal
{
    public static Command Creer()
    {
        var verifier = new Command("verifier", "Recalcule les empreintes de tous les journaux.") { OptionDonnees.Donnees, OptionsCommunes.Json };
        verifier.SetAction(ExecuterAsync);
        return new Command("journal", "Journaux des dossiers.") { verifier };
    }

    private static async Task<int> ExecuterAsync(ParseResult lecture, CancellationToken annulation)
    {
        await using var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation);
        var bilan = await services.GetRequiredService<IVerifierJournaux>().ExecuterAsync(Acteur.Systeme, null, annulation);
        foreach (var rupture in bilan.Ruptures)
        {
            Sortie.Refuser($"Dossier {rupture.Reference}\u00A0: le journal n’est plus intact à partir de la ligne {rupture.Numero.ToString(CultureInfo.InvariantCulture)}.");
        }

        if (lecture.GetValue(OptionsCommunes.Json))
        {
            Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(
                new { dossiers = bilan.Dossiers, entrees = bilan.Entrees, intact = bilan.EstIntact, ruptures = bilan.Ruptures.Select(r => new { dossier = r.Reference, ligne = r.Numero }) }));
        }
        else if (bilan.EstIntact)
        {
            Sortie.Ecrire(
                $"Journaux intacts\u00A0: {TexteFrancais.Accorder(bilan.Dossiers, "dossier")}, {TexteFrancais.Nombre(bilan.Entrees, 0)} lignes vérifiées.");
        }

        return bilan.EstIntact ? 0 : LigneDeCommande.Refus;
    }
}
