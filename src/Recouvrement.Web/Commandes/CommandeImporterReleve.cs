using System.CommandLine;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Commandes;

/// <summary><c>importer releve FICHIER [--essai] [--confirmer]</c>: bank statements, whole or not at all.</summary>
internal static class CommandeImporterReleve
{
    private static readonly Argument<string> Fichier = new("fichier") { Description = "Relevé de banque\u00A0: camt.052/053/054, CFONB120, CFONB240, MT940 ou CSV." };
    private static readonly Option<bool> Essai = new("--essai") { Description = "Lit et compte sans rien écrire." };
    private static readonly Option<bool> Confirmer = new("--confirmer") { Description = "Importe bien que les soldes ne bouclent pas ou que des écritures soient en devise." };
    private static readonly Option<string?> Portefeuille = new("--portefeuille") { Description = "Code du portefeuille que ce compte sert\u00A0; tous, à défaut." };

    public static Command Creer()
    {
        var releve = new Command("releve", "Relevé de banque\u00A0: mouvements rapprochés des dossiers, rien deux fois.")
        {
            Fichier, Essai, Confirmer, Portefeuille, OptionDonnees.Donnees, OptionsCommunes.Json,
        };
        releve.SetAction(ExecuterAsync);
        return releve;
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
        Guid? portefeuille = null;
        if (lecture.GetValue(Portefeuille) is { } code)
        {
            var connus = await services.GetRequiredService<IAnnuaire>().PortefeuillesAsync(Acteur.Systeme, annulation);
            if (connus.FirstOrDefault(p => string.Equals(p.Code, code, StringComparison.OrdinalIgnoreCase)) is not { } trouve)
            {
                return Sortie.Refuser($"--portefeuille\u00A0: «\u00A0{code}\u00A0» est inconnu{ComparateurDeNoms.Suggestion(code, connus.Select(p => p.Code))}.");
            }

            portefeuille = trouve.Id;
        }

        var options = new OptionsReleve
        {
            Nom = Path.GetFileName(chemin), Portefeuille = portefeuille, Essai = lecture.GetValue(Essai), Confirme = lecture.GetValue(Confirmer),
        };
        var issue = await services.GetRequiredService<IImporterReleve>().ExecuterAsync(Acteur.Systeme, fichier, options, annulation: annulation);
        return issue.EstObtenu ? Rendre(issue.Valeur, lecture.GetValue(OptionsCommunes.Json)) : Sortie.Refuser(issue.Refus);
    }

    private static int Rendre(BilanImportReleve bilan, bool json)
    {
        if (json)
        {
            Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(Tirer(bilan)));
        }
        else if (bilan.DejaImporte is { } deja)
        {
            Sortie.Ecrire($"Ce relevé est déjà importé (le {TexteFrancais.DateCourte(Application.Horloge.JourDe(deja.ImporteLe))}, «\u00A0{deja.Nom}\u00A0»)\u00A0: rien n’est écrit.");
        }
        else
        {
            Sortie.Ecrire(
                $"{(bilan.Essai ? "Essai, rien n’est écrit\u00A0: " : string.Empty)}{TexteFrancais.Accorder(bilan.Releves.Count, "relevé")}, "
                + $"{TexteFrancais.Accorder(bilan.Nouveaux, "mouvement nouveau", "mouvements nouveaux")}, {TexteFrancais.Accorder(bilan.DejaConnus, "déjà connu", "déjà connus")}, "
                + $"{TexteFrancais.Accorder(bilan.Proposes, "proposition")}, {TexteFrancais.Accorder(bilan.Automatiques, "affecté par la règle", "affectés par la règle")}, "
                + $"{TexteFrancais.Accorder(bilan.SansProposition, "à chercher")}.");
        }

        foreach (var phrase in bilan.Reserves.Concat(bilan.Echecs))
        {
            Sortie.Refuser(phrase);
        }

        return bilan.AConfirmer && !bilan.Essai
            ? Sortie.Refuser("Rien n’est importé\u00A0: vérifiez ces écarts, puis recommencez avec --confirmer.")
            : 0;
    }

    private static object Tirer(BilanImportReleve bilan) => new
    {
        essai = bilan.Essai,
        aConfirmer = bilan.AConfirmer,
        dejaImporte = bilan.DejaImporte is not null,
        nouveaux = bilan.Nouveaux,
        dejaConnus = bilan.DejaConnus,
        proposes = bilan.Proposes,
        sansProposition = bilan.SansProposition,
        enDevise = bilan.EnDevise,
        automatiques = bilan.Automatiques,
        releves = bilan.Releves.Select(r => new
        {
            compte = r.Releve.Compte,
            format = r.Releve.Version,
            ecritures = r.Ecritures,
            details = r.Details,
            credit = r.Credit,
            debit = r.Debit,
            ecart = r.Ecart,
            soldes = r.Soldes.Where(s => s.Nature != NatureSolde.Autre).Select(s => new { nature = s.Nature.ToString(), montant = s.Montant, devise = s.Devise, date = s.Date }),
        }),
        reserves = bilan.Reserves,
        echecs = bilan.Echecs,
    };
}
