using FsCheck.Fluent;
using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Recherche.Tests.Analyse;

public class AnalyseurTests
{
    private static readonly Analyseur Analyseur = new();

    [Theory]
    [InlineData("l'assignation", "assignation")]
    [InlineData("l’assignation", "assignation")]
    [InlineData("L'ASSIGNATION", "assignation")]
    [InlineData("jusqu’au jugement", "jugement")]
    [InlineData("l' ordonnance d’ « injonction »", "ordonnance injonction")]
    [InlineData("lorsqu'il qu’elle d'un s'agit", "il elle agit")]
    [InlineData("Conseil de prud'hommes", "conseil prud hommes")]
    public void Analyser_Elision_LArticleDisparait(string texte, string formes) => Principaux(texte).ShouldBe(formes.Split(' '));

    [Theory]
    [InlineData("la mise en demeure du débiteur", "mise demeure debiteur")]
    [InlineData("ce que je ne dois pas", "dois pas")]
    [InlineData("LE SOLDE DU", "solde")]
    [InlineData("le solde dû", "solde")]
    [InlineData("bâtiment A, sans ou avec appel", "batiment a sans ou avec appel")]
    [InlineData("Seine-et-Marne", "seine marne")]
    public void Analyser_ArticlesEtPrepositions_SansPlace(string texte, string formes)
    {
        Principaux(texte).ShouldBe(formes.Split(' '));
        Analyseur.Analyser(texte).Where(j => j.EstPrincipal).Select(j => j.Position).ShouldBe(Enumerable.Range(0, formes.Split(' ').Length));
    }

    [Theory]
    [InlineData("au-delà du terme", "delà", "audela", "au-delà")]
    [InlineData("un en-tête", "tête", "entete", "en-tête")]
    public void Analyser_ComposeQuiCommenceParUnOutil_EstLaOuEstSonMot(string texte, string mot, string compose, string ecrit)
    {
        var jetons = Analyseur.Analyser(texte);
        jetons[0].ShouldSatisfyAllConditions(j => j.Forme.ShouldBe(Pliage.Plier(mot)), j => j.Position.ShouldBe(0));
        jetons[1].ShouldSatisfyAllConditions(
            j => j.Forme.ShouldBe(compose), j => j.Position.ShouldBe(0), j => j.Etendue.ShouldBe(1), j => texte[j.Debut..j.Fin].ShouldBe(ecrit));
    }

    [Fact]
    public void Analyser_ComposeAvecUnOutilAuMilieu_CouvreDeuxPlaces() =>
        Analyseur.Analyser("Seine-et-Marne").Single(j => j.Genre == GenreDeJeton.Ensemble).ShouldSatisfyAllConditions(
            j => j.Forme.ShouldBe("seineetmarne"), j => j.Etendue.ShouldBe(2));

    [Fact]
    public void Analyser_AvecMotsOutils_ToutALaSienne() =>
        new Analyseur { AvecMotsOutils = true }.Analyser("la mise en demeure").Select(j => j.Forme).ShouldBe(["la", "mise", "en", "demeure"]);

