using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Infrastructure.Imports;
using Recouvrement.Infrastructure.Imports.Bodacc;
using Recouvrement.Infrastructure.Tests.Imports;
using static Recouvrement.Infrastructure.Tests.Imports.Bodacc.AvisDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports.Bodacc;

public sealed class FichiersHostilesTests
{
    private const string Bulletin = """
        <?xml version="1.0" encoding="windows-1252"?>
        <PCL_REDIFF><parution>20080085</parution><dateParution>21/05/2008</dateParution><annonces>
        <annonce><typeAnnonce><creation/></typeAnnonce><numeroAnnonce>1</numeroAnnonce>
        <personneMorale><denomination>GARAGE ÉTÉ</denomination></personneMorale>
        <jugement><nature>Jugement d'ouverture de liquidation judiciaire</nature><date>1er mai 2008</date></jugement></annonce>
        </annonces></PCL_REDIFF>
        """;

    // What a reader may ask of the stream before giving what it has: far less than the file of the test.
    private const long AvanceDeLecture = 512 * 1024;

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("", "vide")]
    [InlineData(" \n\t", "vide")]
    [InlineData("bonjour", "ni un JSON ni un XML")]
    [InlineData("{}", "pas de liste d’avis")]
    [InlineData("{\"results\": 3}", "pas de liste d’avis")]
    [InlineData("{\"error_code\": \"x\", \"message\": \"y\"}", "pas de liste d’avis")]
    [InlineData("{\"results\"", "coupé ou mal formé")]
    [InlineData("{'results': []}", "coupé ou mal formé")]
    [InlineData("<facture/>", "n’est pas un bulletin")]
    [InlineData("<PCL_REDIFF/>", "n’est pas un bulletin")]
    [InlineData("<PCL", "coupé ou mal formé")]
    [InlineData("<?xml version=\"1.0\" encoding=\"ebcdic-fr\"?><PCL/>", "encodage")]
    [InlineData("<!DOCTYPE PCL [<!ENTITY a \"aaaa\">]><PCL_REDIFF><annonces/></PCL_REDIFF>", "DTD")]
    [InlineData("<!DOCTYPE PCL SYSTEM \"http://exemple.test/x.dtd\"><PCL_REDIFF><annonces/></PCL_REDIFF>", "DTD")]
    public async Task Fichier_Autre_EstRefuseEnUnePhrase(string texte, string motif) => await EstRefuse(Encoding.UTF8.GetBytes(texte), motif);

    [Fact]
    public async Task Fichier_Archive_DitDeLaDecompresser()
    {
        await EstRefuse([0x50, 0x4B, 3, 4, 0, 0], "décompressez");
        await EstRefuse([0x1F, 0x9D, 0x90, 1], "décompressez");
    }

    [Fact]
    public async Task Bulletin_Windows1252_EstLu()
    {
        var avis = (await ToutLire(Windows.GetBytes(Bulletin))).ShouldHaveSingleItem().Valeur.ShouldNotBeNull();

        (avis.Personnes[0].Denomination, avis.DateJugement, avis.Identifiant).ShouldBe(("GARAGE ÉTÉ", new DateOnly(2008, 5, 1), "A200800851"));
    }

    [Fact]
    public async Task Bulletin_Coupe_GardeLesAvisEntiersEtLeDit()
    {
        var entier = Bulletin.IndexOf("</annonces>", StringComparison.Ordinal);
        var coupe = Bulletin[..entier] + "<annonce><typeAnnonce><creation/></typeAnn";

        var elements = await ToutLire(Windows.GetBytes(coupe));

        elements.Select(e => e.Valeur is not null).ShouldBe([true, false]);
        var erreur = elements[1].Anomalies.ShouldHaveSingleItem();
        erreur.Message.ShouldContain("après 1");
        erreur.Ligne.ShouldBe(6);
    }

    [Fact]
    public async Task Bulletin_EntiteInconnue_EstUneErreurSansException()
    {
        var elements = await ToutLire(Windows.GetBytes(Bulletin.Replace("GARAGE", "&xxe;", StringComparison.Ordinal)));

        elements.ShouldHaveSingleItem().Valeur.ShouldBeNull();
    }

    [Fact]
    public async Task Json_CoupeNImporteOu_GardeLesAvisEntiersEtLeDit()
    {
        var octets = Encoding.UTF8.GetBytes(Page(Avis(), Avis(plus: ", \"id\": \"A1\"")));
        var debut = Encoding.UTF8.GetBytes(Page()).Length + 20;
        for (var n = debut; n < octets.Length - 2; n += 7)
        {
            var elements = await ToutLire(octets[..n]);
            elements[^1].Valeur.ShouldBeNull();
            elements[^1].Anomalies.ShouldHaveSingleItem().Message.ShouldContain("coupé");
            elements.SkipLast(1).ShouldAllBe(e => e.Valeur != null);
        }
    }

    [Fact]
    public async Task Json_ElementQuiNEstPasUnAvis_NeCouteQueLui()
    {
        var elements = await Lire("[3, \"x\", [[]], " + Avis() + ", null]");

        elements.Select(e => e.Valeur is not null).ShouldBe([false, false, false, true, false]);
    }

    [Fact]
    public async Task Json_Windows1252_EstLuEtSignale()
    {
        var element = (await ToutLire(Windows.GetBytes(Page(Avis("""{"nature": "Jugement de clôture pour insuffisance d'actif"}"""))))).ShouldHaveSingleItem();

        element.Valeur!.Nature.ShouldBe("Jugement de clôture pour insuffisance d'actif");
        element.Anomalies.ShouldHaveSingleItem().Message.ShouldContain("Windows-1252");
    }

    [Theory]
    [InlineData("[", "[[[[[[[[")]
    [InlineData("[{\"jugement\": \"", "aaaaaaaaaa")]
    [InlineData("{\"x\": \"", "aaaaaaaaaa")]
    [InlineData("<PCL_REDIFF><annonces><annonce><nature>", "aaaaaaaaaa")]
    [InlineData("<PCL_REDIFF><annonces><annonce a=\"", "aaaaaaaaaa")]
    [InlineData("<PCL_REDIFF><annonces><annonce>", "<a>")]
    [InlineData("<PCL_REDIFF><", "aaaaaaaaaa")]
    public async Task Fichier_SansFin_TientDansUneMemoireBornee(string debut, string suite)
    {
        var bloc = string.Concat(Enumerable.Repeat(suite, 1 << 16));
        await using var flux = new FluxDeLignes(Enumerable.Repeat(bloc, 200).Prepend(debut));

        var ouverture = await new LecteurBodacc(Natures).OuvrirAsync(flux);

        if (ouverture.EstObtenu)
        {
            (await ToutLire(ouverture.Valeur)).ShouldHaveSingleItem().Anomalies.ShouldHaveSingleItem().Gravite.ShouldBe(GraviteAnomalie.Erreur);
            ouverture.Valeur.OctetsLus.ShouldBeLessThan(FluxSurveille.MaximumParElement * 2);
        }
        else
        {
            ouverture.Refus.ShouldEndWith(".");
        }

        // Allocations are counted per thread and a reading may change threads: what was taken from the stream bounds what is held.
        flux.Octets.ShouldBeLessThan(FluxSurveille.MaximumParElement * 2);
    }

    [Fact]
    public async Task Json_DeVingtMilleAvis_NEnTientQuUn()
    {
        var avis = Avis() + ",\n";
        await using var flux = new FluxDeLignes(Enumerable.Repeat(string.Concat(Enumerable.Repeat(avis, 100)), 200).Prepend("[").Append(Avis() + "]"));
        var lecture = (await new LecteurBodacc(Natures).OuvrirAsync(flux)).Valeur;
        // Followed one by one: the memory of the process is also that of the tests that run beside this one.
        List<WeakReference> lus = [];
        await foreach (var element in lecture.Elements)
        {
            lus.Add(new WeakReference(element.Valeur.ShouldNotBeNull()));
            if (lus.Count % 5_000 == 0)
            {
                GC.Collect();
                lus.Count(l => l.IsAlive).ShouldBeLessThan(100);
                flux.Octets.ShouldBeLessThan((lus.Count * (long)Encoding.UTF8.GetByteCount(avis)) + AvanceDeLecture);
            }
        }

        lus.Count.ShouldBe(20_001);
    }

    [Fact]
    public void Octets_Quelconques_NeLeventJamaisDException() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), octets =>
        {
            foreach (var entete in (string[])["", "[", "{\"results\": [{", "<PCL_REDIFF><annonces><annonce>", "[{\"jugement\": \""])
            {
                var ouverture = Ouvrir([.. Encoding.UTF8.GetBytes(entete), .. octets]).GetAwaiter().GetResult();
                if (ouverture.EstObtenu)
                {
                    ToutLire(ouverture.Valeur).GetAwaiter().GetResult();
                }
            }
        }));

    private static async Task<List<ElementImport<AvisBodacc>>> ToutLire(byte[] octets)
    {
        var ouverture = await Ouvrir(octets);
        ouverture.Refus.ShouldBeEmpty();
        return await ToutLire(ouverture.Valeur);
    }

    private static async Task<List<ElementImport<AvisBodacc>>> ToutLire(
        LectureBodacc lecture)
    {
        List<ElementImport<AvisBodacc>> elements = [];
        await foreach (var element in lecture.Elements)
        {
            elements.Add(element);
        }

        return elements;
    }

    private static async Task EstRefuse(byte[] octets, string motif)
    {
        var ouverture = await Ouvrir(octets);
        ouverture.EstObtenu.ShouldBeFalse();
        ouverture.Refus.ShouldContain(motif);
        ouverture.Refus.ShouldEndWith(".");
    }
}
