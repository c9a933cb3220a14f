using System.Text;
using System.Text.RegularExpressions;
using E = Recouvrement.Infrastructure.Tests.Imports.Banque.RelevesDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports.Banque;

public sealed partial class RelevesHostilesTests
{
    [Fact]
    public async Task Camt_MilliardDeRires_EstRefuse()
    {
        const string Bombe = """<!DOCTYPE d [<!ENTITY a "rire"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">&b;</Document>""";

        var refus = (await Releves.LireAsync(Bombe)).Refus.ShouldNotBeNull();

        refus.Anomalie.Message.ShouldContain("DTD");
    }

    [Fact]
    public async Task Camt_ElementDeCentMegaoctets_EstRefuseSansLesLire()
    {
        var debut = Encoding.UTF8.GetBytes(E.Camt053("@").Split('@')[0] + "<Ntry><AddtlNtryInf>");
        await using var flux = new Imports.FluxSansFin(debut, 100 * 1024 * 1024);

        var refus = (await Releves.LireAsync(flux)).Refus.ShouldNotBeNull();

        refus.Anomalie.Message.ShouldContain("démesuré");
        flux.Donnes.ShouldBeLessThan(8 * 1024 * 1024);
    }

    [Theory, InlineData("camt"), InlineData("cfonb"), InlineData("mt940")]
    public async Task Releve_CoupeAChaqueOctet_EstRefuse(string format)
    {
        var entier = Encoding.UTF8.GetBytes(format switch
        {
            "camt" => E.Camt053(E.Virement("50.00", reference: "B1"), cloture: "150.00"),
            "cfonb" => E.Cfonb,
            _ => Mt940,
        });
        var attendu = await Releves.LireAsync(entier);
        attendu.Refus.ShouldBeNull();
        var acceptes = new List<int>();
        for (var fin = 0; fin < entier.Length; fin++)
        {
            var lus = await Releves.LireAsync(entier[..fin]);
            // « 150, » is 150,00: what a cut has not changed is not lost.
            if (lus.Refus is null && !lus.Bilans.Select(b => (b.Ecritures, b.Credit, b.Ecart)).SequenceEqual(attendu.Bilans.Select(b => (b.Ecritures, b.Credit, b.Ecart))))
            {
                acceptes.Add(fin);
            }
        }

        acceptes.ShouldBeEmpty();
    }

    [Theory, InlineData("camt"), InlineData("cfonb"), InlineData("csv"), InlineData("mt940")]
    public async Task Releve_OctetChange_NeLeveJamaisDException(string format)
    {
        var entier = Encoding.UTF8.GetBytes(format switch
        {
            "camt" => E.Camt053(E.Virement("50.00", reference: "B1"), cloture: "150.00"),
            "cfonb" => E.Cfonb,
            "mt940" => Mt940,
            _ => "date;libellé;montant;devise;iban\n15/09/2026;VIR;10,00;EUR;\n",
        });
        var hasard = new Random(20260915);
        for (var essai = 0; essai < 2000; essai++)
        {
            var octets = (byte[])entier.Clone();
            for (var i = hasard.Next(1, 4); i > 0; i--)
            {
                octets[hasard.Next(octets.Length)] = (byte)hasard.Next(256);
            }

            (await Releves.LireAsync(octets)).ShouldNotBeNull();
        }
    }

    // A double holds neither 0.1 nor a cent: no amount may pass through one, nor any number of these folders.
    [Fact]
    public void Montants_NePassentJamaisParUnFlottant()
    {
        var fautes = new[] { "Imports/Banque", "Prelevements", "Banque", "Comptabilite" }
            .SelectMany(d => new[] { "Recouvrement.Application", "Recouvrement.Infrastructure" }.Select(p => Path.Combine(Depot.Racine, "src", p, d)))
            .Where(Directory.Exists)
            .SelectMany(d => Directory.EnumerateFiles(d, "*.cs", SearchOption.AllDirectories))
            .SelectMany(f => File.ReadLines(f).Select((l, i) => (f, l, i)))
            .Where(x => Flottant().IsMatch(x.l) && !x.l.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Select(x => $"{x.f} : {x.l.Trim()}");

        fautes.ShouldBeEmpty();
    }

    private const string Mt940 = ":20:R1\n:25:FR7630001007941234567890185\n:28C:1/1\n:60F:C260914EUR100,00\n:61:2609150915CR50,00NTRFNONREF//B1\n:86:VIREMENT DE BATIMENTS DU NORD\n:62F:C260915EUR150,00";

    [GeneratedRegex(@"\b(?:double|float|Half|Convert\.ToDouble|Math\.(?:Pow|Sqrt|Floor))\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Flottant();
}
