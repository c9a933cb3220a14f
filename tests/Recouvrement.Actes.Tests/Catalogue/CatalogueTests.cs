using System.Globalization;
using System.Text.RegularExpressions;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Tests.Catalogue;

/// <summary>Every template of the catalogue: lint, full data, missing data, mentions.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Ids() => [.. CatalogueLu.Du.Actes.Select(a => a.Id)];

    private static ActeLu Acte(string id) => CatalogueLu.Du.Actes.Single(a => string.Equals(a.Id, id, StringComparison.Ordinal));

    [Fact]
    public void Dossier_ChaqueModele_EstAuCatalogueEtReciproquement() =>
        Directory.GetFiles(CatalogueLu.Dossier, "*.docx").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)
            .ShouldBe(CatalogueLu.Du.Actes.Select(a => a.Fichier).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fiche_EstComplete(string id)
    {
        var acte = Acte(id);

        id.ShouldMatch("^[a-z0-9-]+$");
        acte.Libelle.ShouldNotBeNullOrWhiteSpace();
        acte.Destinataire.ShouldNotBeNullOrWhiteSpace();
        acte.NomDeFichier.ShouldStartWith("{dossier.reference} - ");
        acte.ParDebiteur.ShouldBeOneOf("oui", "non");
        acte.Procedures.Values.ShouldAllBe(e => e.Count > 0);
        acte.Donnees.Concat(acte.Questions).Except(CatalogueLu.Du.Champs.Keys).ShouldBeEmpty("données inconnues");
        foreach (var version in acte.Mentions.Select(m => m.Version).Append(acte.Version))
        {
            DateOnly.TryParseExact(version, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _).ShouldBeTrue(version);
        }

        acte.Mentions.ShouldAllBe(m => m.Mention.Length > 0 && m.Article.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Modele_Verifie_NeSignaleRien(string id) =>
        CatalogueLu.Modele(Acte(id)).Verifier(CatalogueLu.Du.Schema).Select(c => $"{c.Position} : {c.Message}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Modele_AvecToutesLesDonnees_DonneUnActeValide(string id)
    {
        foreach (var physique in new[] { true, false })
        {
            var donnees = CatalogueLu.Du.Schema.Exemple();
            ((ObjetActe)donnees["debiteur"])["personnePhysique"] = physique;

            var resultat = CatalogueLu.Modele(Acte(id)).Rendre(donnees, new OptionsRendu { Schema = CatalogueLu.Du.Schema, Requises = Acte(id).Donnees });

            resultat.Refus.ShouldBeNull();
            var acte = new DocxLu(resultat.Octets!);
            acte.Erreurs().ShouldBeEmpty();
            foreach (var partie in acte.Noms().Where(n => n.StartsWith("word/", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal)))
            {
                acte.ToutLeTexte(partie).ShouldNotContain("{{");
                acte.ToutLeTexte(partie).ShouldNotContain("[à ");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Modele_AvecLesSeulesDonneesRequises_DonneUnActe(string id)
    {
        // What the sheet says is enough must be enough, for a company as for a person.
        var complet = CatalogueLu.Du.Schema.Exemple();
        foreach (var physique in new[] { true, false })
        {
            var donnees = new ObjetActe();
            string[] identite = physique
                ? ["debiteur.civilite", "debiteur.prenom", "debiteur.nom", "debiteur.codePostal", "debiteur.ville"]
                : ["debiteur.denomination", "debiteur.forme", "debiteur.siren", "debiteur.codePostal", "debiteur.ville"];
            foreach (var chemin in Acte(id).Donnees.Concat(identite))
            {
                Copier(chemin, complet, donnees);
            }

            ((ObjetActe)donnees["debiteur"])["personnePhysique"] = physique;

            CatalogueLu.Modele(Acte(id)).Rendre(donnees, new OptionsRendu { Schema = CatalogueLu.Du.Schema }).Refus.ShouldBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Modele_SansDonnees_EstRefuseEnFinalAvecLesLibelles(string id)
    {
        var acte = Acte(id);
        var options = new OptionsRendu { Schema = CatalogueLu.Du.Schema, Requises = acte.Donnees };

        var refus = CatalogueLu.Modele(acte).Rendre(new ObjetActe(), options);

        refus.EstProduit.ShouldBeFalse();
        acte.Donnees.Except(refus.Manquantes.Select(m => m.Chemin)).ShouldBeEmpty();
        refus.Manquantes.ShouldAllBe(m => m.Libelle != m.Chemin && m.OuSaisir != null);
        var brouillon = CatalogueLu.Modele(acte).Rendre(new ObjetActe(), options with { Mode = ModeRendu.Brouillon });
        new DocxLu(brouillon.Octets!).ToutLeTexte().ShouldContain("[à compléter\u00A0: ");
        new DocxLu(brouillon.Octets!).Erreurs().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Modele_EstEnTypographieFrancaise(string id)
    {
        var acte = new DocxLu(File.ReadAllBytes(Path.Combine(CatalogueLu.Dossier, Acte(id).Fichier)));
        var texte = Balises().Replace(acte.ToutLeTexte(), string.Empty);

        texte.ShouldNotContain("'");
        Fautes().Matches(texte).Select(m => m.Value).ShouldBeEmpty("espace insécable attendue");
    }

    private static void Copier(string chemin, ObjetActe de, ObjetActe vers)
    {
        var noms = chemin.Split('.');
        foreach (var nom in noms[..^1])
        {
            if (!vers.TryGet(nom, out _))
            {
                vers[nom] = new ObjetActe();
            }

            (de, vers) = ((ObjetActe)de[nom], (ObjetActe)vers[nom]);
        }

        vers[noms[^1]] = de[noms[^1]];
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.None, 1000)]
    private static partial Regex Balises();

    [GeneratedRegex(@".{0,20}(?: [:;!?»€]|« ).{0,10}", RegexOptions.None, 1000)]
    private static partial Regex Fautes();
}
