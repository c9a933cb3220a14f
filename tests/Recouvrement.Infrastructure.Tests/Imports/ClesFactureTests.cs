using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Tests.Imports;

public class ClesFactureTests
{
    [Fact]
    public void Cles_CasseAccentsEtEspaces_NeChangentRien() =>
        ClesFacture.De("Papeteries du Val", "Hôtel  de l'Été", null, "F1").ShouldBe(ClesFacture.De("PAPETERIES DU VAL ", "HOTEL DE L’ETE", null, " f1"));

    [Fact]
    public void Cles_AvecSiren_NeDependentPasDuNom()
    {
        var avant = ClesFacture.De("Val", "Garage du Pont", "900000019", "F1");
        var apres = ClesFacture.De("Val", "Garage du Pont SARL", "900000019", "F1");
        (apres.Dossier, apres.Facture).ShouldBe((avant.Dossier, avant.Facture));
        apres.DossierParNom.ShouldNotBe(avant.DossierParNom);
    }

    [Fact]
    public void Cles_SirenAjouteEnsuite_SeRetrouventParLeNom()
    {
        var avant = ClesFacture.De("Val", "Garage du Pont", null, "F1");
        var apres = ClesFacture.De("Val", "Garage du Pont", "900000019", "F1");
        apres.FactureParNom.ShouldBe(avant.Facture);
        apres.DossierParNom.ShouldBe(avant.Dossier);
        apres.Facture.ShouldNotBe(avant.Facture);
    }

    [Theory]
    [InlineData("Val", "Garage", "F2")]
    [InlineData("Val", "Garages", "F1")]
    [InlineData("Valga", "rage", "F1")]
    [InlineData("Vale", "Garage", "F1")]
    public void Cles_AutreFactureAutreDebiteurAutreCreancier_Different(string creancier, string debiteur, string facture) =>
        ClesFacture.De(creancier, debiteur, null, facture).Facture.ShouldNotBe(ClesFacture.De("Val", "Garage", null, "F1").Facture);

    // Computed apart (first 128 bits of SHA-256 of the folded texts joined by U+001F): keys already stored must stay good.
    [Fact]
    public void Cles_DUneVersionALAutre_NeChangentPas() =>
        ClesFacture.De("Val", "Été", null, "F1").Facture.ShouldBe("6046feeb903997721154ae0ecf9c5229");
}
