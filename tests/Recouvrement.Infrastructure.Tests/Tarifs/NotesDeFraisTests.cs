using Recouvrement.Application.Comptes;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Frais;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Tests.Droit;
using Recouvrement.Infrastructure.Tests.Persistance;

namespace Recouvrement.Infrastructure.Tests.Tarifs;

/// <summary>A partner's note beside the tariff of 2024 (execution.md § 14), then in the dossier as he billed it.</summary>
public sealed class NotesDeFraisTests
{
    private static readonly DateOnly Juin2025 = new(2025, 6, 2);

    // A444-14 n° 42: 20,42 € × 2 above 1 280 € (A444-46), VAT 20 %.
    [Fact]
    public void Ligne_NommeeParSonLibelle_SeCompareAuTarif()
    {
        var note = new NoteACharger([new LigneDeFrais(1, "Commandement préalable à saisie vente", Juin2025, 51.58m) { Tva = 10.32m }]) { Creance = 5000m };

        var jugee = ControlerNote.Executer(note, DroitDuDepot.Droit.Tarifs).ShouldHaveSingleItem();

        (jugee.Libelle, jugee.Attendu, jugee.Ecart).ShouldBe(("Commandement préalable à saisie-vente", 40.84m, 10.74m));
        ControlerNote.Dire(jugee).ShouldContain("écart +10,74");
        ControlerNote.Dire(jugee).ShouldContain("C. com. A444-14");
    }

    // 4 000 € recovered: 81,39 € for the debtor, 257,45 € for the creditor (DILA, F10404).
    [Theory]
    [InlineData("Droit proportionnel à la charge du débiteur", "81.39")]
    [InlineData("a444-32", "257.45")]
    public void Droit_Proportionnel_SeCompteSurLAssiette(string acte, string attendu)
    {
        var montant = decimal.Parse(attendu, System.Globalization.CultureInfo.InvariantCulture);
        var note = new NoteACharger([new LigneDeFrais(1, acte, Juin2025, montant) { Assiette = 4000m }]);

        var jugee = ControlerNote.Executer(note, DroitDuDepot.Droit.Tarifs).ShouldHaveSingleItem();

        (jugee.Attendu, jugee.Ecart, jugee.Incomplete).ShouldBe((montant, 0m, false));
    }

    [Fact]
    public void Ligne_InconnueOuAncienne_NEstPasControleeEtLeDit()
    {
        var note = new NoteACharger([new LigneDeFrais(1, "Débarras du grenier", Juin2025, 90m), new LigneDeFrais(2, "Assignation", new DateOnly(2023, 1, 5), 36.18m)]);

        var jugees = ControlerNote.Executer(note, DroitDuDepot.Droit.Tarifs);

        jugees.ShouldAllBe(j => j.Attendu == null && j.Ecart == null && j.Incomplete);
        jugees[1].Refus.ShouldNotBeNull().ShouldContain("1er mars 2024");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Note_Acceptee_EntreAuDossierCommeFactureeAvecSonEcart(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var claire = await banc.JuristeAsync("claire", nord);
        var paul = await banc.JuristeAsync("paul", await banc.PortefeuilleAsync("SUD"));
        var dossier = (await banc.DossierAsync(claire, nord)).Id;
        // Claim of 1 234,56 €: coefficient 1 (A444-46).
        var note = new NoteACharger(
        [
            new LigneDeFrais(1, "Assignation", new DateOnly(2026, 3, 2), 20m) { Tva = 4m, Debours = 5.50m },
            new LigneDeFrais(2, "a444-32", new DateOnly(2026, 3, 3), 21.50m) { Tva = 4.30m, Assiette = 150m },
        ]) { Creance = 1234.56m, Nature = "depens" };
        var accepter = banc.Service<IAccepterNote>();
        var version = (await banc.FicheAsync(claire, dossier)).Version;

        (await accepter.ExecuterAsync(paul, dossier, version, note, null)).EstFaite.ShouldBeFalse();
        (await accepter.ExecuterAsync(claire, dossier, version, note with { Lignes = [] }, null)).Refus.ShouldContain("au moins une ligne");
        (await accepter.ExecuterAsync(claire, dossier, version, note, Guid.NewGuid())).Refus.ShouldContain("pièce");
        (await accepter.ExecuterAsync(claire, dossier, version, note, null)).EstFaite.ShouldBeTrue();
        (await accepter.ExecuterAsync(claire, dossier, version, note, null)).EstEnConflit.ShouldBeTrue();
        version = (await banc.FicheAsync(claire, dossier)).Version;
        (await accepter.ExecuterAsync(claire, dossier, version, note, null)).Refus.ShouldContain("déjà au dossier");

        var fil = (await banc.Service<IConsulterDossier>().FilAsync(claire, dossier, new FiltreFil(new DemandePage())))!;
        var frais = fil.Lignes.Lignes.Where(l => string.Equals(l.Type, FaitsDuCompte.FraisEngages, StringComparison.Ordinal)).OrderBy(l => l.DateEffet).ToList();
        frais.Count.ShouldBe(2);
        // 18,28 € × 1 (A444-12): 1,72 € above.
        frais[0].Motif.ShouldNotBeNull().ShouldContain("écart +1,72");
        frais[1].Motif.ShouldNotBeNull().ShouldContain("conforme");
        var compte = (await banc.Service<IConsulterDecompte>().LireAsync(claire, dossier, null, null)).ShouldNotBeNull();
        compte.Demande.Frais.Select(f => (f.MontantHt, f.Tva, f.Debours, f.Nature)).ShouldBe(
            [(20m, 4m, 5.50m, Domaine.Decomptes.NatureFrais.Depens), (21.50m, 4.30m, 0m, Domaine.Decomptes.NatureFrais.DroitProportionnelCreancier)]);
    }
}
