using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Tests.Dossiers;

public sealed class JournalTests
{
    private static readonly DateTimeOffset Matin = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private static readonly Fait Signification = new(new Guid("11111111-1111-1111-1111-111111111111"), "ordonnance-signifiee", new DateOnly(2026, 9, 15))
    {
        Donnees = Donnees.De(("mode", Valeur.De("personne"))),
    };

    [Fact]
    public void Ecrire_DeuxFaits_ChaineLesEmpreintes()
    {
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);
        journal = Avec(journal, NatureEntree.Constat, Signification with { Id = Guid.NewGuid(), Type = "opposition-formee" });

        journal.Entrees[0].EmpreintePrecedente.ShouldBe(Journal.EmpreinteInitiale);
        journal.Entrees[1].EmpreintePrecedente.ShouldBe(journal.Entrees[0].Empreinte);
        journal.PremiereRupture().ShouldBeNull();
    }

    [Fact]
    public void PremiereRupture_DateChangeeApresCoup_DesigneLaLigne()
    {
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);
        journal = Avec(journal, NatureEntree.Constat, Signification with { Id = Guid.NewGuid() });
        var falsifie = journal.Entrees[0] with { Fait = Signification with { DateEffet = new DateOnly(2026, 9, 14) } };

        new Journal([falsifie, journal.Entrees[1]]).PremiereRupture().ShouldBe(1);
    }

    [Fact]
    public void PremiereRupture_LigneOtee_DesigneLaSuivante()
    {
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);
        journal = Avec(journal, NatureEntree.Constat, Signification with { Id = Guid.NewGuid() });

        new Journal([journal.Entrees[1]]).PremiereRupture().ShouldBe(1);
    }

    [Fact]
    public void PremiereRupture_MotifReecrit_DesigneLaLigne()
    {
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);
        journal = Avec(journal, NatureEntree.Annulation, Signification, "saisie sur un autre dossier");
        var falsifie = journal.Entrees[1] with { Motif = "autre motif" };

        new Journal([journal.Entrees[0], falsifie]).PremiereRupture().ShouldBe(2);
    }

    [Fact]
    public void FaitsDebout_FaitRectifie_NeGardeQueLaDerniereVersion()
    {
        var corrige = Signification with { DateEffet = new DateOnly(2026, 9, 14) };
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);
        journal = Avec(journal, NatureEntree.Rectification, corrige, "date lue sur l’acte");

        journal.FaitsDebout().ShouldBe([corrige]);
    }

    [Fact]
    public void FaitsDebout_RectifiePuisRetabli_EstNeutre()
    {
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);
        var avant = journal.FaitsDebout();
        journal = Avec(journal, NatureEntree.Rectification, Signification with { DateEffet = new DateOnly(2026, 9, 14) }, "erreur");
        journal = Avec(journal, NatureEntree.Rectification, Signification, "la première date était la bonne");

        journal.FaitsDebout().ShouldBe(avant);
    }

    [Fact]
    public void FaitsDebout_FaitAnnulePuisRetabli_EstNeutre()
    {
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);
        journal = Avec(journal, NatureEntree.Annulation, Signification, "doublon");
        journal.FaitsDebout().ShouldBeEmpty();
        journal = Avec(journal, NatureEntree.Rectification, Signification, "ce n’était pas un doublon");

        journal.FaitsDebout().ShouldBe([Signification]);
    }

    [Fact]
    public void FaitsDebout_CeQuOnSavaitAvant_NeVoitPasLaRectification()
    {
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);
        var apres = journal.Ecrire(NatureEntree.Annulation, Signification, Matin.AddDays(3), "c1", "doublon").Valeur;

        journal.Avec(apres).FaitsDebout(Matin.AddDays(1)).ShouldBe([Signification]);
    }

    [Theory]
    [InlineData(NatureEntree.Rectification)]
    [InlineData(NatureEntree.Annulation)]
    public void Ecrire_SansMotif_EstRefuse(NatureEntree nature)
    {
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);

        journal.Ecrire(nature, Signification, Matin, "c1", " ").Refus.ShouldContain("motif");
    }

    [Fact]
    public void Ecrire_LeMemeFaitDeuxFois_EstRefuse()
    {
        var journal = Avec(Journal.Vide, NatureEntree.Constat, Signification);

        journal.Ecrire(NatureEntree.Constat, Signification, Matin, "c1").EstObtenu.ShouldBeFalse();
    }

    [Fact]
    public void Ecrire_AnnulerCeQuiNEstPasAuJournal_EstRefuse() =>
        Journal.Vide.Ecrire(NatureEntree.Annulation, Signification, Matin, "c1", "motif").EstObtenu.ShouldBeFalse();

    [Fact]
    public void Empreinte_ChampsVoisinsDeplaces_NeSeConfondentPas()
    {
        // « ab » + « c » and « a » + « bc » must not hash alike: each field carries its length.
        var a = Signification with { Donnees = Donnees.De(("ab", Valeur.De("c"))) };
        var b = Signification with { Donnees = Donnees.De(("a", Valeur.De("bc"))) };

        Empreinte(a).ShouldNotBe(Empreinte(b));
    }

    [Fact]
    public void Empreinte_DonneesDansUnAutreOrdre_EstLaMeme()
    {
        var a = Signification with { Donnees = Donnees.De(("montant", Valeur.De(10m)), ("mode", Valeur.De("etude"))) };
        var b = Signification with { Donnees = Donnees.De(("mode", Valeur.De("etude")), ("montant", Valeur.De(10.00m))) };

        Empreinte(a).ShouldBe(Empreinte(b));
    }

    private static string Empreinte(Fait fait) => Journal.Vide.Ecrire(NatureEntree.Constat, fait, Matin, "c1").Valeur.Empreinte;

    private static Journal Avec(Journal journal, NatureEntree nature, Fait fait, string? motif = null) =>
        journal.Avec(journal.Ecrire(nature, fait, Matin.AddHours(journal.Entrees.Count), "c1", motif).Valeur);
}
