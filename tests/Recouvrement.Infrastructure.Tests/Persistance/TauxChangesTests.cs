using Recouvrement.Application.Changements;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>A rate corrected moves the décompte of the dossiers that it governs, a rate to come moves nothing.</summary>
public sealed class TauxChangesTests
{
    // 1 234,56 € from 5 February to 15 September 2026 at the legal rate: 145 days at 2,62 % then 77 at 2,75 % (12,85 + 7,16), or at 3,75 %
    // under this invented correction (9,77).
    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Taux_Corrige_ListeLesDossiersDontLeDecompteBouge(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        await InteretsAsync(banc, monde);
        using var loi = LoiModifiee.Copier("droit/taux/interet-legal.yaml", "legal.autres: 2.75", "legal.autres: 3.75");
        await using var apres = await banc.SousLaLoiAsync(loi.Dossier);

        await apres.Service<IComparerDroit>().AvancerAsync();

        var page = await apres.Service<IConsulterChangements>().LireAsync(monde.Responsable, new FiltreChangements { Nature = NatureDuMouvement.Decompte });
        var changement = page.Page.Lignes.ShouldHaveSingleItem();
        changement.Dossier.ShouldBe(monde.Concerne);
        var mouvement = changement.Mouvements.ShouldHaveSingleItem();
        (mouvement.Libelle, mouvement.TexteAvant, mouvement.TexteApres, mouvement.Alerte)
            .ShouldBe(("Total dû au 15/09/2026", TexteFrancais.Euros(1254.57m), TexteFrancais.Euros(1257.18m), false));
        (await TotalAsync(apres, monde)).ShouldBe(1254.57m);
        (await apres.Service<IConfirmerDroit>().ToutAsync(monde.Responsable, new FiltreChangements(), "Arrêté relu")).Confirmes.ShouldBe(1);
        (await TotalAsync(apres, monde)).ShouldBe(1257.18m);
    }

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Taux_DuSemestreSuivantPublie_NeFaitAttendrePersonne(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        await InteretsAsync(banc, monde);
        using var loi = LoiModifiee.Copier("droit/taux/interet-legal.yaml", "verifie-jusqu-au: 2026-12-31", "verifie-jusqu-au: 2027-06-30");
        await File.AppendAllTextAsync(
            Path.Combine(loi.Dossier, "droit/taux/interet-legal.yaml"),
            "  - du: 2027-01-01\n    avant: 2027-07-01\n    valeurs: { legal.particuliers: 6.90, legal.autres: 2.80 }\n    source: essai\n");
        await using var apres = await banc.SousLaLoiAsync(loi.Dossier);

        (await apres.Service<IConsulterChangements>().BilanAsync(Acteur.Systeme)).EstVide.ShouldBeTrue();
    }

    private static Task InteretsAsync(Banc banc, MondeDuDroit monde) => banc.FaitAsync(
        monde.Responsable,
        monde.Concerne,
        null,
        Application.Comptes.FaitsDuCompte.InteretsDemandes,
        new DateOnly(2026, 2, 5),
        donnees: Domaine.Dossiers.Donnees.De(
            ("nature", Domaine.Dossiers.Valeur.De("legal")), ("depart", Domaine.Dossiers.Valeur.De("mise-en-demeure")), ("le", Domaine.Dossiers.Valeur.De(new DateOnly(2026, 2, 5)))));

    private static async Task<decimal> TotalAsync(Banc banc, MondeDuDroit monde) =>
        (await banc.Service<Application.Comptes.IConsulterDecompte>().LireAsync(monde.Responsable, monde.Concerne, null, null))!.Decompte!.Total;
}
