using System.Text;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Writes a query in FTS5's language, and notes what each phrase of it is for.</summary>
internal sealed class ExpressionFts5(MemoireDIndex memoire, Func<string, IReadOnlyList<string>> racinesDuDebut)
{
    // A prefix this short is searched as it is; a longer one may be longer than the stems of the words it begins.
    private const int DebutToujoursGarde = 3;

    // With few documents to see, their portfolios are asked of the index itself instead of being checked row by row.
    private const int PortefeuillesDansLaRequete = 16;
    private const int PartVisible = 20;
    private readonly List<PhraseDePlan> _phrases = [];
    private readonly List<float> _raretes = [];
    private readonly List<IReadOnlyList<string>> _formes = [];

    public IReadOnlyList<PhraseDePlan> Phrases => _phrases;

    public IReadOnlyList<float> Raretes => _raretes;

    public IReadOnlyList<IReadOnlyList<string>> FormesExactes => _formes;

    /// <summary>Each term by itself, group by group, then those excluded.</summary>
    public List<string> Listes { get; } = [];

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

    /// <summary>
    /// Whether to take the terms list by list, the common ones from memory, rather than let FTS5 do it all. FTS5 is better when
    /// a rare term decides (it jumps over the others) and where a phrase is but one condition among several.
    /// </summary>
    public bool VautMieuxEnListes(RequeteAnalysee requete)
    {
        var simples = SontSimples(requete);
        if (requete.Groupes.Count == 0 || (!simples && (requete.Groupes.Count > 1 || requete.Exclus.Count > 0))) return false;
        return requete.Groupes.Min(Documents) >= memoire.Postings.NombreMinimal;
    }

    /// <summary>Whether each term is one word, anywhere in the document.</summary>
    public static bool SontSimples(RequeteAnalysee requete) => requete.Groupes.SelectMany(g => g.Termes).Concat(requete.Exclus).All(EstSimple);

    /// <summary>Adds the dossier and, when they are few, the portfolios: the lists are short and cut the others.</summary>
    public string Restreindre(string expression, DroitsDeRecherche droits, long? dossier)
    {
        if (dossier is { } id)
        {
            _phrases.Add(new PhraseDePlan(-1));
            return $"{expression} AND \"{Meta.Dossier(id)}\"";
        }

        if (droits.VoitTout || droits.Portefeuilles.Count is 0 or > PortefeuillesDansLaRequete) return expression;
        var visibles = droits.Portefeuilles.Sum(p => (long)DuPortefeuille(p));
        if (visibles * PartVisible > memoire.Documents) return expression;
        foreach (var _ in droits.Portefeuilles) _phrases.Add(new PhraseDePlan(-1));
        return $"{expression} AND ({string.Join(" OR ", droits.Portefeuilles.Select(p => $"\"{Meta.Portefeuille(p)}\""))})";
    }

    private int DuPortefeuille(long id) =>
        memoire.Dictionnaires.Chercher(AttributsIndexes.Portefeuille, id.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } code
            ? memoire.DuPortefeuille(code) : 0;

    private string Un(Terme terme, bool note)
    {
        var rang = -1;
        if (note)
        {
            rang = _raretes.Count;
            _raretes.Add(Rarete(Documents(terme)));
            _formes.Add(terme.EstPrefixe ? [] : [.. terme.Variantes[^1].Select(m => m.Forme).Where(f => !Recouvrement.Recherche.Analyse.MotsVides.Contient(f))]);
        }

        var phrases = new List<string>();
        foreach (var variante in terme.Variantes)
        {
            _phrases.Add(new PhraseDePlan(rang));
            phrases.Add(Phrase(variante, terme.EstPrefixe));
        }

        if (terme.EstPrefixe && terme.Variantes is [[var seul]] && seul.Forme.Length > DebutToujoursGarde)
        {
            foreach (var racine in racinesDuDebut(seul.Forme))
            {
                _phrases.Add(new PhraseDePlan(rang));
                phrases.Add($"\"{racine}\"");
            }
        }

        var tout = phrases.Count == 1 ? phrases[0] : "(" + string.Join(" OR ", phrases) + ")";
        var expression = terme.Champ switch
        {
            ChampDeRecherche.Reference => $"{{reference}} : {tout}",
            ChampDeRecherche.Parties => $"{{parties}} : {tout}",
            ChampDeRecherche.Titre => $"{{titre}} : {tout}",
            _ => tout,
        };
        Listes.Add(expression);
        return expression;
    }

    private static bool EstSimple(Terme t) => t is { EstPrefixe: false, Champ: ChampDeRecherche.Tous, Variantes: [[_]] };

    private long Documents(GroupeDeTermes groupe) => groupe.Termes.Sum(t => (long)Documents(t));

    private string Phrase(IReadOnlyList<MotDeRequete> mots, bool prefixe)
    {
        var b = new StringBuilder("\"");
        for (var i = 0; i < mots.Count; i++)
        {
            if (i > 0) b.Append(' ');
            // A beginning is compared with stems as they stand: stemming it would only lose it.
            if (prefixe && i == mots.Count - 1) b.Append(mots[i].Forme);
            else b.AppendJoin(" +", memoire.Lexique.Racines(mots[i].Racine, mots[i].RacineNue));
        }

        return b.Append(prefixe ? "\" *" : "\"").ToString();
    }

    // Of a phrase, its rarest word; of several ways to say, their sum.
    private int Documents(Terme terme)
    {
        var inconnu = (int)(memoire.Documents / 10_000) + 1;
        var somme = terme.Variantes.Sum(v => (long)v.Min(m =>
            memoire.Lexique.Racines(m.Racine, m.RacineNue).Sum(r => (long)(memoire.Lexique.Documents(r) ?? inconnu))));
        return (int)Math.Min(somme, Math.Max(1, memoire.Documents));
    }

    private float Rarete(int documents)
    {
        var n = Math.Max(1, memoire.Documents);
        // Never 0: a word in every paper still counts its occurrences.
        return Math.Max(0.05f, MathF.Log(1 + ((n - documents + 0.5f) / (documents + 0.5f))));
    }
}
