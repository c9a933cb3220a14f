using System.CommandLine;
using Recouvrement.Application.Echanges;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Infrastructure.Droit;

namespace Recouvrement.Web.Commandes;

/// <summary>
/// <c>decompte FICHIER.json</c>: claims and payments in, décompte out, no database. <c>decompte verifier FICHIER.json</c>: recomputes a
/// snapshot with the rates it carries.
/// </summary>
internal static class CommandeDecompte
{
    private static readonly Argument<string?> Fichier = new("fichier") { Description = "Créances, taux et versements, en JSON.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string> Instantane = new("fichier") { Description = "Instantané d’un décompte, en JSON." };
    private static readonly Option<bool> EnInstantane = new("--instantane") { Description = "Écrit l’instantané\u00A0: demande, taux et résultat." };

    public static Command Creer()
    {
        var verifier = new Command("verifier", "Recalcule un instantané au centime, avec les taux qu’il porte.") { Instantane };
        verifier.SetAction(lecture => Lire(lecture.GetValue(Instantane)!, LectureInstantane.Lire, Verifier));
        var commande = new Command("decompte", "Calcule un décompte\u00A0: intérêts, imputations, solde.")
        {
            Fichier, EnInstantane, OptionsCommunes.Workflows, OptionsCommunes.Json, verifier, CommandeBalance.Creer(),
        };
        commande.SetAction(Executer);
        return commande;
    }

    private static int Executer(ParseResult lecture)
    {
        if (lecture.GetValue(Fichier) is not { } fichier)
        {
            Sortie.Refuser("Il manque le fichier du décompte\u00A0: decompte FICHIER.json.");
            return LigneDeCommande.Usage;
        }

        var droit = ChargeurDroit.Charger(lecture.GetValue(OptionsCommunes.Workflows)!);
        if (droit.Valeur is null)
        {
            return Sortie.Refuser(droit.Erreurs);
        }

        return Lire(fichier, LectureDecompte.Lire, demande =>
        {
            var instantane = InstantaneDecompte.Produire(demande, DroitDuDecompte.Depuis(droit.Valeur));
            if (!instantane.EstObtenu)
            {
                return Sortie.Refuser(instantane.Refus);
            }

            return Sortie.Ecrire(true switch
            {
                _ when lecture.GetValue(EnInstantane) => EcritureDecompte.Ecrire(instantane.Valeur),
                _ when lecture.GetValue(OptionsCommunes.Json) => EcritureDecompte.Ecrire(instantane.Valeur.Resultat),
                _ => string.Join(Environment.NewLine, DecompteEnTexte.Ecrire(instantane.Valeur.Resultat)),
            });
        });
    }

    private static int Verifier(InstantaneDecompte instantane)
    {
        var ecarts = instantane.Verifier();
        foreach (var ecart in ecarts)
        {
            Sortie.Refuser($"{ecart.Lieu}\u00A0: écrit {ecart.Ecrit}, recalculé {ecart.Recalcule}.");
        }

        return ecarts.Count > 0
            ? LigneDeCommande.Refus
            : Sortie.Ecrire($"Instantané conforme\u00A0: {TexteFrancais.Euros(instantane.Resultat.Total)} au "
                + $"{TexteFrancais.DateLongue(instantane.Resultat.ArreteAu)}, recalculé au centime.");
    }

    private static int Lire<T>(string fichier, Func<string, Resultat<T>> lire, Func<T, int> suite)
        where T : class
    {
        try
        {
            var lu = lire(File.ReadAllText(fichier));
            return lu.EstObtenu ? suite(lu.Valeur) : Sortie.Refuser(lu.Refus);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Sortie.Refuser($"Le fichier «\u00A0{fichier}\u00A0» ne peut pas être lu\u00A0: vérifiez son chemin et ses droits.");
        }
    }
}
