using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Application.Prelevements;

namespace Recouvrement.Application.Tests.Prelevements;

public sealed class FichierPrelevementsTests
{
    private static readonly XNamespace Iso = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";
    private static readonly DateOnly Jour = new(2026, 11, 22);
    private static readonly MandatPrelevement Mandat = new("RUM-2026-000001", new DateOnly(2026, 1, 10), "Société L’Étoile", "FR14 2004 1010 0505 0001 3M02 606");

    [Fact]
    public void Remise_Ecrite_SuitLOrdreDuSchema()
    {
        var xml = Ecrire(Remise(
            Echeance("E1", 100m) with { Sequence = SequencePrelevement.RCUR },
            Echeance("E2", 50.5m),
            Echeance("E3", 49.5m) with { Date = new DateOnly(2026, 12, 6) }));

        var message = xml.Root!.Element(Iso + "CstmrDrctDbtInitn")!;
        Noms(message.Element(Iso + "GrpHdr")!).ShouldBe(["MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty"]);
        message.Element(Iso + "GrpHdr")!.Element(Iso + "CtrlSum")!.Value.ShouldBe("200.00");
        var lots = message.Elements(Iso + "PmtInf").ToList();
        lots.Select(l => (l.Element(Iso + "ReqdColltnDt")!.Value, l.Descendants(Iso + "SeqTp").Single().Value, l.Element(Iso + "NbOfTxs")!.Value))
            .ShouldBe([("2026-12-05", "FRST", "1"), ("2026-12-05", "RCUR", "1"), ("2026-12-06", "FRST", "1")]);
        Noms(lots[0]).ShouldBe(
        [
            "PmtInfId", "PmtMtd", "BtchBookg", "NbOfTxs", "CtrlSum", "PmtTpInf", "ReqdColltnDt", "Cdtr", "CdtrAcct", "CdtrAgt", "ChrgBr", "CdtrSchmeId", "DrctDbtTxInf",
        ]);
        Noms(lots[0].Element(Iso + "PmtTpInf")!).ShouldBe(["SvcLvl", "LclInstrm", "SeqTp"]);
        var operation = lots[0].Element(Iso + "DrctDbtTxInf")!;
        Noms(operation).ShouldBe(["PmtId", "InstdAmt", "DrctDbtTx", "DbtrAgt", "Dbtr", "DbtrAcct", "RmtInf"]);
        operation.Descendants(Iso + "MndtId").Single().Value.ShouldBe("RUM-2026-000001");
        operation.Descendants(Iso + "DtOfSgntr").Single().Value.ShouldBe("2026-01-10");
        operation.Descendants(Iso + "Nm").Single().Value.ShouldBe("Societe L'Etoile");
        operation.Descendants(Iso + "IBAN").Single().Value.ShouldBe("FR1420041010050500013M02606");
        operation.Element(Iso + "InstdAmt")!.Attribute("Ccy")!.Value.ShouldBe("EUR");
        lots[0].Element(Iso + "CdtrSchmeId")!.Descendants(Iso + "Id").Last().Value.ShouldBe("FR72ZZZ123456");
    }

    [Fact]
    public void Remise_LaMemeDansUnAutreOrdre_DonneLeMemeFichier()
    {
        var echeances = Enumerable.Range(1, 20).Select(i => Echeance(Nommer(i), i)).ToArray();

        var premiere = new FichierPrelevements().Ecrire(Remise(echeances), Jour).Valeur;
        var seconde = new FichierPrelevements().Ecrire(Remise([.. echeances.Reverse()]), Jour).Valeur;

        seconde.ShouldBe(premiere);
    }

