using Recouvrement.Application.Imports;
using static Recouvrement.Infrastructure.Tests.Imports.FichiersDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports;

public class LignesFacturesTests
{
    [Theory]
    [InlineData("1 234,56", "1234.56")]
    [InlineData("1\u00A0234,56", "1234.56")]
    [InlineData("1\u202F234,56\u00A0€", "1234.56")]
    [InlineData("1\u2009234\u2009567,8", "1234567.8")]
    [InlineData("1234.56", "1234.56")]
    [InlineData("1234,5 EUR", "1234.5")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("+12", "12")]
    [InlineData("0,01", "0.01")]
    [InlineData("999999999999,99", "999999999999.99")]
    public async Task Montant_EcritALaFrancaiseOuNon_EstLu(string texte, string attendu) =>
        (await LireUne(Ligne(montant: texte))).Valeur.ShouldNotBeNull().Montant
            .ShouldBe(decimal.Parse(attendu, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1.234", "deux façons")]
    [InlineData("1,234", "deux façons")]
    [InlineData("12 34,56", "n’est pas un montant")]
    [InlineData("12,345678", "n’est pas un montant")]
    [InlineData("douze", "n’est pas un montant")]
    [InlineData("1e3", "n’est pas un montant")]
    [InlineData("=1+1", "n’est pas un montant")]
    [InlineData("٣", "n’est pas un montant")]
    [InlineData("9999999999999999999999999999999", "invraisemblable")]
    [InlineData("0", "supérieur à zéro")]
    [InlineData("0,00", "supérieur à zéro")]
    [InlineData("-12,00", "supérieur à zéro")]
    [InlineData("(12,00)", "supérieur à zéro")]
    [InlineData("12,00-", "supérieur à zéro")]
    [InlineData("", "manque")]
    public async Task Montant_IllisibleOuNonPositif_EstRefuse(string texte, string motif) =>
        await EstRefusee(Ligne(montant: texte), "montant", motif);

    [Theory]
    [InlineData("31/01/2026")]
    [InlineData("31-01-2026")]
    [InlineData("31.1.2026")]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31T00:00:00")]
    [InlineData("31/01/2026 00:00")]
    public async Task Date_FrancaiseOuIso_EstLue(string texte) =>
        (await LireUne(Ligne(echeance: texte))).Valeur.ShouldNotBeNull().Echeance.ShouldBe(new DateOnly(2026, 1, 31));

    [Theory]
    [InlineData("31/02/2026", "n’existe pas au calendrier")]
    [InlineData("29/02/2026", "n’existe pas au calendrier")]
    [InlineData("01/31/2026", "n’existe pas au calendrier")]
    [InlineData("31/01/26", "quatre chiffres")]
    [InlineData("46053", "Excel")]
    [InlineData("01/01/0026", "invraisemblable")]
    [InlineData("fin janvier", "n’est pas une date")]
    [InlineData("", "manque")]
    public async Task Date_Illisible_EstRefusee(string texte, string motif) => await EstRefusee(Ligne(echeance: texte), "echeance", motif);

    [Fact]
    public async Task Date_29FevrierBissextile_EstLue() =>
        (await LireUne(Ligne(echeance: "29/02/2028"))).Valeur.ShouldNotBeNull().Echeance.ShouldBe(new DateOnly(2028, 2, 29));

    [Fact]
    public async Task Echeance_AvantLaFacture_EstRefusee() =>
        await EstRefusee(Ligne(dateFacture: "05/02/2026", echeance: "04/02/2026"), "echeance", "précède la date de la facture");

    [Fact]
    public async Task Echeance_LeJourDeLaFacture_EstAdmise() =>
        (await LireUne(Ligne(dateFacture: "05/02/2026", echeance: "05/02/2026"))).Valeur.ShouldNotBeNull();

    [Theory]
    [InlineData("900 000 019", "900000019")]
    [InlineData("900\u00A0000\u00A0019", "900000019")]
    [InlineData("900.000.019", "900000019")]
    [InlineData("356000000", "356000000")]
    [InlineData("35600000049837", "356000000")]
    [InlineData("", null)]
    public async Task Siren_AvecEspacesOuVide_EstLu(string texte, string? attendu) =>
        (await LireUne(Ligne(siren: texte))).Valeur.ShouldNotBeNull().Siren.ShouldBe(attendu);

    [Theory]
    [InlineData("900000018", "clé")]
    [InlineData("90000001", "neuf chiffres")]
    [InlineData("9E+08", "neuf chiffres")]
    [InlineData("FR12900000019", "neuf chiffres")]
    [InlineData("90000001900018", "clé")]
    public async Task Siren_Faux_EstRefuse(string texte, string motif) => await EstRefusee(Ligne(siren: texte), "siren", motif);

    [Theory]
    [InlineData("Commerciale", "commerciale")]
    [InlineData("CIVILE", "civile")]
    [InlineData("crédit consommation", "credit-consommation")]
    [InlineData("", null)]
    public async Task Nature_Connue_EstLue(string texte, string? attendue) =>
        (await LireUne(Ligne(nature: texte))).Valeur.ShouldNotBeNull().Nature.ShouldBe(attendue);

    [Fact]
    public async Task Nature_Inconnue_ProposeLaPlusProche() =>
        (await EstRefusee(Ligne(nature: "comerciale"), "nature", "n’est pas connue")).Remede.ShouldContain("« commerciale »");

    [Fact]
    public async Task Ligne_PlusieursErreurs_LesDitToutes() =>
        (await LireUne(Ligne(creancier: "", siren: "1", dateFacture: "x", montant: "y"))).Anomalies.Select(a => a.Colonne)
            .ShouldBe(["creancier", "siren", "date facture", "montant"]);

    [Fact]
    public async Task Facture_DeuxFoisLaMeme_NEstLueQuUneFois()
    {
        var elements = await Lire(Entete + Ligne() + Ligne(debiteur: "GARAGE  du pont", facture: "f1") + Ligne(facture: "F2"));
        elements.Select(e => e.Valeur is not null).ShouldBe([true, false, true]);
        var anomalie = elements[1].Anomalies.ShouldHaveSingleItem();
        (anomalie.Gravite, anomalie.Ligne).ShouldBe((GraviteAnomalie.Avertissement, 3));
        anomalie.Message.ShouldContain("ligne 2");
    }

    [Fact]
    public async Task Facture_DeuxFoisAvecDesMontantsDifferents_EstUneErreur()
    {
        var elements = await Lire(Entete + Ligne() + Ligne(montant: "100,01"));
        elements[1].Valeur.ShouldBeNull();
        elements[1].Anomalies.ShouldHaveSingleItem().Gravite.ShouldBe(GraviteAnomalie.Erreur);
    }

    [Fact]
    public async Task Facture_MemeReferenceDUnAutreDebiteur_EstUneAutreFacture() =>
        (await Lire(Entete + Ligne() + Ligne(debiteur: "Autre", siren: "900000027"))).ShouldAllBe(e => e.Valeur != null);

    [Theory]
    [InlineData("1000", "01000", "premier zéro")]
    [InlineData("B-1050", "B-1050", "français")]
    [InlineData("20 090", "20090", null)]
    public async Task CodePostal_Inhabituel_EstGardeEtSignale(string texte, string attendu, string? motif)
    {
        var element = await LireUne(Ligne(codePostal: texte));
        element.Valeur.ShouldNotBeNull().CodePostal.ShouldBe(attendu);
        string.Concat(element.Anomalies.Select(a => a.Message)).ShouldContain(motif ?? string.Empty);
        element.Anomalies.Count.ShouldBe(motif is null ? 0 : 1);
    }

    private static async Task<Anomalie> EstRefusee(string ligne, string colonne, string motif)
    {
        var element = await LireUne(ligne);
        element.Valeur.ShouldBeNull();
        var anomalie = element.Anomalies.ShouldHaveSingleItem();
        (anomalie.Ligne, anomalie.Colonne, anomalie.Gravite).ShouldBe((2, colonne, GraviteAnomalie.Erreur));
        anomalie.Message.ShouldContain(motif);
        anomalie.Remede.ShouldEndWith(".");
        return anomalie;
    }
}
