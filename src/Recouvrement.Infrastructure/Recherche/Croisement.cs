using System.Numerics;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Goes through the words of a phrase side by side, between two ranks, the first word leading; only where all stand are places looked at.</summary>
internal sealed class Croisement
{
    private readonly SuiteDePlaces _places = new();
    private MotLu[] _mots = [];
    private CourteSuite[] _lues = [];

    /// <summary>Where the words follow one another, by growing rank, for whoever has another word to look at.</summary>
    public List<(int Rang, int Place)> Retenues { get; } = [];

    /// <summary>Takes the words of a phrase, the one to lead first.</summary>
    public void Preparer(IReadOnlyList<MotCharge> mots)
    {
        Retenues.Clear();
        _mots = [.. mots.Select(m => m.Lire())];
        if (_lues.Length < mots[0].Formes.Count) _lues = new CourteSuite[mots[0].Formes.Count];
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
            if (rangs.Interesse(rang) && TousLa(rang) && (resultat is null || !DUnCoup(rang, poids, resultat)) && Comparer(rang)) Prendre(rang, poids, resultat);
            premier.AvancerJusqua(rang + 1);
        }
    }

    // False when the words have too many places there: nothing is then said of the document.
    private bool DUnCoup(int rang, Poids poids, AccumulateurDeRangs resultat)
    {
        var (nombre, exacte, lues) = (0, false, 0);
        foreach (ref readonly var forme in _mots[0].Formes(rang))
        {
            if (forme.Curseur.Rang != rang) continue;
            if (!forme.Curseur.PeuDePlaces(out var premieres)) return false;
            // Two forms at one place count once: left to who reads them together.
            for (var n = 0; n < lues; n++)
                if (premieres.Rencontre(_lues[n])) return false;
            _lues[lues++] = premieres;
            var (la, exactes) = (uint.MaxValue, forme.Exacte ? uint.MaxValue : 0);
            for (var m = 1; m < _mots.Length && la != 0; m++)
            {
                if (!_mots[m].Suivent(rang, premieres, _mots[0].Place, out var suivies, out var enFormeExacte)) return false;
                la &= suivies;
                exactes &= enFormeExacte;
            }

            nombre += BitOperations.PopCount(la);
            exacte |= (la & exactes) != 0;
        }

        resultat.Ajouter(rang, nombre * poids.DeLaColonne(0), exacte);
        return true;
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
