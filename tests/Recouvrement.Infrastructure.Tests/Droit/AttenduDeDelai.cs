using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>What a worked case expects; a null member is not looked at, except the doubt: no prudent date expected means none given.</summary>
internal sealed record AttenduDeDelai(
    string? Refus,
    string? Version,
    DateOnly? Brute,
    DateOnly? Echeance,
    DateOnly? Prudente,
    DateOnly? Autre,
    string? Severite,
    string? Charge,
    string? Confiance,
    string? Article)
{
    public static AttenduDeDelai Lire(NoeudYaml noeud)
    {
        var attendu = new AttenduDeDelai(
            noeud.Texte("refus"),
            noeud.Texte("version"),
            noeud.Date("brute"),
            noeud.Date("echeance"),
            noeud.Date("prudente"),
            noeud.Date("autre"),
            noeud.Texte("severite"),
            noeud.Texte("charge"),
            noeud.Texte("confiance"),
            noeud.Texte("article"));
        noeud.Fermer();
        return attendu;
    }

    public void Verifier(Resultat<EcheanceCalculee> resultat)
    {
        if (Refus is not null)
        {
            resultat.EstObtenu.ShouldBeFalse();
            resultat.Refus.ShouldContain(Refus);
            return;
        }

        resultat.EstObtenu.ShouldBeTrue(resultat.Refus);
        var obtenue = resultat.Valeur;
        obtenue.DateBrute.ShouldBe(Brute.ShouldNotBeNull());
        obtenue.DateEcheance.ShouldBe(Echeance.ShouldNotBeNull());
        obtenue.DatePrudente.ShouldBe(Prudente);
        obtenue.DateAutre.ShouldBe(Autre);
        Comparer(obtenue.Version, Version);
        Comparer(obtenue.Severite.ToString(), Severite);
        Comparer(obtenue.Charge.ToString(), Charge);
        Comparer(obtenue.Confiance.ToString(), Confiance);
        Comparer(obtenue.Article, Article);
        (obtenue.Doute is null).ShouldBe(Prudente is null);
        obtenue.Explication.Count.ShouldBeGreaterThan(2);
    }

    private static void Comparer(string obtenu, string? attendu) => obtenu.ShouldBe(attendu ?? obtenu);
}
