using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Tests.Catalogue;

/// <summary>What CPC 54, 57 and 1405 to 1410 want to find in the request, found in a request.</summary>
public sealed class InjonctionDePayerTests
{
    private static readonly ObjetActe Donnees = new()
    {
        ["dossier"] = new ObjetActe { ["reference"] = "2026-00417" },
        ["date"] = new DateOnly(2026, 9, 14),
        ["lieu"] = "Lyon",
        ["juridiction"] = new ObjetActe { ["nom"] = "tribunal judiciaire de Grenoble", ["adresse"] = "1 place Firmin-Gautier", ["codePostal"] = "38000", ["ville"] = "Grenoble" },
        ["creancier"] = new ObjetActe
        {
            ["denomination"] = "Fournitures du Rhône", ["forme"] = "société par actions simplifiée", ["capital"] = 150_000m, ["siren"] = "552100554", ["rcs"] = "Lyon",
            ["adresse"] = "18 quai Claude-Bernard", ["codePostal"] = "69007", ["ville"] = "Lyon", ["representant"] = "Mme Claire Vasseur", ["qualiteRepresentant"] = "présidente",
        },
        ["debiteur"] = new ObjetActe
        {
            ["personnePhysique"] = true, ["civilite"] = "M.", ["prenom"] = "Jean-Luc", ["nom"] = "Bérard", ["dateNaissance"] = new DateOnly(1971, 5, 1),
            ["adresse"] = "12 rue de l’Abbé-Grégoire", ["codePostal"] = "38000", ["ville"] = "Grenoble",
        },
        ["creances"] = ValeurActe.Liste(
            new ObjetActe { ["reference"] = "F-1", ["libelle"] = "Livraison", ["dateFacture"] = new DateOnly(2026, 1, 15), ["echeance"] = new DateOnly(2026, 2, 28), ["montant"] = 1000m },
            new ObjetActe { ["reference"] = "F-2", ["libelle"] = "Pose", ["dateFacture"] = new DateOnly(2026, 2, 1), ["echeance"] = new DateOnly(2026, 3, 31), ["montant"] = 200.80m }),
        ["solde"] = new ObjetActe
        {
            ["arrete"] = new DateOnly(2026, 9, 14), ["principal"] = 1200.80m, ["interets"] = 0m, ["total"] = 1200.80m, ["reclame"] = 1200.80m,
            ["postes"] = ValeurActe.Liste(new ObjetActe { ["libelle"] = "Principal", ["fondement"] = "C. civ. 1103", ["montant"] = 1200.80m }),
        },
        ["fondement"] = "Le débiteur a commandé et reçu les marchandises.",
        ["pieces"] = ValeurActe.Liste(new ObjetActe { ["numero"] = 1, ["intitule"] = "Facture F-1", ["date"] = new DateOnly(2026, 1, 15) }, new ObjetActe { ["numero"] = 2, ["intitule"] = "Contrat" }),
    };

    private static string Rendre(string id, ObjetActe? plus = null)
    {
        var donnees = new ObjetActe();
        foreach (var nom in Donnees.Noms)
        {
            donnees[nom] = Donnees[nom];
        }

        foreach (var nom in plus?.Noms ?? [])
        {
            donnees[nom] = plus![nom];
        }

        var acte = CatalogueLu.Du.Actes.Single(a => string.Equals(a.Id, id, StringComparison.Ordinal));
        var resultat = CatalogueLu.Modele(acte).Rendre(donnees, new OptionsRendu { Requises = acte.Donnees });
        resultat.Refus.ShouldBeNull();
        return new DocxLu(resultat.Octets!).ToutLeTexte().Replace('\u00A0', ' ').Replace('\u2011', '-');
    }

    [Theory]
    [InlineData("requete-injonction-de-payer-tj")]
    [InlineData("requete-injonction-de-payer-tc")]
    public void Requete_PorteLesMentionsDesArticles54Et57(string id)
    {
        var texte = Rendre(id);

        texte.ShouldContain("À Monsieur ou Madame le Président\ndu tribunal judiciaire de Grenoble");
        texte.ShouldContain("Objet de la demande : paiement de la somme de 1 200,80 €");
        texte.ShouldContain("Fournitures du Rhône, société par actions simplifiée au capital de 150 000 €, immatriculée au registre du commerce et des sociétés de Lyon sous le numéro 552 100 554, dont le siège est situé 18 quai Claude-Bernard, 69007 Lyon, représentée par Mme Claire Vasseur, présidente");
        texte.ShouldContain("Monsieur Jean-Luc BÉRARD, né(e) le 1er mai 1971, demeurant 12 rue de l’Abbé-Grégoire, 38000 Grenoble");
        texte.ShouldContain("Fait à Lyon, le 14 septembre 2026");
        texte.ShouldContain("(signature)");
    }

