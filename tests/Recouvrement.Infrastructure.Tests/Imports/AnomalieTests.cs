using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Tests.Imports;

public class AnomalieTests
{
    [Theory]
    [InlineData(12, "montant", "Ligne\u00A012, colonne «\u00A0montant\u00A0»\u00A0: Faux. Corrigez.")]
    [InlineData(12, "", "Ligne\u00A012\u00A0: Faux. Corrigez.")]
    [InlineData(0, "", "Fichier\u00A0: Faux. Corrigez.")]
    public void Anomalie_Affichee_DitLeLieuPuisLeRemede(int ligne, string colonne, string attendu) =>
        new Anomalie(ligne, colonne, GraviteAnomalie.Erreur, "Faux.", "Corrigez.").ToString().ShouldBe(attendu);
}
