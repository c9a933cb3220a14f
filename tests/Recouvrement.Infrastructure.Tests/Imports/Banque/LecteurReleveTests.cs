using System.Text;
using Recouvrement.Application.Imports.Banque;
using E = Recouvrement.Infrastructure.Tests.Imports.Banque.RelevesDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports.Banque;

public sealed class LecteurReleveTests
{
    [Theory, InlineData("02", true), InlineData("08", false)]
    public async Task Camt_DeuxVersions_DisentLaMemeChose(string version, bool ancienne)
    {
        var texte = E.Camt053(E.Virement("50.00", libelle: "Facture FA-001", boutEnBout: "NOT PROVIDED", reference: "B1"), cloture: "150.00", version: version);
        texte = ancienne ? texte.Replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>", StringComparison.Ordinal).Replace("<Pty>", "", StringComparison.Ordinal).Replace("</Pty>", "", StringComparison.Ordinal) : texte;

        var lus = await Releves.LireAsync(texte);

        lus.Refus.ShouldBeNull();
        lus.Seul.EstNet.ShouldBeTrue();
        lus.Seul.Releve.Compte.ShouldBe(E.Compte);
        var ecriture = lus.Ecritures.ShouldHaveSingleItem();
        (ecriture.Montant, ecriture.Sens, ecriture.ReferenceBanque).ShouldBe((50m, SensBancaire.Credit, "B1"));
        var detail = ecriture.Details.ShouldHaveSingleItem();
        (detail.Nom, detail.Iban, detail.BoutEnBout, detail.Libelle).ShouldBe(("BATIMENTS DU NORD", "FR1420041010050500013M02606", null, "Facture FA-001"));
    }

    [Fact]
    public async Task Camt_Rejet_GardeLeDebiteurEtLeMotif()
    {
        var lus = await Releves.LireAsync(E.Camt053(E.Rejet("50.00", "E2E-1"), ouverture: "150.00"));

        lus.Seul.Rejets.ShouldBe(1);
        lus.Seul.Extournes.ShouldBe(1);
        lus.Seul.Ecart.ShouldBe(0m);
        var detail = lus.Ecritures.ShouldHaveSingleItem().Details.ShouldHaveSingleItem();
        (detail.MotifRejet, detail.Nom, detail.Mandat, detail.BoutEnBout).ShouldBe(("AM04", "BATIMENTS DU NORD", "RUM-1", "E2E-1"));
    }

    [Fact]
    public async Task Camt_EcritureEnAttente_NeCompteDansAucunSolde()
    {
        var lus = await Releves.LireAsync(E.Camt053(E.Virement("50.00", statut: "PDNG")));

        lus.Ecritures.ShouldHaveSingleItem().Statut.ShouldBe(StatutEcriture.EnAttente);
        lus.Seul.NonComptabilisees.ShouldBe(1);
        lus.Seul.Ecart.ShouldBe(0m);
    }

    [Theory]
    [InlineData("<Ntry><CdtDbtInd>CRDT</CdtDbtInd></Ntry>", "pas de montant")]
    [InlineData("""<Ntry><Amt Ccy="EUR">1.00</Amt></Ntry>""", "crédit ou au débit")]
    [InlineData("""<Ntry><Amt Ccy="EUR">1e3</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>""", "n’est pas un montant")]
    [InlineData("""<Ntry><Amt Ccy="EUR">-1</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>""", "n’est pas un montant")]
    [InlineData("""<Ntry><Amt Ccy="EUR">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-02-30</Dt></BookgDt></Ntry>""", "n’est pas une date")]
    public async Task Camt_EcritureFautive_RefuseLeFichierEntier(string ecriture, string message)
    {
        var lus = await Releves.LireAsync(E.Camt053(ecriture));

        var refus = lus.Refus.ShouldNotBeNull();
        refus.Anomalie.Message.ShouldContain(message);
        refus.Ligne.ShouldBe(10);
    }

    [Fact]
    public async Task Cfonb120_Lu_DonneLePayeurEtLIban()
    {
        var lus = await Releves.LireAsync(E.Cfonb);

        lus.Refus.ShouldBeNull(lus.Refus?.Anomalie.ToString());
        lus.Seul.Releve.Compte.ShouldBe(E.Compte);
        lus.Seul.Ecart.ShouldBe(0m);
        var ecriture = lus.Ecritures.ShouldHaveSingleItem();
        (ecriture.Montant, ecriture.Libelle).ShouldBe((1234.56m, "VIR SEPA BATIMENTS DU NORD"));
        var detail = ecriture.Details.ShouldHaveSingleItem();
        (detail.Nom, detail.Libelle, detail.BoutEnBout).ShouldBe(("BATIMENTS DU NORD", "REGLEMENT DOSSIER 2026-000001", null));
    }

    // Last sign of the amount: pennylane-hq/cfonb, spécification CFONB 2004.
    [Theory, InlineData('{', "100,00"), InlineData('A', "100,01"), InlineData('I', "100,09"), InlineData('}', "-100,00"), InlineData('J', "-100,01"), InlineData('R', "-100,09")]
    public async Task Cfonb120_DernierSigne_PorteChiffreEtSens(char signe, string attendu)
    {
        var lus = await Releves.LireAsync(E.Cfonb.Replace("0000000001000{", "0000000001000" + signe, StringComparison.Ordinal));

        lus.Seul.Soldes[0].Montant.ShouldBe(decimal.Parse(attendu.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Cfonb120_EnWindows1252_GardeLesAccents()
    {
        var octets = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(E.Cfonb.Replace("VIR SEPA BATIMENTS", "VIR SEPA BÂTIMENTS", StringComparison.Ordinal));

        var lus = await Releves.LireAsync(octets);

        lus.Ecritures.ShouldHaveSingleItem().Libelle.ShouldBe("VIR SEPA BÂTIMENTS DU NORD");
    }

    [Fact]
    public async Task Csv_DebitEtCredit_DonneLeSens()
    {
        var lus = await Releves.LireAsync("Date opération;Date valeur;Libellé;Débit;Crédit\n15/09/2026;15/09/2026;VIR BATIMENTS DU NORD;;1 234,56 €\n16/09/2026;;FRAIS;-12,00;\n");

        lus.Refus.ShouldBeNull(lus.Refus?.Anomalie.ToString());
        lus.Ecritures.Select(e => e.Signe).ShouldBe([1234.56m, -12m]);
        lus.Seul.Ecart.ShouldBeNull();
    }

    [Fact]
    public async Task Csv_LigneFautive_RefuseLeFichierEntier()
    {
        var lus = await Releves.LireAsync("date;libellé;montant\n15/09/2026;VIR;10,00\n31/02/2026;VIR;10,00\n");

        lus.Refus.ShouldNotBeNull().Ligne.ShouldBe(3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bonjour,\nvoici le relevé.")]
    [InlineData("<html><body>Session expirée</body></html>")]
    [InlineData("%PDF-1.7")]
    public async Task Fichier_DUnAutreFormat_EstRefuse(string texte) => (await Releves.LireAsync(texte)).Refus.ShouldNotBeNull();
}
