using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Exemples;

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

    /// <summary>What differs from the case, one sentence each; empty when the law answers as the article says.</summary>
    public IEnumerable<string> Ecarts(Resultat<EcheanceCalculee> resultat)
    {
        if (Refus is not null)
        {
            return !resultat.EstObtenu && resultat.Refus.Contains(Refus, StringComparison.Ordinal) ? [] : [$"refus attendu : {Refus}"];
        }

        if (!resultat.EstObtenu)
        {
            return [resultat.Refus];
        }

        var obtenue = resultat.Valeur;
        var ecarts = new List<string>();
        Comparer(ecarts, "date brute", obtenue.DateBrute, Brute);
        Comparer(ecarts, "échéance", obtenue.DateEcheance, Echeance);
        Comparer(ecarts, "date prudente", obtenue.DatePrudente, Prudente);
        Comparer(ecarts, "autre date", obtenue.DateAutre, Autre);
        Comparer(ecarts, "version", obtenue.Version, Version ?? obtenue.Version);
        Comparer(ecarts, "gravité", obtenue.Severite.ToString(), Severite ?? obtenue.Severite.ToString());
        Comparer(ecarts, "charge", obtenue.Charge.ToString(), Charge ?? obtenue.Charge.ToString());
        Comparer(ecarts, "confiance", obtenue.Confiance.ToString(), Confiance ?? obtenue.Confiance.ToString());
        Comparer(ecarts, "article", obtenue.Article, Article ?? obtenue.Article);
        Comparer(ecarts, "doute", obtenue.Doute is not null, Prudente is not null);
        Comparer(ecarts, "explication", obtenue.Explication.Count > 2, attendu: true);
        return ecarts;
    }

    private static void Comparer<T>(List<string> ecarts, string nom, T obtenu, T attendu)
    {
        if (!EqualityComparer<T>.Default.Equals(obtenu, attendu))
        {
            ecarts.Add(FormattableString.Invariant($"{nom} : attendu {attendu}, obtenu {obtenu}"));
        }
    }
}
