namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// French analysis of a text: the tokens that the index holds, the query asks for and the snippet highlights — the same for
/// the three, which is what makes them agree. Keeps its buffers and a cache of stems: one instance per thread.
/// </summary>
public sealed class Analyseur
{
    // An accent may be a character of its own.
    private const int OutilLePlusLong = 4;
    private readonly List<Morceau> _morceaux = [];
    private readonly LexiqueEnCache _lexique = new();
    private readonly List<Ensemble> _ensembles = [];
    private readonly List<Jeton> _enAttente = [];

    /// <summary>Articles and prepositions too have a token and a position; the index has none for them.</summary>
    public bool AvecMotsOutils { get; init; }

    /// <summary>The last word has a token whatever it is: it may be the beginning of another.</summary>
    internal bool GardeLeDernier { get; set; }

    /// <summary>Analyses a text.</summary>
    public IReadOnlyList<Jeton> Analyser(string texte)
    {
        var jetons = new List<Jeton>();
        Analyser(texte, jetons);
        return jetons;
    }

    /// <summary>Analyses a text into a list that is emptied first; tokens come by position, the principal one of each position first.</summary>
    public void Analyser(string texte, List<Jeton> jetons) => Analyser(texte, jetons, null);

    /// <summary>The same, words that begin by none of these letters left out: their positions are counted.</summary>
    internal void Analyser(string texte, List<Jeton> jetons, Initiales? voulues)
    {
        ArgumentNullException.ThrowIfNull(texte);
        ArgumentNullException.ThrowIfNull(jetons);
        Decoupeur.Decouper(texte, _morceaux);
        Lire(texte, jetons, voulues);
    }

    /// <summary>
    /// Analyses the next passage of a text, from that offset on, then moved after it; false when there is none left. Positions are
    /// counted from its beginning.
    /// </summary>
    internal bool AnalyserPassage(string texte, ref int ici, Passages passages, List<Jeton> jetons, Initiales voulues)
    {
        ici = passages.Suivant(texte, ici, _morceaux);
        if (ici < 0) return false;
        Lire(texte, jetons, voulues);
        return true;
    }

    private void Lire(string texte, List<Jeton> jetons, Initiales? voulues)
    {
        jetons.Clear();
        _enAttente.Clear();
        var position = 0;
        // Inside a compound already read whole, no second compound starts: « a-b-c » is not also « b-c ».
        var composeJusqua = 0;
        for (var i = 0; i < _morceaux.Count; i++)
        {
            var m = _morceaux[i];
            if (Elisions.EstElide(texte, m)) continue;
            var mot = m.Nature == NatureDeMorceau.Lettres && (voulues is null || voulues.Contient(texte[m.Debut]))
                ? _lexique.Lire(texte.AsSpan(m.Debut, m.Longueur)) : null;
            var estUnOutil = (mot?.EstUnOutil ?? EstUnOutil(texte, m)) && !EstGarde(i);
            if (!estUnOutil)
            {
                if (mot is not null) jetons.Add(new Jeton(mot, position, 1, m.Debut, m.Fin, GenreDeJeton.Mot));
                else if (m.Nature != NatureDeMorceau.Lettres) Nombre(texte, m, position, jetons);
                Liberer(jetons);
            }

            if (i >= composeJusqua && Ensembles.PeutCommencer(m))
            {
                // « au-delà » stands where « delà » does, and comes after it.
                composeJusqua = Math.Max(composeJusqua, Composes(texte, i, position, estUnOutil ? _enAttente : jetons, voulues));
            }

            if (!estUnOutil) position++;
        }
    }

    private void Liberer(List<Jeton> jetons)
    {
        if (_enAttente.Count == 0) return;
        jetons.AddRange(_enAttente);
        _enAttente.Clear();
    }

    // Returns the run after the longest compound that begins there.
    private int Composes(string texte, int i, int position, List<Jeton> jetons, Initiales? voulues)
    {
        _ensembles.Clear();
        Ensembles.Chercher(texte, _morceaux, i, _ensembles);
        var jusqua = i;
        foreach (var e in _ensembles)
        {
            jusqua = Math.Max(jusqua, i + e.Morceaux);
            if (e.EstUnMot && voulues is not null && !voulues.Contient(e.Texte[0])) continue;
            var etendue = 0;
            for (var k = i; k < i + e.Morceaux; k++)
                if (!EstUnOutil(texte, _morceaux[k]) || EstGarde(k)) etendue++;
            if (etendue == 0) continue;
            var (debut, fin) = (_morceaux[i].Debut, _morceaux[i + e.Morceaux - 1].Fin);
            var mot = e.EstUnMot ? _lexique.LireCompose(texte.AsSpan(debut, fin - debut), e.Texte) : MotAnalyse.SansRacine(e.Texte);
            jetons.Add(new Jeton(mot, position, etendue, debut, fin, GenreDeJeton.Ensemble));
        }

        return jusqua;
    }

    private bool EstGarde(int i) => AvecMotsOutils || (GardeLeDernier && i == _morceaux.Count - 1);

    private bool EstUnOutil(string texte, Morceau m) =>
        m.Nature == NatureDeMorceau.Lettres && m.Longueur <= OutilLePlusLong
        && (MotsVides.EstUnOutilEcrit(texte.AsSpan(m.Debut, m.Longueur)) ?? _lexique.Lire(texte.AsSpan(m.Debut, m.Longueur)).EstUnOutil);

    private void Nombre(string texte, Morceau m, int position, List<Jeton> jetons)
    {
        var nombre = _lexique.LireNombre(texte.AsSpan(m.Debut, m.Longueur));
        jetons.Add(new Jeton(nombre, position, 1, m.Debut, m.Fin, GenreDeJeton.Nombre));
        foreach (var fragment in Nombres.Fragments(nombre.Forme))
            jetons.Add(new Jeton(MotAnalyse.SansRacine(fragment), position, 1, m.Debut, m.Fin, GenreDeJeton.Fragment));
    }
}
