using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>What an insolvency procedure of the repository takes from the debtor's other procedures, and gives back.</summary>
public sealed class EffetsDeLInsolvabiliteTests
{
    private static readonly Guid Durand = new(1, 0, 0, new byte[8]);
    private static readonly Guid Martin = new(2, 0, 0, new byte[8]);
    private static readonly DateOnly Jour = new(2026, 11, 22);

    [Theory]
    [InlineData("sauvegarde", "jugement-ouverture", "L622-21")]
    [InlineData("redressement-judiciaire", "jugement-ouverture", "L622-21")]
    [InlineData("liquidation-judiciaire", "jugement-ouverture", "L622-21")]
    [InlineData("surendettement", "recevabilite-notifiee", "L722-2")]
    public void Ouverture_InterditLaSaisieDuMemeDebiteurSeulement(string procedure, string fait, string article)
    {
        var ouverture = Machine(procedure, Durand, (fait, new DateOnly(2026, 10, 20)));

        var saisie = EffetsEntreProcedures.Appliquer([Machine("saisie-vente", Durand), ouverture])[0].Actes.Single(a => a.Id is "mandat-saisie-vente");
        saisie.Permis.ShouldBeFalse();
        saisie.Motif.ShouldNotBeNull().ShouldContain(article);

        EffetsEntreProcedures.Appliquer([Machine("saisie-vente", Martin), ouverture])[0]
            .Actes.Single(a => a.Id is "mandat-saisie-vente").Permis.ShouldBeTrue();
    }

    [Fact]
    public void Surendettement_NInterditPasDAgirPourObtenirUnTitre()
    {
        var recevable = Machine("surendettement", Durand, ("recevabilite-notifiee", new DateOnly(2026, 10, 20)));

        EffetsEntreProcedures.Appliquer([Machine("refere-provision", Durand), recevable])[0].Actes.ShouldAllBe(a => a.Permis);
    }

    [Fact]
    public void Liquidation_InterditDAgirEnPaiement()
    {
        var liquidation = Machine("liquidation-judiciaire", Durand, ("jugement-ouverture", new DateOnly(2026, 10, 20)));

        var actes = EffetsEntreProcedures.Appliquer([Machine("refere-provision", Durand), liquidation])[0].Actes;
        actes.ShouldNotBeEmpty();
        actes.ShouldAllBe(a => !a.Permis);
    }

    [Fact]
    public void Annulation_RendCeQueLaProcedureAvaitPris()
    {
        var annulee = Machine("liquidation-judiciaire", Durand,
            ("jugement-ouverture", new DateOnly(2026, 10, 20)), ("decision-remise-en-cause", new DateOnly(2026, 11, 2)));

        EffetsEntreProcedures.Appliquer([Machine("saisie-vente", Durand), annulee])[0]
            .Actes.Single(a => a.Id is "mandat-saisie-vente").Permis.ShouldBeTrue();
    }

    [Fact]
    public void RetablissementProfessionnel_NArreteRien()
    {
        var ouvert = Machine("retablissement-professionnel", Durand, ("jugement-ouverture", new DateOnly(2026, 10, 20)));

        EffetsEntreProcedures.Appliquer([Machine("saisie-vente", Durand), ouvert])[0]
            .Actes.Single(a => a.Id is "mandat-saisie-vente").Permis.ShouldBeTrue();
    }

    private static MachineRejouee Machine(string procedure, Guid debiteur, params (string Type, DateOnly Date)[] faits)
    {
        var definition = MondeDeTest.Procedures.Trouver(procedure)!;
        var lus = faits.Select((f, i) => new Fait(new Guid(i + 1, 0, 0, new byte[8]), f.Type, f.Date)).ToList();
        var etat = new Interprete().Rejouer(definition, lus, new Contexte("metropole", Donnees.De()), MondeDeTest.Droit, Jour);
        return new(procedure, definition.Libelle, debiteur, etat);
    }
}
