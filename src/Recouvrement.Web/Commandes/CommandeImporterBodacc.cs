using System.CommandLine;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Reprise;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Commandes;

/// <summary><c>importer bodacc FICHIER [--essai]</c>: the same file twice changes nothing.</summary>
internal static class CommandeImporterBodacc
{
    public static Command Creer()
    {
        var bodacc = new Command("bodacc", "Avis du BODACC (JSON de l’API, XML de la DILA) : procédures collectives des débiteurs connus.")
        {
            CommandeImporter.Fichier, CommandeImporter.Essai, OptionDonnees.Donnees, OptionsCommunes.Json,
        };
        bodacc.SetAction(ExecuterAsync);
        return bodacc;
    }

    private static async Task<int> ExecuterAsync(ParseResult lecture, CancellationToken annulation)
    {
        if (CommandeImporter.Ouvrir(lecture) is not { } fichier)
        {
            return LigneDeCommande.Refus;
        }

        await using (fichier)
        await using (var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation))
        {
            var bilan = await services.GetRequiredService<IImporterBodacc>().ExecuterAsync(
                Acteur.Systeme, fichier, lecture.GetValue(CommandeImporter.Essai), Progres(), annulation);
            return bilan.EstObtenu ? Rendre(bilan.Valeur, lecture.GetValue(OptionsCommunes.Json)) : Sortie.Refuser(bilan.Refus);
        }
    }

    private static Progress<AvancementImport>? Progres() => Console.IsErrorRedirected
        ? null
        : new Progress<AvancementImport>(a => Console.Error.Write($"\r{TexteFrancais.Nombre(a.Lignes, 0)} avis, {TexteFrancais.Nombre(a.Dossiers, 0)} dossiers…   "));

    private static int Rendre(BilanBodacc bilan, bool json)
    {
        if (json)
        {
            return Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(new
            {
                essai = bilan.Essai,
                avis = bilan.Avis,
                nouveaux = bilan.Nouveaux,
                dejaConnus = bilan.DejaConnus,
                horsProcedure = bilan.HorsProcedure,
                sansDebiteur = bilan.SansDebiteur,
                dossiers = bilan.Dossiers,
                proceduresOuvertes = bilan.ProceduresOuvertes,
                faits = bilan.Faits,
                rectifications = bilan.Rectifications,
                annulations = bilan.Annulations,
                aDecider = bilan.ADecider.ToDictionary(r => r.Key.Mot(), r => r.Value, StringComparer.Ordinal),
                erreurs = bilan.Erreurs,
                anomalies = bilan.Anomalies.Select(a => a.ToString()),
            }));
        }

        foreach (var anomalie in bilan.Anomalies)
        {
            Sortie.Refuser(anomalie.ToString());
        }

        foreach (var ouverture in bilan.Ouvertures)
        {
            Sortie.Ecrire($"{ouverture.Dossier}\u00A0: {ouverture.Procedure} de {ouverture.Debiteur}, jugement du {TexteFrancais.DateCourte(ouverture.Jugement)}, avis {ouverture.Avis}.");
        }

        foreach (var (raison, nombre) in bilan.ADecider.OrderBy(r => r.Key))
        {
            Sortie.Ecrire($"{TexteFrancais.Nombre(nombre, 0)} avis à décider\u00A0: {raison.Libelle()}.");
        }

        return Sortie.Ecrire(
            $"{(bilan.Essai ? "Essai, rien n’est écrit\u00A0: " : string.Empty)}{TexteFrancais.Accorder(bilan.Avis, "avis lu", "avis lus")} "
            + $"dont {TexteFrancais.Accorder(bilan.Nouveaux, "nouveau", "nouveaux")}, "
            + $"{TexteFrancais.Accorder(bilan.Dossiers, "dossier concerné", "dossiers concernés")}, "
            + $"{TexteFrancais.Accorder(bilan.ProceduresOuvertes, "procédure ouverte", "procédures ouvertes")}, "
            + $"{TexteFrancais.Accorder(bilan.Faits, "fait")}, "
            + $"{TexteFrancais.Accorder(bilan.Rectifications, "rectification")}, "
            + $"{TexteFrancais.Accorder(bilan.Annulations, "annulation")}, "
            + $"{TexteFrancais.Nombre(bilan.SansDebiteur, 0)} sans débiteur connu, "
            + $"{TexteFrancais.Nombre(bilan.HorsProcedure, 0)} hors procédure collective, "
            + $"{TexteFrancais.Accorder(bilan.Erreurs, "avis écarté", "avis écartés")}.");
    }
}