    [Theory]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("ŒUVRE", "oeuvre")]
    [InlineData("ex æquo", "ex aequo")]
    [InlineData("sai\uFB01e", "saifie")] // ligature fi of a PDF
    [InlineData("cre\u0301ance", "creance")] // accent apart, as macOS writes names
    [InlineData("cré\u00ADance", "creance")] // soft hyphen
    [InlineData("É\u200Bchéance", "echeance")] // zero-width space
    public void Analyser_Unicode_FormeSimple(string texte, string formes) => Principaux(texte).ShouldBe(formes.Split(' '));

    [Theory]
    [InlineData("procès-verbal", "proces verbal", "procesverbal")]
    [InlineData("prud'hommes", "prud hommes", "prudhommes")]
    [InlineData("aujourd’hui", "aujourd hui", "aujourdhui")]
    [InlineData("recou-\n  vrement", "recou vrement", "recouvrement")]
    [InlineData("recou\u00AD\r\nvrement", "recou vrement", "recouvrement")]
    [InlineData("S.A.R.L.", "s a r l", "sarl")]
    public void Analyser_MotCompose_EntierEtParties(string texte, string parties, string entier)
    {
        Principaux(texte).ShouldBe(parties.Split(' '));
        Ensembles(texte).ShouldBe([entier]);
    }

    [Theory]
    [InlineData("RG 25/01234", "2501234")]
    [InlineData("n° 2026-000123", "2026000123")]
    [InlineData("AV-2017-0005", "av20170005")]
    [InlineData("552 032 534", "552032534")]
    [InlineData("552\u00A0032\u00A0534", "552032534")]
    [InlineData("552\u202F032\u202F534 00011", "55203253400011")]
    [InlineData("1 234,56 €", "1234,56")]
    [InlineData("1\u202F234,56", "1234,56")]
    [InlineData("1.234,56", "1234,56")]
    [InlineData("1234,56", "1234,56")]
    [InlineData("1234.56", "1234,56")]
    [InlineData("12/03/2026", "2026-03-12")]
    [InlineData("12.03.2026", "2026-03-12")]
    [InlineData("2026-03-12", "2026-03-12")]
    [InlineData("12 mars 2026", "2026-03-12")]
    [InlineData("1er août 2026", "2026-08-01")]
    [InlineData("01 23 45 67 89", "0123456789")]
    [InlineData("FR76 3000 6000 0112 3456 7890 189", "fr7630006000011234567890189")]
    public void Analyser_ReferenceNombreOuDate_LEntierEstUnTerme(string texte, string entier) =>
        Ensembles(texte).ShouldContain(entier);

    [Fact]
    public void Analyser_ReferenceRg_LesPartiesAussi() => Principaux("RG 25/01234").ShouldBe(["rg", "25", "01234"]);

    [Fact]
    public void Analyser_SiretSansEspaces_DonneAussiLeSiren() =>
        Analyseur.Analyser("55203253400011").Select(j => j.Forme).ShouldBe(["55203253400011", "552032534"]);

    [Fact]
    public void Analyser_ZerosEnTete_LeNombreCourtAussi() => Analyseur.Analyser("000123").Select(j => j.Forme).ShouldBe(["000123", "123"]);

    [Fact]
    public void Analyser_LettresEtChiffresColles_LesSeriesAussi() =>
        Analyseur.Analyser("RG25").Select(j => j.Forme).ShouldBe(["rg25", "rg", "25"]);

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("12/13/2026")]
    [InlineData("2026-00-10")]
    public void Analyser_DateImpossible_PasDeDate(string texte) => Ensembles(texte).ShouldNotContain(e => e.Contains('-', StringComparison.Ordinal));

    [Theory]
    [InlineData("créances", "créance")]
    [InlineData("SIGNIFIÉE", "signifier")]
    [InlineData("hypothécaires", "hypothécaire")]
    public void Analyser_MemeFamille_MemeRacine(string a, string b) =>
        Analyseur.Analyser(a)[0].Racine.ShouldBe(Analyseur.Analyser(b)[0].Racine);

    [Fact]
    public void Analyser_CapitalesSansAccents_MemeRacineNue() =>
        Analyseur.Analyser("LIQUIDITE")[0].RacineNue.ShouldBe(Analyseur.Analyser("liquidité")[0].RacineNue);

    [Fact]
    public void Analyser_Positions_DesignentLOriginal()
    {
        const string texte = "Vu l’ordonnance n° 2026-000123 du 12 mars 2026 : 1 234,56 € dus à la S.A.R.L. Œuvre.";
        foreach (var j in Analyseur.Analyser(texte))
            Pliage.Plier(texte[j.Debut..j.Fin])[..1].ShouldBe(j.Genre == GenreDeJeton.Ensemble && j.Forme.StartsWith("2026-03", StringComparison.Ordinal) ? "1" : j.Forme.StartsWith("123", StringComparison.Ordinal) && texte[j.Debut] == '0' ? "0" : j.Forme[..1]);
    }

    [Fact]
    public void Analyser_MotDemesure_Tronque() => Analyseur.Analyser(new string('x', 5000))[0].Forme.Length.ShouldBe(40);

    [Fact]
    public void Analyser_TexteQuelconque_NeLevePasEtResteDansLeTexte() => Prop.ForAll<string?>(texte =>
    {
        var position = -1;
        foreach (var j in Analyseur.Analyser(texte ?? string.Empty))
        {
            j.Debut.ShouldBeInRange(0, texte!.Length - 1);
            j.Fin.ShouldBeInRange(j.Debut + 1, texte.Length);
            j.Position.ShouldBeInRange(position, position + 1);
            position = j.Position;
        }
    }).VerifierOuLever();

    private static string[] Principaux(string texte) => [.. Analyseur.Analyser(texte).Where(j => j.EstPrincipal).Select(j => j.Forme)];

    private static string[] Ensembles(string texte) =>
        [.. Analyseur.Analyser(texte).Where(j => j.Genre == GenreDeJeton.Ensemble).Select(j => j.Forme)];
}
