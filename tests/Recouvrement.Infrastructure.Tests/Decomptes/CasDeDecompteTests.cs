using Recouvrement.Application.Echanges;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Infrastructure.Tests.Decomptes;

/// <summary>Runs every worked computation of tests/cas/decompte by its name, with the rates of the repository.</summary>
public sealed class CasDeDecompteTests
{
    public static TheoryData<string, string> Cas()
    {
        var donnees = new TheoryData<string, string>();
        foreach (var fichier in Fichiers())
        {
            foreach (var cas in CasDeDecompte.Lire(fichier))
            {
                donnees.Add(fichier, cas.Nom);
            }
        }

        return donnees;
    }

    [Theory]
    [MemberData(nameof(Cas))]
    public void Cas_CalculDirect_DonneLesMemesCentimes(string fichier, string nom)
    {
        var cas = CasDeDecompte.Lire(fichier).Single(c => string.Equals(c.Nom, nom, StringComparison.Ordinal));

        cas.Source.ShouldNotBeEmpty();
        cas.Calcul.ShouldNotBeEmpty();
        AttenduDeDecompte.Verifier(cas.Attendu, cas.Calculer());
    }

    [Fact]
    public void Cas_AuMoinsQuatreVingts_AuxNomsUniques()
    {
        var noms = Cas().Select(c => (string)c[1]).ToList();

        noms.Count.ShouldBeGreaterThanOrEqualTo(80);
        noms.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Cas_ChaqueTotal_EstLaSommeDesLignesAffichees()
    {
        foreach (var d in Obtenus())
        {
            var lignes = d.Principal.Sum(l => l.Montant) + d.Accessoires.Sum(l => l.Montant) + d.Depens.Sum(l => l.Montant)
                + d.Interets.Sum(l => l.Montant) + d.Frais.Sum(l => l.Retenu)
                - d.Avoirs.Sum(a => a.Impute) - d.Versements.Sum(v => v.Imputations.Sum(i => i.Montant));
            d.Total.ShouldBe(lignes);
            d.Versements.ShouldAllBe(v => v.RejeteLe != null || v.Montant == v.Imputations.Sum(i => i.Montant) + v.TropPercu);
        }
    }

    [Fact]
    public void Cas_ChaqueInstantane_EcritPuisLu_SeRecalculeAuCentime()
    {
        foreach (var cas in Fichiers().SelectMany(CasDeDecompte.Lire))
        {
            var demande = cas.Demande();
            if (!demande.EstObtenu || InstantaneDecompte.Produire(demande.Valeur, CasDeDecompte.Droit) is not { EstObtenu: true } produit)
            {
                continue;
            }

            var relu = LectureInstantane.Lire(EcritureDecompte.Ecrire(produit.Valeur));

            relu.EstObtenu.ShouldBeTrue(relu.Refus);
            relu.Valeur.Verifier().ShouldBeEmpty(cas.Nom);
            EcritureDecompte.Ecrire(relu.Valeur.Resultat).ShouldBe(EcritureDecompte.Ecrire(produit.Valeur.Resultat));
            LectureDecompte.Lire(EcritureDecompte.Ecrire(demande.Valeur)).EstObtenu.ShouldBeTrue(cas.Nom);
        }
    }

    private static IEnumerable<string> Fichiers() =>
        Directory.GetFiles(CasDeDecompte.Dossier, "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    private static IEnumerable<Decompte> Obtenus() =>
        Fichiers().SelectMany(CasDeDecompte.Lire).Select(c => c.Calculer()).Where(r => r.EstObtenu).Select(r => r.Valeur);
}
