using System.Text;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Demonstration;

/// <summary>The mail of the morning, which nobody has put in a dossier yet.</summary>
internal sealed class CourrierInvente(IRecevoirFichiers recevoir, IConsulterDossiers dossiers)
{
    public async Task DeposerAsync(Acteur acteur, Portefeuille portefeuille, DateOnly jour, CancellationToken annulation)
    {
        var connu = (await dossiers.LireAsync(acteur, new FiltreDossiers { Portefeuille = portefeuille.Id }, annulation)).Page.Lignes[0];
        await DeposerAsync("courrier du greffe.txt", $"""
            Greffe du tribunal, le {TexteFrancais.DateLongue(jour)}

            Votre dossier {connu.Reference} : {connu.Debiteurs}
            Nous vous retournons l’expédition revêtue de la formule exécutoire.
            """);
        await DeposerAsync("lettre manuscrite.txt", """
            Madame, Monsieur,

            J’ai bien reçu votre relance. Je traverse des difficultés passagères et vous propose de régler en six mensualités.
            Je joins un premier chèque.
            """);

        async Task DeposerAsync(string nom, string texte)
        {
            using var contenu = new MemoryStream(Encoding.UTF8.GetBytes(texte));
            await recevoir.ARattacherAsync(acteur, portefeuille.Id, nom, contenu, annulation);
        }
    }
}
