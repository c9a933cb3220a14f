using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Application.Imports;
using static Recouvrement.Infrastructure.Tests.Imports.FichiersDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports;

public class FacturesHostilesTests
{
    [Theory]
    [InlineData("", "vide")]
    [InlineData(" \r\n\n\t ", "vide")]
    [InlineData("\uFEFF", "vide")]
    [InlineData("sep=;\n\n", "vide")]
    [InlineData("bonjour", "aucun nom de colonne attendu")]
    [InlineData("<?xml version=\"1.0\"?><facture/>", "aucun nom de colonne attendu")]
    [InlineData("{\"creancier\":\"A\"}", "aucun nom de colonne attendu")]
    [InlineData("A;B;F1;05/01/2026;04/02/2026;1", "aucun nom de colonne attendu")]
    [InlineData("creancier;debiteur;facture;date facture;echeanse;montant\n", "« echeanse » est peut-être « échéance »")]
    [InlineData("creancier;debiteur;facture;date facture;echeance\n", "Il manque la colonne « montant »")]
    [InlineData("creancier;debiteur\n", "Il manque les colonnes")]
    [InlineData("creancier;debiteur;facture;date facture;echeance;montant;MONTANT\n", "présente deux fois")]
    [InlineData("creancier;debiteur;facture;date facture;echeance;solde;reste dû\n", "présente deux fois")]
    public async Task Fichier_SansEnteteUtilisable_EstRefuseEnUnePhrase(string texte, string motif) => await EstRefuse(Encoding.UTF8.GetBytes(texte), motif);

    [Fact]
    public async Task Fichier_Classeur_EstRefuseEtDitCommentFaire()
    {
        await EstRefuse([0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0], "CSV UTF-8");
        await EstRefuse([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "xls");
        await EstRefuse("%PDF-1.7\n"u8.ToArray(), "PDF");
        await EstRefuse([0x1F, 0x8B, 8, 0], "gzip");
    }

    [Fact]
    public async Task Fichier_Binaire_EstRefuse()
    {
        var octets = new byte[100_000];
        new Random(1).NextBytes(octets);
        await EstRefuse(octets, "n’est pas un texte");
    }

    [Fact]
    public async Task Encodage_NonReconnu_EstRefuse()
    {
        await EstRefuse(Encoding.Unicode.GetBytes(Entete + Ligne()), "UTF-16 sans marque");
        await EstRefuse(CodePagesEncodingProvider.Instance.GetEncoding(850)!.GetBytes("créancier;débiteur\n"), "MS-DOS");
        await EstRefuse(CodePagesEncodingProvider.Instance.GetEncoding(10000)!.GetBytes("créancier;débiteur\n"), "Macintosh");
    }

    [Fact]
    public async Task Fichier_Coupe_DitLaLigneEtGardeLesAutres()
    {
        var texte = Entete + Ligne() + Ligne(facture: "F2");
        var elements = await Lire(texte[..^30]);
        elements[0].Valeur.ShouldNotBeNull();
        elements[1].Valeur.ShouldBeNull();
        elements[1].Anomalies.ShouldHaveSingleItem().Remede.ShouldContain("coupé");
    }

    [Fact]
    public async Task Guillemet_JamaisReferme_NeCouteQueSaLigne()
    {
        var texte = Entete + Ligne(facture: "F1") + Ligne(debiteur: "\"Le Printemps", facture: "F2")
            + string.Concat(Enumerable.Range(3, 100).Select(i => Ligne(facture: "F" + i.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        var elements = await Lire(texte);
        elements.Count.ShouldBe(102);
        var mauvaise = elements.Where(e => e.Valeur is null).ShouldHaveSingleItem();
        mauvaise.Ligne.ShouldBe(3);
        mauvaise.Anomalies.ShouldHaveSingleItem().Message.ShouldContain("guillemet");
    }

    [Fact]
    public async Task Guillemets_OuvertsSurDeuxLignes_NeCoutentQueCesLignes()
    {
        var texte = Entete + Ligne(debiteur: "\"Le Printemps", facture: "F1") + Ligne(facture: "F2") + Ligne(debiteur: "\"L'Été", facture: "F3") + Ligne(facture: "F4");
        (await Lire(texte)).Where(e => e.Valeur is not null).Select(e => e.Valeur!.Facture).ShouldBe(["F2", "F4"]);
    }

    [Fact]
    public async Task Ligne_TropLongueOuIllisible_NeCouteQuElleMeme()
    {
        var texte = Entete + new string('x', 2_000_000) + "\n" + Ligne(facture: "F1") + Ligne(debiteur: "Le\0Pont", facture: "F2") + Ligne(facture: "F3");
        var elements = await Lire(texte);
        elements.Select(e => e.Valeur?.Facture).ShouldBe([null, "F1", null, "F3"]);
        elements[0].Anomalies[0].Message.ShouldContain("démesurée");
        elements[2].Anomalies[0].Message.ShouldContain("illisibles");
    }

    [Fact]
    public async Task Separateur_DansUnTexteSansGuillemets_EstUneErreurDeLigne() =>
        (await LireUne(Ligne(libelle: "Papier; 80 g"))).Anomalies.ShouldHaveSingleItem().Remede.ShouldContain("guillemets");

    [Fact]
    public async Task Encodages_MelesDansUnFichier_SontLusEtSignalesUneFois()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        byte[] octets =
        [
            .. Encoding.UTF8.GetBytes(Entete + Ligne(debiteur: "Été", facture: "F1")),
            .. windows.GetBytes(Ligne(debiteur: "Été", facture: "F2")),
            .. windows.GetBytes(Ligne(debiteur: "Été", facture: "F3")),
        ];
        var elements = await Lire(octets);
        elements.Select(e => e.Valeur!.Debiteur).ShouldBe(["Été", "Été", "Été"]);
        elements.SelectMany(e => e.Anomalies).ShouldHaveSingleItem().Ligne.ShouldBe(3);
    }

    [Fact]
    public void Octets_Quelconques_NeLeventJamaisDException() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), octets =>
        {
            foreach (var entete in (string[])["", Entete, "\uFEFF" + Entete])
            {
                var ouverture = Ouvrir([.. Encoding.UTF8.GetBytes(entete), .. octets]).GetAwaiter().GetResult();
                if (ouverture.EstObtenu)
                {
                    Tout(ouverture.Valeur).GetAwaiter().GetResult();
                }
            }
        }));

    [Fact]
    public void Texte_EntreGuillemets_EstRenduTelQuel() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Elements(";\",|'=+@ aé€\t".ToCharArray()).ArrayOf().ToArbitrary(), signes =>
        {
            var texte = ("x" + new string(signes) + "x")[..Math.Min(signes.Length + 2, 400)].Trim();
            var element = LireUne(Ligne(libelle: "\"" + texte.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")).GetAwaiter().GetResult();
            element.Valeur.ShouldNotBeNull().Libelle.ShouldBe(texte);
        }));

    private static async Task EstRefuse(byte[] octets, string motif)
    {
        var ouverture = await Ouvrir(octets);
        ouverture.EstObtenu.ShouldBeFalse();
        ouverture.Refus.ShouldContain(motif);
        ouverture.Refus.ShouldEndWith(".");
    }
}
