using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Recherche.Requetes;

/// <summary>Turns analysed text into terms: one for each word, or one for each compound, reference, amount or date.</summary>
internal sealed class FabriqueDeTermes(Analyseur analyseur)
{
    /// <summary>The terms of words typed one after the other; articles and prepositions make none.</summary>
    public List<Terme> Mots(string texte, ChampDeRecherche champ)
    {
        var parPosition = Ranger(texte);
        var termes = new List<Terme>();
        for (var p = 0; p < parPosition.Count;)
        {
            var (terme, etendue) = UnTerme(texte, champ, parPosition, p);
            termes.Add(terme);
            p += etendue;
        }

        return termes;
    }

    /// <summary>One term for words that must follow one another; null when the text holds no word.</summary>
    public Terme? Phrase(string texte, ChampDeRecherche champ, bool entreGuillemets, bool prefixe = false)
    {
        // « mise en de* » : what ends with a star is a beginning, not an article.
        analyseur.GardeLeDernier = prefixe;
        var parPosition = Ranger(texte);
        analyseur.GardeLeDernier = false;
        if (parPosition.Count == 0) return null;
        if (!prefixe && UnTerme(texte, champ, parPosition, 0) is var (un, etendue) && etendue == parPosition.Count)
            return un with { Texte = texte, EstPhrase = entreGuillemets };
        List<IReadOnlyList<MotDeRequete>> variantes = [Suite(parPosition, 0, parPosition.Count)];
        return new Terme(texte, champ, variantes, prefixe, entreGuillemets);
    }

    private List<List<Jeton>> Ranger(string texte)
    {
        var rangs = new List<List<Jeton>>();
        foreach (var jeton in analyseur.Analyser(texte))
        {
            if (jeton.Position == rangs.Count) rangs.Add([]);
            rangs[jeton.Position].Add(jeton);
        }

        return rangs;
    }

    private static (Terme Terme, int Etendue) UnTerme(string texte, ChampDeRecherche champ, List<List<Jeton>> rangs, int p)
    {
        var ensembles = rangs[p].Where(j => j.Genre == GenreDeJeton.Ensemble).ToList();
        var etendue = ensembles.Count == 0 ? 1 : ensembles.Max(e => e.Etendue);
        List<IReadOnlyList<MotDeRequete>> variantes = [.. ensembles.Where(e => e.Etendue == etendue).Select(e => (IReadOnlyList<MotDeRequete>)[MotDeRequete.De(e)])];
        variantes.Add(Suite(rangs, p, etendue));
        var fragments = rangs[p].Where(j => j.Genre == GenreDeJeton.Fragment).Select(MotDeRequete.De).ToList();
        // « RG25 » also finds « RG 25 »; but « 000123 » must not find every « 123 ».
        if (etendue == 1 && fragments.Count > 1) variantes.Add(fragments);
        var fin = rangs[p].Concat(rangs[p + etendue - 1]).Max(j => j.Fin);
        return (new Terme(texte[rangs[p].Min(j => j.Debut)..fin], champ, variantes), etendue);
    }

    private static List<MotDeRequete> Suite(List<List<Jeton>> rangs, int p, int etendue) =>
        [.. rangs.Skip(p).Take(etendue).Select(r => MotDeRequete.De(r[0]))];
}
