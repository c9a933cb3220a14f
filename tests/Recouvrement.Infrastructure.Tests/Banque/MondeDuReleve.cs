using System.Text;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Tests.Persistance;

namespace Recouvrement.Infrastructure.Tests.Banque;

/// <summary>A portfolio with one dossier, and short ways to import a statement and to look.</summary>
internal static class MondeDuReleve
{
    public static async Task<(Acteur Anne, Portefeuille Nord, DossierOuvert Dossier)> MondeAsync(Banc banc)
    {
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        return (anne, nord, await banc.DossierAsync(anne, nord));
    }

    public static async Task<BilanImportReleve> ImporterAsync(
        Banc banc, Acteur acteur, string releve, Portefeuille? portefeuille, bool essai = false, bool confirme = false)
    {
        var issue = await ExecuterAsync(banc, acteur, releve, portefeuille, essai, confirme);
        issue.EstObtenu.ShouldBeTrue(issue.Refus);
        return issue.Valeur;
    }

    public static async Task<Resultat<BilanImportReleve>> ExecuterAsync(
        Banc banc, Acteur acteur, string releve, Portefeuille? portefeuille, bool essai = false, bool confirme = false)
    {
        await using var flux = new MemoryStream(Encoding.UTF8.GetBytes(releve), writable: false);
        return await banc.Service<IImporterReleve>().ExecuterAsync(
            acteur, flux, new OptionsReleve { Nom = "releve.xml", Portefeuille = portefeuille?.Id, Essai = essai, Confirme = confirme });
    }

    public static Task<PageMouvements> PageAsync(Banc banc, Acteur acteur) =>
        banc.Service<IConsulterMouvements>().LireAsync(acteur, new FiltreMouvements());
}
