namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// French analysis of a text: the tokens that the index holds, the query asks for and the snippet highlights — the same for
/// the three, which is what makes them agree. Keeps its buffers and a cache of stems: one instance per thread.
/// </summary>
public sealed class Analyseur
{
    private readonly List<Morceau> _morceaux = [];
    private readonly LexiqueEnCache _lexique = new();
    private readonly List<Ensemble> _ensembles = [];

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
        jetons.Clear();
        Decoupeur.Decouper(texte, _morceaux);
        var position = 0;
        // Inside a compound already read whole, no second compound starts: « a-b-c » is not also « b-c ».
        var composeJusqua = 0;
        for (var i = 0; i < _morceaux.Count; i++)
        {
            var m = _morceaux[i];
            if (Elisions.EstElide(texte, m)) continue;
            if (voulues is null || m.Nature != NatureDeMorceau.Lettres || voulues.Contient(texte[m.Debut])) Simple(texte, m, position, jetons);
            if (i >= composeJusqua && m.Suite != Liaison.Aucune)
            {
                _ensembles.Clear();
                Ensembles.Chercher(texte, _morceaux, i, _ensembles);
                foreach (var e in _ensembles)
                {
                    composeJusqua = Math.Max(composeJusqua, i + e.Morceaux);
                    if (e.EstUnMot && voulues is not null && !voulues.Contient(e.Texte[0])) continue;
                    var fin = _morceaux[i + e.Morceaux - 1].Fin;
                    var (forme, racine, nue) = e.EstUnMot ? _lexique.Lire(e.Texte) : (e.Texte, e.Texte, e.Texte);
                    jetons.Add(new Jeton(forme, racine, nue, position, e.Morceaux, m.Debut, fin, GenreDeJeton.Ensemble));
                }
            }

            position++;
        }
    }

    private void Simple(string texte, Morceau m, int position, List<Jeton> jetons)
    {
        var mot = texte.AsSpan(m.Debut, m.Longueur);
        if (m.Nature == NatureDeMorceau.Lettres)
        {
            var (pliee, racine, nue) = _lexique.Lire(mot);
            jetons.Add(new Jeton(pliee, racine, nue, position, 1, m.Debut, m.Fin, GenreDeJeton.Mot));
            return;
        }

        var forme = LexiqueEnCache.Forme(mot);
        jetons.Add(new Jeton(forme, forme, forme, position, 1, m.Debut, m.Fin, GenreDeJeton.Nombre));
        foreach (var fragment in Nombres.Fragments(forme))
            jetons.Add(new Jeton(fragment, fragment, fragment, position, 1, m.Debut, m.Fin, GenreDeJeton.Fragment));
    }
}
