using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Writes a query in FTS5's language, and notes what each phrase of it is for.</summary>
internal sealed class ExpressionFts5(MemoireDIndex memoire, Fidelite fidelite = Fidelite.Racine)
{
    private readonly List<PhraseDePlan> _phrases = [];
    private readonly List<float> _raretes = [];
    private readonly Dictionary<MotDeRequete, MotDIndex> _mots = [];
    private int _variantes;

    public IReadOnlyList<PhraseDePlan> Phrases => _phrases;

    public IReadOnlyList<float> Raretes => _raretes;

    /// <summary>Each term by itself, group by group, then those excluded.</summary>
    public List<TermeDIndex> Listes { get; } = [];

    /// <summary>How many terms each group has.</summary>
    public List<int> Groupes { get; } = [];

    public string? Positif(IReadOnlyList<GroupeDeTermes> groupes)
    {
        if (groupes.Count == 0) return null;
        // Rarest first: the index then jumps over most of the others.
        var ranges = groupes.OrderBy(Documents).ToList();
        Groupes.AddRange(ranges.Select(g => g.Termes.Count));
        return string.Join(" AND ", ranges.Select(g => "(" + string.Join(" OR ", g.Termes.Select(t => Un(t, note: true))) + ")"));
    }

    public string? Exclus(IReadOnlyList<Terme> termes) =>
        termes.Count == 0 ? null : string.Join(" OR ", termes.Select(t => Un(t, note: false)));

    /// <summary>Whether each term is one whole word.</summary>
    public static bool SontSimples(RequeteAnalysee requete) => Termes(requete).All(t => !t.EstPrefixe && EstUnMot(t));

    private string Un(Terme terme, bool note)
    {
        var rang = -1;
        if (note)
        {
            rang = _raretes.Count;
            _raretes.Add(Rarete(Documents(terme)));
        }

        List<IReadOnlyList<MotDIndex>> variantes = [.. terme.Variantes.Select(v => (IReadOnlyList<MotDIndex>)[.. v.Select(m => Mot(m))])];
        if (terme.EstPrefixe)
        {
            // A beginning is compared with forms as they stand.
            for (var v = 0; v < variantes.Count; v++)
                variantes[v] = [.. variantes[v].SkipLast(1), new MotDIndex([terme.Variantes[v][^1].Forme], [], long.MaxValue)];
        }

        var tout = "(" + string.Join(" OR ", variantes.SelectMany(v => Facons(v, terme.EstPrefixe, rang))) + ")";
        var expression = terme.Champ switch
        {
            ChampDeRecherche.Reference => $"{{reference}} : {tout}",
            ChampDeRecherche.Parties => $"{{parties}} : {tout}",
            ChampDeRecherche.Titre => $"{{titre}} : {tout}",
            _ => tout,
        };
        Listes.Add(new TermeDIndex(expression, terme.Champ, variantes, terme.EstPrefixe));
        return expression;
    }

    private MotDIndex Mot(MotDeRequete mot)
    {
        if (_mots.TryGetValue(mot, out var trouve)) return trouve;
        trouve = memoire.Lexique.Trouver(mot);
        if (fidelite != Fidelite.Racine) trouve = trouve with { Autres = [] };
        if (fidelite == Fidelite.Graphie) trouve = trouve with { Exacts = [TermeEcrit.De(mot.Forme, mot.Racine, mot.RacineNue)] };
        return _mots[mot] = trouve;
    }

    // The very form apart from the others, so that finding it can be told.
    private List<string> Facons(IReadOnlyList<MotDIndex> mots, bool prefixe, int rang)
    {
        var variante = _variantes++;
        var exacte = Phrase(mots.Select(m => m.Exacts), prefixe);
        _phrases.Add(new PhraseDePlan(rang, variante, Compte: true, EstExacte: !prefixe));
        if (mots.All(m => m.Autres.Length == 0)) return [exacte];
        if (mots is [var seul])
        {
            _phrases.Add(new PhraseDePlan(rang, variante, Compte: true, EstExacte: false));
            return [exacte, Phrase([seul.Autres], prefixe)];
        }

        _phrases[^1] = _phrases[^1] with { Compte = false };
        _phrases.Add(new PhraseDePlan(rang, variante, Compte: true, EstExacte: false));
        return [exacte, Phrase(mots.Select(m => m.Exacts.Concat(m.Autres)), prefixe)];
    }

    private static string Phrase(IEnumerable<IEnumerable<string>> mots, bool prefixe) =>
        "\"" + string.Join(' ', mots.Select(m => string.Join(" +", m))) + (prefixe ? "\" *" : "\"");

    private static IEnumerable<Terme> Termes(RequeteAnalysee requete) => requete.Groupes.SelectMany(g => g.Termes).Concat(requete.Exclus);

    private static bool EstUnMot(Terme t) => t.Variantes.All(v => v.Count == 1);

    private long Documents(GroupeDeTermes groupe) => groupe.Termes.Sum(t => (long)Documents(t));

    // Of a phrase, its rarest word; of several ways to say, their sum.
    private int Documents(Terme terme)
    {
        var inconnu = (int)(memoire.Documents / 10_000) + 1;
        var somme = terme.Variantes.Sum(v => v.Min(m => Mot(m).Documents is > 0 and var n ? n : inconnu));
        return (int)Math.Min(somme, Math.Max(1, memoire.Documents));
    }

    private float Rarete(int documents)
    {
        var n = Math.Max(1, memoire.Documents);
        // Never 0: a word in every paper still counts its occurrences.
        return Math.Max(0.05f, MathF.Log(1 + ((n - documents + 0.5f) / (documents + 0.5f))));
    }
}