    [Theory]
    [InlineData("2023-12-05", true)]  // thirty-six months to the day
    [InlineData("2023-12-04", false)]
    public void Mandat_SansPresentationDepuisTrenteSixMois_EstCaduc(string signe, bool admis)
    {
        var echeance = Echeance("E1", 10m) with { Mandat = Mandat with { SigneLe = DateOnly.Parse(signe, System.Globalization.CultureInfo.InvariantCulture) } };

        Verifier(echeance).Any(f => f.Contains("caduc", StringComparison.Ordinal)).ShouldBe(!admis);
        Verifier(echeance with { Sequence = SequencePrelevement.RCUR, Mandat = echeance.Mandat with { DernierePresentation = new DateOnly(2025, 1, 1) } }).ShouldBeEmpty();
    }

    [Fact]
    public void Echeance_Fautive_EstNommee()
    {
        Verifier(Echeance("E1", 0m)).ShouldHaveSingleItem().ShouldContain("«\u00A0E1\u00A0»");
        Verifier(Echeance("E1", 1.005m)).ShouldHaveSingleItem().ShouldContain("montant");
        Verifier(Echeance("Échéance", 1m)).ShouldHaveSingleItem().ShouldContain("caractère");
        Verifier(Echeance(new string('x', 36), 1m)).ShouldHaveSingleItem().ShouldContain("35");
        Verifier(Echeance("E1", 1m) with { Date = Jour.AddDays(-1) }).ShouldHaveSingleItem().ShouldContain("passée");
        Verifier(Echeance("E1", 1m) with { Mandat = Mandat with { Iban = "FR1420041010050500013M02607" } }).ShouldHaveSingleItem().ShouldContain("IBAN");
        Verifier(Echeance("E1", 1m) with { Mandat = Mandat with { SigneLe = new DateOnly(2026, 12, 6) } }).ShouldHaveSingleItem().ShouldContain("signé");
        Verifier(Echeance("E1", 1m) with { Mandat = Mandat with { DernierePresentation = new DateOnly(2026, 2, 1) } }).ShouldHaveSingleItem().ShouldContain("FRST");
        Verifier(Echeance("E1", 1m), Echeance("E1", 2m)).ShouldHaveSingleItem().ShouldContain("deux fois");
        new FichierPrelevements().Verifier(Remise() with { Ics = "FR73ZZZ123456" }, Jour).Count.ShouldBe(2);
    }

    [Fact]
    public void Totaux_Toujours_SontLaSommeDesOperations() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(1, 99_999_999).NonEmptyListOf().ToArbitrary(),
        centimes =>
        {
            var remise = Remise([.. centimes.Select((c, i) => Echeance(Nommer(i), c / 100m))]);
            var xml = Ecrire(remise);
            var somme = xml.Descendants(Iso + "InstdAmt").Sum(m => decimal.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture));
            return somme == centimes.Sum(c => (long)c) / 100m
                && string.Equals(xml.Descendants(Iso + "CtrlSum").First().Value, somme.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }));

    private static XDocument Ecrire(RemisePrelevements remise)
    {
        var fichier = new FichierPrelevements().Ecrire(remise, Jour);
        fichier.EstObtenu.ShouldBeTrue(fichier.Refus);
        return XDocument.Parse(Encoding.UTF8.GetString(fichier.Valeur));
    }

    private static IReadOnlyList<string> Verifier(params EcheanceAPrelever[] echeances) => new FichierPrelevements().Verifier(Remise(echeances), Jour);

    private static string Nommer(int rang) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"E{rang:00000}");

    private static string[] Noms(XElement element) => [.. element.Elements().Select(e => e.Name.LocalName).Distinct(StringComparer.Ordinal)];

    private static EcheanceAPrelever Echeance(string reference, decimal montant) =>
        new(reference, montant, new DateOnly(2026, 12, 5), SequencePrelevement.FRST, Mandat, "Échéancier, dossier 2026-000001");

    private static RemisePrelevements Remise(params EcheanceAPrelever[] echeances) => new()
    {
        Identifiant = "REM-20261122-1",
        CreeeLe = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(1)),
        Creancier = "Négoce Lumière",
        Iban = "FR7630001007941234567890185",
        Ics = "FR72ZZZ123456",
        Echeances = echeances,
    };
}
