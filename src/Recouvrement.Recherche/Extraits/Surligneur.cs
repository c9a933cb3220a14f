using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Recherche.Extraits;

/// <summary>Finds in an analysed text the places a query asks for.</summary>
internal sealed class Surligneur
{
    private readonly List<(Terme Terme, int Rang)> _termes = [];

    public Surligneur(RequeteAnalysee requete)
    {
        foreach (var groupe in requete.Groupes)
            foreach (var terme in groupe.Termes) _termes.Add((terme, _termes.Count));
        var variantes = _termes.SelectMany(t => t.Terme.Variantes).ToList();
        Initiales = De(variantes.SelectMany(v => v));
        if (variantes.Count > 0 && !Initiales.AvecChiffres) Passages = new Passages(De(variantes.Select(v => v[0])), variantes.Max(v => v.Count) - 1);
    }

    public int Termes => _termes.Count;

    /// <summary>What the words it looks for begin with.</summary>
    public Initiales Initiales { get; }

    /// <summary>The only places of a text where something may be found; null when it must be read whole, for a number.</summary>
    public Passages? Passages { get; }

    /// <summary>Adds every occurrence, by growing offset; two may overlap.</summary>
    public void Chercher(List<Jeton> jetons, List<Occurrence> trouvees)
    {
        for (var i = 0; i < jetons.Count; i++)
            foreach (var (terme, rang) in _termes)
                foreach (var variante in terme.Variantes)
                    if (Suit(jetons, i, variante, terme.EstPrefixe) is { } fin)
                        trouvees.Add(new Occurrence(jetons[i].Debut, fin, rang, EstExacte(jetons[i], variante[0])));
    }

    private static Initiales De(IEnumerable<MotDeRequete> mots) => new(mots.SelectMany(m => new[] { m.Forme, m.Racine, m.RacineNue }));

    private static bool EstExacte(Jeton jeton, MotDeRequete mot) => string.Equals(jeton.Forme, mot.Forme, StringComparison.Ordinal);

    // The offset after the last word when the variant starts at this token; null otherwise.
    private static int? Suit(List<Jeton> jetons, int i, IReadOnlyList<MotDeRequete> variante, bool prefixe)
    {
        var position = jetons[i].Position;
        if (!Repond(jetons[i], variante[0], prefixe && variante.Count == 1)) return null;
        var fin = jetons[i].Fin;
        var k = i + 1;
        for (var rang = 1; rang < variante.Count; rang++)
        {
            while (k < jetons.Count && jetons[k].Position < position + rang) k++;
            var trouve = -1;
            for (; k < jetons.Count && jetons[k].Position == position + rang; k++)
                if (trouve < 0 && Repond(jetons[k], variante[rang], prefixe && rang == variante.Count - 1)) trouve = k;
            if (trouve < 0) return null;
            fin = jetons[trouve].Fin;
        }

        return fin;
    }

    private static bool Repond(Jeton jeton, MotDeRequete mot, bool prefixe)
    {
        if (prefixe) return jeton.Forme.StartsWith(mot.Forme, StringComparison.Ordinal);
        return string.Equals(jeton.Racine, mot.Racine, StringComparison.Ordinal)
            || string.Equals(jeton.RacineNue, mot.RacineNue, StringComparison.Ordinal);
    }
}

/// <summary>A place asked for: offsets in the original, which term, and whether the form is the one typed.</summary>
internal readonly record struct Occurrence(int Debut, int Fin, int Terme, bool EstExacte);
