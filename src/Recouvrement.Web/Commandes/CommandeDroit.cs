using System.CommandLine;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Infrastructure.Droit;

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
        return new Command("droit", "Règles et procédures.") { verifier, ComparaisonDuDroit.Creer() };
    }

    private static int Executer(ParseResult lecture)
    {
        var jour = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var verification = VerificationDuDroit.Executer(
            lecture.GetValue(OptionsCommunes.Workflows)!, lecture.GetValue(OptionsCommunes.Modeles)!, jour);
        if (verification.Valeur is not { } monde)
        {
            return Sortie.Refuser(verification.Erreurs);
        }

        var (regles, versions) = (monde.Droit.Delais.Count, monde.Droit.Delais.Sum(r => r.Versions.Count));
        if (lecture.GetValue(OptionsCommunes.Json))
        {
            return Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(new
            {
                regles,
                versions,
                taux = monde.Droit.Taux.Select(t => new { id = t.Id, verifieJusquAu = t.VerifieJusquAu, repondJusquAu = UsageDesTaux.DernierJour(t) }),
                procedures = monde.Procedures.Toutes.Count,
                actes = monde.Actes.Modeles.Count,
                empreinte = monde.Droit.Empreinte,
            }));
        }

        return Sortie.Ecrire(
            $"Droit vérifié\u00A0: {TexteFrancais.Accorder(regles, "règle de délai", "règles de délai")}, "
            + $"{TexteFrancais.Accorder(versions, "version")}, "
            + $"{TexteFrancais.Accorder(monde.Droit.Taux.Count, "série")} de taux, "
            + $"{TexteFrancais.Accorder(monde.Procedures.Toutes.Count, "procédure")}, "
            + $"{TexteFrancais.Accorder(monde.Actes.Modeles.Count, "acte")}. Empreinte {monde.Droit.Empreinte[..12]}.");
    }
}
