using System.Text;
using Recouvrement.Application.Imports;
using Recouvrement.Infrastructure.Imports;
using static Recouvrement.Infrastructure.Tests.Imports.FichiersDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports;

public class LecteurFacturesTests
{
    [Fact]
    public async Task Exemple_FichierOrdinaire_DonneSesTroisFactures()
    {
        await using var flux = File.OpenRead(Fixture("factures.csv"));
        var ouverture = await new LecteurFactures().OuvrirAsync(flux);
        ouverture.Refus.ShouldBeEmpty();
        var elements = await Tout(ouverture.Valeur);

        ouverture.Valeur.AnomaliesEntete.ShouldBeEmpty();
        ouverture.Valeur.Format.NomDuSeparateur.ShouldBe("point-virgule");
        ouverture.Valeur.OctetsLus.ShouldBe(flux.Length);
        var factures = elements.Select(e => e.Valeur.ShouldNotBeNull()).ToList();
        factures.Sum(f => f.Montant).ShouldBe(1234.56m + 480m + 96.40m);
        factures[0].ShouldBe(new LigneFacture
        {
            Creancier = "Papeteries du Val",
            Debiteur = "Boulangerie Martin SARL",
            Siren = "900000019",
            Adresse = "12 rue des Lilas",
            CodePostal = "37000",
            Ville = "Tours",
            Facture = "F-2026-001",
            Libelle = "Papier d'emballage",
            DateFacture = new(2026, 1, 5),
            Echeance = new(2026, 2, 4),
            Montant = 1234.56m,
            Nature = "commerciale",
            Portefeuille = "Ouest",
        });
        factures[1].Libelle.ShouldBe("Sacs kraft ; lot de 500");
        factures[1].Cles.Dossier.ShouldBe(factures[0].Cles.Dossier);
        factures[2].Debiteur.ShouldBe("Mme Hélène Œuvrard");
        factures[2].Siren.ShouldBeNull();
        factures[2].CodePostal.ShouldBe("01000");
        elements[2].Anomalies.ShouldHaveSingleItem().Message.ShouldContain("premier zéro");
    }

