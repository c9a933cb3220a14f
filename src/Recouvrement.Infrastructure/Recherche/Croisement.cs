namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Goes through the words of a phrase side by side, between two ranks, the first word leading; only where all stand are places looked at.</summary>
internal sealed class Croisement
{
    private readonly SuiteDePlaces _places = new();
    private readonly SuiteDePlaces _autres = new();
    private MotLu[] _mots = [];

    /// <summary>Documents where the words follow one another, by growing rank: what that weighs, and whether in the very forms asked.</summary>
    public List<(int Rang, int Poids, bool EstExacte)> Trouves { get; } = [];

    /// <summary>The same place by place, for whoever has another word to look at.</summary>
    public List<(int Rang, int Place)> Retenues { get; } = [];

    public void Faire(IReadOnlyList<MotCharge> mots, int du, int avant, Poids poids, bool parPlace)
    {
        Trouves.Clear();
        Retenues.Clear();
        _mots = [.. mots.Select(m => m.Lire())];
        var premier = _mots[0];
        premier.AvancerJusqua(du);
        int rang;
        while ((rang = premier.Rang) < avant)
        {
            if (TousLa(rang) && Comparer(rang)) Prendre(rang, poids, parPlace);
            premier.AvancerJusqua(rang + 1);
        }
    }

    private void Prendre(int rang, Poids poids, bool parPlace)
    {
        var (somme, exacte) = (0, false);
        foreach (var place in _places.Lues)
        {
            if (parPlace) Retenues.Add((rang, place));
            somme += poids.DeLaColonne(SuiteDePlaces.Colonne(place));
            exacte |= SuiteDePlaces.EstExacte(place);
        }

        if (!parPlace) Trouves.Add((rang, somme, exacte));
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
        {
            _mots[m].Rassembler(rang, _autres);
            if (!_places.Garder(_autres)) return false;
        }

        return true;
    }
}
