using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Web.Commandes;

/// <summary>What verbs write: results on the standard output, refusals on the error output, one sentence each.</summary>
internal static class Sortie
{
    public static int Refuser(string phrase)
    {
        Console.Error.WriteLine(phrase);
        return LigneDeCommande.Refus;
    }

    public static int Refuser(IEnumerable<ErreurDeFichier> erreurs)
    {
        foreach (var erreur in erreurs)
        {
            Console.Error.WriteLine(erreur.ToString());
        }

        return LigneDeCommande.Refus;
    }

    public static int Ecrire(string texte)
    {
        Console.Out.WriteLine(texte);
        return 0;
    }
}
