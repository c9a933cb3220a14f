namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Goes through the words of a phrase side by side, between two ranks, the first word leading; only where all stand are places looked at.</summary>
internal sealed class Croisement
{
    private readonly SuiteDePlaces _places = new();
    private MotLu[] _mots = [];

    /// <summary>Where the words follow one another, by growing rank, for whoever has another word to look at.</summary>
    public List<(int Rang, int Place)> Retenues { get; } = [];

    /// <summary>Takes the words of a phrase, the one to lead first.</summary>
    public void Preparer(IReadOnlyList<MotCharge> mots)
    {
        Retenues.Clear();
        _mots = [.. mots.Select(m => m.Lire())];
    }

    /// <summary>
    /// Gives the documents where the words follow one another, or place by place in <see cref="Retenues"/> when nobody takes them. Called
    /// again, it only goes on: to greater ranks.
    /// </summary>
    public void Faire(RangsALire rangs, Poids poids, AccumulateurDeRangs? resultat)
    {
        var premier = _mots[0];
        premier.AvancerJusqua(rangs.Du);
        int rang;
        while ((rang = premier.Rang) < rangs.Avant)
        {
            if (rangs.Interesse(rang) && TousLa(rang) && Comparer(rang)) Prendre(rang, poids, resultat);
            premier.AvancerJusqua(rang + 1);
        }
    }

    private void Prendre(int rang, Poids poids, AccumulateurDeRangs? resultat)
    {
        var (somme, exacte) = (0, false);
        foreach (var place in _places.Lues)
        {
            if (resultat is null) Retenues.Add((rang, place));
            somme += poids.DeLaColonne(SuiteDePlaces.Colonne(place));
            exacte |= SuiteDePlaces.EstExacte(place);
        }

        resultat?.Ajouter(rang, somme, exacte);
    }

    private bool TousLa(int rang)
    {
        for (var m = 1; m < _mots.Length; m++)
            if (!_mots[m].AvancerJusqua(rang)) return false;
        return true;
    }

    // True when the words do follow one another; where is then in _places.
    private bool Comparer(int rang)
    {
        _mots[0].Rassembler(rang, _places);
        for (var m = 1; m < _mots.Length; m++)
            if (!_mots[m].Garder(rang, _places)) return false;
        return true;
    }
}
