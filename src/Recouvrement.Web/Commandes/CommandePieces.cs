using System.CommandLine;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Commandes;

/// <summary><c>pieces verifier</c>: reads every content again; tells those missing, altered, and those that nothing names.</summary>
internal static class CommandePieces
{
    public static Command Creer()
    {
        var verifier = new Command("verifier", "Relit le contenu de toutes les pièces et recalcule leurs empreintes.") { OptionDonnees.Donnees, OptionsCommunes.Json };
        verifier.SetAction(ExecuterAsync);
        return new Command("pieces", "Pièces des dossiers.") { verifier };
    }

    private static async Task<int> ExecuterAsync(ParseResult lecture, CancellationToken annulation)
    {
        await using var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation);
        var bilan = await services.GetRequiredService<IVerifierPieces>().ExecuterAsync(Acteur.Systeme, null, annulation);
        foreach (var (fautif, mot) in bilan.Manquants.Select(m => (m, "manque")).Concat(bilan.Alteres.Select(a => (a, "est altéré"))))
        {
            var dossiers = fautif.Dossiers.Count == 0 ? "aucun dossier ne le porte plus" : "dossier " + string.Join(", ", fautif.Dossiers);
            Sortie.Refuser($"Le contenu de « {fautif.NomFichier} » {mot} ({dossiers}\u00A0; {fautif.Empreinte})\u00A0: rendez-le depuis une sauvegarde.");
        }

        if (lecture.GetValue(OptionsCommunes.Json))
        {
            Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(new
            {
                contenus = bilan.Contenus,
                intact = bilan.EstIntact,
                manquants = bilan.Manquants.Select(Dire),
                alteres = bilan.Alteres.Select(Dire),
                orphelins = bilan.Orphelins,
            }));
        }
        else
        {
            Sortie.Ecrire($"{TexteFrancais.Accorder(bilan.Contenus, "contenu vérifié", "contenus vérifiés")}\u00A0: {TexteFrancais.Accorder(bilan.Manquants.Count, "manquant")}, {TexteFrancais.Accorder(bilan.Alteres.Count, "altéré")}.");
            foreach (var orphelin in bilan.Orphelins)
            {
                Sortie.Ecrire($"Orphelin\u00A0: {orphelin} (aucune pièce ne le nomme\u00A0; un dépôt refusé ou interrompu l’a laissé).");
            }
        }

        return bilan.EstIntact ? 0 : LigneDeCommande.Refus;
    }

    private static object Dire(ContenuFautif fautif) => new { empreinte = fautif.Empreinte, fichier = fautif.NomFichier, dossiers = fautif.Dossiers };
}
