using System.CommandLine;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Web.Commandes;

/// <summary><c>droit verifier</c>: loads and checks everything under workflows/ and the catalogue of acts.</summary>
internal static class CommandeDroit
{
    public static Command Creer()
    {
        var verifier = new Command("verifier", "Charge et contrôle les règles, les procédures et le catalogue des actes.")
        {
            OptionsCommunes.Workflows, OptionsCommunes.Modeles, OptionsCommunes.Json,
        };
        verifier.SetAction(Executer);
        return new Command("droit", "Règles et procédures.") { verifier };
    }

    private static int Executer(ParseResult lecture)
    {
        var workflows = lecture.GetValue(OptionsCommunes.Workflows)!;
        var droit = ChargeurDroit.Charger(workflows);
        if (droit.Valeur is null)
        {
            return Sortie.Refuser(droit.Erreurs);
        }

        var recueil = new RecueilDErreurs();
        var actes = IdentifiantsDActes.Lire(lecture.GetValue(OptionsCommunes.Modeles)!, recueil);
        if (!recueil.EstVide)
        {
            return Sortie.Refuser(recueil.Liste);
        }

        var procedures = ChargeurProcedures.Charger(workflows, droit.Valeur, actes);
        if (procedures.Valeur is null)
        {
            return Sortie.Refuser(procedures.Erreurs);
        }

        var versions = droit.Valeur.Delais.Sum(r => r.Versions.Count);
        var aRevoir = droit.Valeur.AReverifier(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)).Count;
        if (lecture.GetValue(OptionsCommunes.Json))
        {
            return Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(new
            {
                regles = droit.Valeur.Delais.Count,
                versions,
                aReverifier = aRevoir,
                procedures = procedures.Valeur.Toutes.Count,
                actes = actes.Count,
                empreinte = droit.Valeur.Empreinte,
            }));
        }

        return Sortie.Ecrire(
            $"Droit vérifié\u00A0: {TexteFrancais.Accorder(droit.Valeur.Delais.Count, "règle de délai", "règles de délai")}, "
            + $"{TexteFrancais.Accorder(versions, "version")} dont {TexteFrancais.Nombre(aRevoir, 0)} à revérifier, "
            + $"{TexteFrancais.Accorder(procedures.Valeur.Toutes.Count, "procédure")}, "
            + $"{TexteFrancais.Accorder(actes.Count, "acte")}. Empreinte {droit.Valeur.Empreinte[..12]}.");
    }
}
