using Recouvrement.Application.Imports.Bodacc;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Imports.Bodacc;

/// <summary>Two real bulletins of the DILA; what is expected is counted by the note that comes with them, or by hand in the files.</summary>
public sealed class BulletinsDe2008Tests(ITestOutputHelper sortie)
{
    [Theory]
    [InlineData("dila-PCL_BXA20080085-personnes-morales.xml", 232, 232, 0, 0, 213, 3)]
    [InlineData("dila-PCL_BXA20080091-extrait-personnes-morales.xml", 72, 70, 1, 1, 73, 1)]
    public async Task Bulletin2008_ToutesLesAnnonces_SontLues(
        string fichier, int annonces, int initiaux, int rectificatifs, int annulations, int sirens, int sansDate)
    {
        if (await AvisDEssai.LireReel(fichier, sortie) is not { } elements)
        {
            return;
        }

        var avis = elements.ConvertAll(e => e.Valeur.ShouldNotBeNull());
        avis.Count.ShouldBe(annonces);
        (avis.Count(a => a.Type == TypeAvis.Initial), avis.Count(a => a.Type == TypeAvis.Rectificatif), avis.Count(a => a.Type == TypeAvis.Annulation))
            .ShouldBe((initiaux, rectificatifs, annulations));
        avis.SelectMany(a => a.Personnes).Count().ShouldBe(annonces + 1);
        avis.Sum(a => a.Sirens.Count()).ShouldBe(sirens);
        avis.Count(a => a.DateJugement is null).ShouldBe(sansDate);
        avis.ShouldAllBe(a => a.NatureReconnue != NatureAvis.Inconnue && a.Tribunal.Length > 0);
        avis.Select(a => a.Identifiant).Distinct().Count().ShouldBe(annonces);
    }

    [Fact]
    public async Task Bulletin2008_Familles_SontComptees()
    {
        if (await AvisDEssai.LireReel("dila-PCL_BXA20080085-personnes-morales.xml", sortie) is not { } grand
            || await AvisDEssai.LireReel("dila-PCL_BXA20080091-extrait-personnes-morales.xml", sortie) is not { } petit)
        {
            return;
        }

        grand.CountBy(e => e.Valeur!.Famille).ToDictionary().ShouldBe(new Dictionary<string, int>
        {
            ["Jugement d'ouverture"] = 96, ["Jugement de clôture"] = 45, ["Avis de dépôt"] = 44, ["Extrait de jugement"] = 23,
            ["Jugement prononçant"] = 23, ["Rétractation sur tierce opposition"] = 1,
        }, ignoreOrder: true);
        petit.CountBy(e => e.Valeur!.Famille).ToDictionary().ShouldBe(new Dictionary<string, int>
        {
            ["Avis de dépôt"] = 25, ["Extrait de jugement"] = 23, ["Jugement d'ouverture"] = 13, ["Jugement prononçant"] = 6,
            ["Jugement de clôture"] = 4, ["Arrêt de la Cour d'Appel"] = 1,
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task Bulletin2008_PlusieursPersonnes_GardentChacuneLeurSiren()
    {
        if (await AvisDEssai.LireReel("dila-PCL_BXA20080085-personnes-morales.xml", sortie) is not { } elements)
        {
            return;
        }

        var avis = elements.Single(e => e.Valeur!.NumeroAnnonce == 3672).Valeur!;
        avis.Identifiants.ShouldBe(["A200800853672", "A-2008-05-21-3672"]);
        avis.Personnes.Select(p => (p.Denomination, p.Siren, p.Adresse.Voie)).ShouldBe(
            [("S.A. DE FURSAC", "378486096", "112 rue de Richelieu"), ("S.A. CHAJACOB", "309395010", avis.Personnes[1].Adresse.Voie)]);
        avis.Personnes[1].Adresse.Voie.ShouldStartWith("146 ");
        var retractation = elements.Single(e => e.Valeur!.Famille is "Rétractation sur tierce opposition").Valeur!;
        (retractation.DateJugement, retractation.NatureReconnue).ShouldBe((new DateOnly(2008, 4, 22), NatureAvis.DecisionRemiseEnCause));
    }

    [Fact]
    public async Task Bulletin2008_RectificatifEtAnnulation_DisentLAvisPrecedent()
    {
        if (await AvisDEssai.LireReel("dila-PCL_BXA20080091-extrait-personnes-morales.xml", sortie) is not { } elements)
        {
            return;
        }

        var annulation = elements.Single(e => e.Valeur!.Type == TypeAvis.Annulation).Valeur!;
        annulation.Personnes.Single().Denomination.ShouldBe("AUVERNAUX MOTOCULTURE");
        annulation.Sirens.ShouldBe(["342171022"]);
        annulation.DateJugement.ShouldBeNull();
        var precedent = annulation.Precedent.ShouldNotBeNull();
        (precedent.NumeroParution, precedent.Parution, precedent.NumeroAnnonce).ShouldBe(("20080068", new DateOnly(2008, 4, 20), 3153));
        precedent.Identifiants.ShouldBe(["A200800683153", "A-2008-04-20-3153"]);

        var rectificatif = elements.Single(e => e.Valeur!.Type == TypeAvis.Rectificatif).Valeur!;
        rectificatif.Sirens.ShouldBe(["347793416"]);
        rectificatif.Precedent.ShouldNotBeNull().Identifiants.ShouldContain("A200800445139");

        // « &amp;amp; » in the file: escaped twice by its publisher.
        elements.ShouldContain(e => e.Valeur!.Complement.Contains("Bauland & Gladel & Martinez", StringComparison.Ordinal));
    }
}
