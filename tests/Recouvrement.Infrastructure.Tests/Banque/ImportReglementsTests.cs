using System.Text;
using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Droits;
using Recouvrement.Infrastructure.Tests.Persistance;

namespace Recouvrement.Infrastructure.Tests.Banque;

/// <summary>What partners collected, kept, remitted, and are late with. Today is 15 September 2026.</summary>
public sealed class ImportReglementsTests
{
    private const string Entete = "Dossier;Étude;Date encaissement;Encaissé;Retenu;Reversé;Date reversement;Mode\n";

    [Theory, SurLesDeuxMoteurs]
    public async Task Reglements_Importes_UneFois_PuisCompletes(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var premier = Entete + $"{dossier.Reference};SCP Vauquelin;01/09/2026;300,00;12,50;;;virement\n{dossier.Reference};SCP Vauquelin;01/09/2026;300,00;12,50;;;virement\n";
        var suite = Entete + $"{dossier.Reference};SCP Vauquelin;01/09/2026;300,00;12,50;287,50;14/09/2026;virement\n";

        var essai = await ImporterAsync(banc, anne, premier, essai: true);
        var importe = await ImporterAsync(banc, anne, premier);
        var encore = await ImporterAsync(banc, anne, premier);
        var complete = await ImporterAsync(banc, anne, suite);

        (essai.Enregistres, essai.Essai).ShouldBe((2, true));
        (importe.Enregistres, importe.Erreurs, importe.AReverser).ShouldBe((2, 0, 575m));
        (encore.Enregistres, encore.DejaConnus).ShouldBe((0, 2));
        (complete.Enregistres, complete.Completes).ShouldBe((0, 1));
        var fiche = await banc.FicheAsync(anne, dossier.Id);
        fiche.Dossier.Regle.ShouldBe(600m);
        fiche.Dossier.Paiements.Select(p => p.Partenaire!.AReverser(p.Montant)).ShouldBe([0m, 287.50m], ignoreOrder: true);
        fiche.Dossier.Paiements[0].Partenaire!.Partenaire.ShouldBe("SCP Vauquelin");
    }

    // C. com. R444-56: three weeks for cash, six weeks otherwise (fiche EXE-14.7).
    [Theory]
    [InlineData("24/08/2026", "espèces", false)] // 3 weeks end on 14 September: late on the 15th
    [InlineData("31/08/2026", "espèces", true)]
    [InlineData("24/08/2026", "virement", true)]
    [InlineData("03/08/2026", "virement", false)] // 6 weeks end on 14 September
    public async Task Reversement_EnRetard_SelonLaRegle(string encaisse, string mode, bool dansLesTemps)
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var dossier = await banc.DossierAsync(Acteur.Systeme with { Compte = (await banc.JuristeAsync("Anne", nord)).Compte }, nord);

        var bilan = await ImporterAsync(banc, Acteur.Systeme, Entete + $"{dossier.Reference};SCP Vauquelin;{encaisse};100,00;10,00;;;{mode}\n", essai: true);

        bilan.EnRetard.Count.ShouldBe(dansLesTemps ? 0 : 1);
        if (!dansLesTemps)
        {
            bilan.EnRetard[0].Montant.ShouldBe(90m);
            bilan.EnRetard[0].Article.ShouldStartWith("C. com. R444-56");
        }
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task LignesFautives_SontLaissees_LesAutresEntrent(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", await banc.PortefeuilleAsync("SUD"));
        var dossier = await banc.DossierAsync(anne, nord);
        var lignes = Entete
            + $"{dossier.Reference};;01/09/2026;100,00;60,00;50,00;02/09/2026;\n"
            + $"{dossier.Reference};;01/09/2026;100,00;;100,00;;\n"
            + "1999-000001;;01/09/2026;100,00;;;;\n"
            + $"{dossier.Reference};;16/09/2026;100,00;;;;\n"
            + $"{dossier.Reference};;01/09/2026;40,00;;;;\n";

        var bilan = await ImporterAsync(banc, anne, lignes);
        var ailleurs = await ImporterAsync(banc, bruno, lignes);

        (bilan.Lignes, bilan.Enregistres, bilan.Erreurs).ShouldBe((5, 1, 4));
        bilan.Anomalies.Select(a => a.Ligne).ShouldBe([2, 3, 4, 5]);
        ailleurs.Enregistres.ShouldBe(0);
        (await banc.FicheAsync(anne, dossier.Id)).Dossier.Regle.ShouldBe(40m);
    }

    private static async Task<BilanReglements> ImporterAsync(Banc banc, Acteur acteur, string csv, bool essai = false)
    {
        await using var flux = new MemoryStream(Encoding.UTF8.GetBytes(csv), writable: false);
        var issue = await banc.Service<IImporterReglements>().ExecuterAsync(acteur, flux, new OptionsReglements("reglements.csv", null, essai));
        issue.EstObtenu.ShouldBeTrue(issue.Refus);
        return issue.Valeur;
    }
}
