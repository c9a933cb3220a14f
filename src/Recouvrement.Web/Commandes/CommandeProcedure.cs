using System.CommandLine;
using Recouvrement.Application.Echanges;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Procedures;

namespace Recouvrement.Web.Commandes;

/// <summary><c>procedure rejouer FICHIER.json [--au DATE]</c>: facts in, state out, no database.</summary>
internal static class CommandeProcedure
{
    private static readonly Argument<string> Fichier = new("fichier") { Description = "Faits, en JSON." };
    private static readonly Option<string?> Au = new("--au") { Description = "Jour d’où l’on regarde\u00A0; aujourd’hui à défaut." };
    private static readonly Option<string?> Debiteur = new("--debiteur") { Description = "Débiteur dont on rejoue la procédure, quand les faits en nomment plusieurs." };

    public static Command Creer()
    {
        var rejouer = new Command("rejouer", "Rejoue des faits\u00A0: étape, délais, événements possibles, actes, effets.")
        {
            Fichier, Au, Debiteur, OptionsCommunes.Workflows, OptionsCommunes.Json,
        };
        rejouer.SetAction(Executer);
        return new Command("procedure", "Procédures, hors de tout dossier.") { rejouer };
    }

    private static int Executer(ParseResult lecture)
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

        var au = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        if (lecture.GetValue(Au) is { } texte && !LectureDate.Lire(texte, out au))
        {
            return Sortie.Refuser(LectureDate.Refus("--au", texte));
        }

        var demande = Lire(lecture.GetValue(Fichier)!, procedures.Valeur);
        return demande.EstObtenu ? Rejouer(demande.Valeur, droit.Valeur, au, lecture.GetValue(Debiteur)) : Sortie.Refuser(demande.Refus);
    }

    private static int Rejouer(DemandeRejeu demande, DroitEnVigueur droit, DateOnly au, string? debiteur)
    {
        var contexte = demande.Contexte;
        if (debiteur is not null || demande.Debiteurs.Count > 1)
        {
            if (debiteur is null || !demande.Debiteurs.TryGetValue(debiteur, out var id))
            {
                return Sortie.Refuser($"--debiteur\u00A0: choisissez l’un de {string.Join(", ", demande.Debiteurs.Keys.Select(n => $"« {n} »"))}.");
            }

            contexte = contexte with { Debiteur = id };
        }

        var etat = RejeuEnsemble.Rejouer(new Interprete(), demande.Definition, demande.Faits, contexte, demande.Autres, droit, au);
        Sortie.Ecrire(EcritureJson.Etat(etat));
        foreach (var ecarte in etat.Ecartes)
        {
            Sortie.Refuser(ecarte.Motif);
        }

        return etat.Ecartes.Count == 0 ? 0 : LigneDeCommande.Refus;
    }

    private static Resultat<DemandeRejeu> Lire(string fichier, CatalogueProcedures procedures)
    {
        try
        {
            return LectureRejeu.Lire(File.ReadAllText(fichier), procedures);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Resultat<DemandeRejeu>.Refuse($"Le fichier «\u00A0{fichier}\u00A0» ne peut pas être lu\u00A0: vérifiez son chemin et ses droits.");
        }
    }
}