    [Theory]
    [InlineData(';', "point-virgule")]
    [InlineData(',', "virgule")]
    [InlineData('\t', "tabulation")]
    [InlineData('|', "barre verticale")]
    public async Task Separateur_Quelconque_EstReconnu(char separateur, string nom)
    {
        var texte = "Débiteur;CREANCIER;Date_Facture;ECHEANCE; Montant TTC ;Numéro de facture\n\"Le Pont; & Cie, SA|B\tC\";Val;05/01/2026;04/02/2026;\"1 234,56\";F1\n";
        var lignes = texte.Split('\n');
        var traduit = lignes[0].Replace(';', separateur) + "\n"
            + lignes[1].Replace("\";", "\"" + separateur, StringComparison.Ordinal).Replace("Val;", "Val" + separateur, StringComparison.Ordinal)
                .Replace("2026;", "2026" + separateur, StringComparison.Ordinal);
        var ouverture = await Ouvrir(traduit);
        ouverture.Valeur.Format.NomDuSeparateur.ShouldBe(nom);
        var facture = (await Tout(ouverture.Valeur)).ShouldHaveSingleItem().Valeur.ShouldNotBeNull();
        facture.Debiteur.ShouldBe("Le Pont; & Cie, SA|B\tC");
        facture.Montant.ShouldBe(1234.56m);
        facture.Facture.ShouldBe("F1");
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("windows-1252", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public async Task Encodage_Usuel_EstReconnu(string nom, bool marque)
    {
        var encodage = CodePagesEncodingProvider.Instance.GetEncoding(nom) ?? Encoding.GetEncoding(nom);
        var texte = Entete.Replace("creancier", "créancier", StringComparison.Ordinal) + Ligne(debiteur: "Œufs & Crème d’Été €");
        var octets = (marque ? encodage.GetPreamble() : []).Concat(encodage.GetBytes(texte)).ToArray();
        (await Lire(octets)).ShouldHaveSingleItem().Valeur.ShouldNotBeNull().Debiteur.ShouldBe("Œufs & Crème d’Été €");
    }

    [Fact]
    public async Task FinsDeLigne_Melees_SontToutesReconnues()
    {
        var texte = Entete.TrimEnd() + "\r\n" + Ligne(facture: "F1").TrimEnd() + "\r" + Ligne(facture: "F2").TrimEnd() + "\n\r\n" + Ligne(facture: "F3").TrimEnd();
        (await Lire(texte)).Select(e => (e.Ligne, e.Valeur!.Facture)).ShouldBe([(2, "F1"), (3, "F2"), (5, "F3")]);
    }

    [Fact]
    public async Task Entete_PrecedeDeSepEtDeLignesVides_EstTrouve() =>
        (await Lire("sep=;\r\n\r\n" + Entete + Ligne() + ";;;;;;;;;;;\n")).ShouldHaveSingleItem().Ligne.ShouldBe(4);

    [Fact]
    public async Task Champ_SurPlusieursLignesEntreGuillemets_EstUnSeulChamp()
    {
        var elements = await Lire(Entete + Ligne(libelle: "\"Papier\r\n80 g, \"\"recyclé\"\"\"") + Ligne(facture: "F2"));
        elements[0].Valeur!.Libelle.ShouldBe("Papier 80 g, \"recyclé\"");
        elements[1].Ligne.ShouldBe(4);
    }

    [Fact]
    public async Task Debiteur_AvecGuillemetsAuMilieu_LesGarde() =>
        (await LireUne(Ligne(debiteur: "SARL \"Le Printemps\""))).Valeur!.Debiteur.ShouldBe("SARL \"Le Printemps\"");

    [Theory]
    [InlineData("=HYPERLINK(\"http://exemple.invalid\")")]
    [InlineData("+33 1 23 45 67 89")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("-2+3|cmd")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE dossiers --")]
    public async Task Texte_QuiRessembleAUneFormule_ResteUnTexte(string texte) =>
        (await LireUne(Ligne(libelle: "\"" + texte.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""))).Valeur!.Libelle.ShouldBe(texte);

    [Fact]
    public async Task Colonne_InconnueMaisProche_EstSignaleeAvecLeBonNom()
    {
        var ouverture = await Ouvrir(Entete.Replace("nature", "Natur", StringComparison.Ordinal).Replace("libelle", "Téléphone", StringComparison.Ordinal) + Ligne());
        ouverture.Valeur.AnomaliesEntete.Select(a => (a.Colonne, a.Gravite, a.Remede)).ShouldBe(
        [
            ("Téléphone", GraviteAnomalie.Avertissement, "Rien à faire si elle ne sert pas à l’import."),
            ("Natur", GraviteAnomalie.Avertissement, "Si c’est « nature », corrigez son nom."),
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task Colonne_AbsenteMaisUtile_EstSignalee()
    {
        var ouverture = await Ouvrir("creancier;debiteur;facture;date facture;echeance;montant\nA;B;F1;05/01/2026;04/02/2026;1\n");
        ouverture.Valeur.AnomaliesEntete.Select(a => a.Colonne).ShouldBe(["adresse", "code postal", "ville"]);
        (await Tout(ouverture.Valeur)).ShouldHaveSingleItem().Valeur.ShouldNotBeNull().Montant.ShouldBe(1m);
    }

    [Fact]
    public async Task Colonnes_MontantEtSolde_LisentMontant()
    {
        var ouverture = await Ouvrir("creancier;debiteur;facture;date facture;echeance;solde;montant\nA;B;F1;05/01/2026;04/02/2026;1;2\n");
        ouverture.Valeur.AnomaliesEntete.ShouldContain(a => a.Colonne == "solde");
        (await Tout(ouverture.Valeur)).ShouldHaveSingleItem().Valeur!.Montant.ShouldBe(2m);
    }
}