    [Theory]
    [InlineData("requete-injonction-de-payer-tj")]
    [InlineData("requete-injonction-de-payer-tc")]
    public void Requete_PorteLeDecompteLeFondementEtLeBordereauDe1407(string id)
    {
        var texte = Rendre(id);

        texte.ShouldContain("1\nF-1\nLivraison\n15/01/2026\n28/02/2026\n1 000,00 €\n2\nF-2\nPose\n01/02/2026\n31/03/2026\n200,80 €\nTotal en principal\n1 200,80 €");
        texte.ShouldContain("Soit la somme totale de mille deux cents euros et quatre-vingts centimes (1 200,80 €).");
        texte.ShouldContain("Le débiteur a commandé et reçu les marchandises.");
        texte.ShouldContain("1405, 1°");
        texte.ShouldContain("BORDEREAU DE PIÈCES");
        texte.ShouldContain("1\nFacture F-1\n15/01/2026\n2\nContrat\nsans date");
        texte.ShouldContain("PAR CES MOTIFS");
        texte.ShouldContain("ORDONNANCE D’INJONCTION DE PAYER");
        // A head of claim at zero is not claimed.
        texte.ShouldNotContain("Intérêts échus");
        texte.ShouldNotContain("Clause pénale", Case.Sensitive);
    }

    [Theory]
    [InlineData("requete-injonction-de-payer-tj")]
    [InlineData("requete-injonction-de-payer-tc")]
    public void Requete_AvecUnCodebiteur_LeNommeAuxPartiesEtAuxMotifs(string id)
    {
        var autre = new ObjetActe
        {
            ["personnePhysique"] = false, ["denomination"] = "Bérard et Fils", ["forme"] = "SARL", ["siren"] = "732829320", ["rcs"] = "Grenoble",
            ["adresse"] = "3 cours Jean-Jaurès", ["codePostal"] = "38000", ["ville"] = "Grenoble",
        };

        var texte = Rendre(id, new ObjetActe { ["codebiteurs"] = ValeurActe.Liste(autre), ["solidarite"] = new ObjetActe { ["fondement"] = "la clause de solidarité du contrat" } });

        texte.ShouldContain("et Bérard et Fils, SARL, immatriculée au registre du commerce et des sociétés de Grenoble sous le numéro 732 829 320");
        texte.ShouldContain("ENJOINDRE solidairement à Monsieur Jean-Luc BÉRARD et à Bérard et Fils de payer à Fournitures du Rhône");
        texte.ShouldContain("Les débiteurs sont tenus solidairement, en vertu de la clause de solidarité du contrat");
        texte.ShouldContain("Enjoignons solidairement à Monsieur Jean-Luc BÉRARD et à Bérard et Fils de payer");
        Rendre(id).ShouldContain("ENJOINDRE à Monsieur Jean-Luc BÉRARD de payer à Fournitures du Rhône");
    }

    [Fact]
    public void Requete_SansRenvoi_NeParlePasDe1408() => Rendre("requete-injonction-de-payer-tj").ShouldNotContain("1408");

    [Fact]
    public void Requete_AvecRenvoi_DemandeLeRenvoiImmediat() =>
        Rendre("requete-injonction-de-payer-tc", new ObjetActe { ["renvoiDirect"] = true, ["juridictionRenvoi"] = "le tribunal de commerce de Lyon" })
            .ShouldContain("DIRE qu’en cas d’opposition l’affaire sera immédiatement renvoyée devant le tribunal de commerce de Lyon.");

    [Fact]
    public void RequeteTj_DitQueLAmiablePrealableNEstPasExige() =>
        Rendre("requete-injonction-de-payer-tj").ShouldContain("750-1 du code de procédure civile (Cass., 2e civ., avis, 25 septembre 2025, n° 25-70.013)");

    [Fact]
    public void RequeteTj_DevantLeJugeDeLaProtection_SAdresseALui()
    {
        var juridiction = new ObjetActe { ["nom"] = "tribunal judiciaire de Grenoble", ["adresse"] = "1 place Firmin-Gautier", ["codePostal"] = "38000", ["ville"] = "Grenoble", ["protection"] = true };

        Rendre("requete-injonction-de-payer-tj", new ObjetActe { ["juridiction"] = juridiction }).ShouldContain("À Monsieur ou Madame le juge\ndes contentieux de la protection");
    }

    [Fact]
    public void RequeteTc_RappelleLaConsignationDesFrais() => Rendre("requete-injonction-de-payer-tc").ShouldContain("article 1425 du code de procédure civile");

    [Fact]
    public void Mandat_DitLaDateLimiteEtSaSanction()
    {
        var texte = Rendre("mandat-de-signification", new ObjetActe
        {
            ["commissaire"] = new ObjetActe { ["denomination"] = "SELARL Delmas", ["adresse"] = "14 cours Pierre-Puget", ["codePostal"] = "13006", ["ville"] = "Marseille" },
            ["ordonnance"] = new ObjetActe { ["date"] = new DateOnly(2026, 9, 2), ["numero"] = "21-26-000123", ["montant"] = 1200.80m },
            ["echeance"] = new ObjetActe { ["signification"] = new DateOnly(2026, 12, 2) },
        });

        texte.ShouldContain("Date limite de la signification : 2 décembre 2026");
        texte.ShouldContain("non avenue (article 1411 du code de procédure civile)");
        foreach (var article in new[] { "1413", "1414", "1418", "1422" })
        {
            texte.ShouldContain(article);
        }
    }
}
