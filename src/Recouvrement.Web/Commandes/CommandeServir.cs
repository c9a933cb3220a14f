using System.CommandLine;
using Recouvrement.Web.Hote;

namespace Recouvrement.Web.Commandes;

/// <summary><c>servir [--demo] [--donnees DIR] [--urls URL]</c>: the web application.</summary>
internal static class CommandeServir
{
    private static readonly Option<bool> Demo = new("--demo")
    {
        Description = "Remplit un dossier de données vide avec un portefeuille de démonstration et affiche les comptes.",
    };

    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Adresses d’écoute, séparées par « ; ».",
        DefaultValueFactory = _ => OptionsServeur.UrlsParDefaut,
    };

    public static Command Creer()
    {
        var commande = new Command("servir", "Sert l’application web.") { Demo, OptionDonnees.Donnees, Urls };
        commande.SetAction(async (lecture, annulation) =>
        {
            var options = new OptionsServeur(
                lecture.GetValue(OptionDonnees.Donnees)!, lecture.GetValue(Urls)!, lecture.GetValue(Demo));
            return await Serveur.Servir(options, annulation);
        });
        return commande;
    }
}
