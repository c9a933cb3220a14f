namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The lists of a word of a phrase, one for each of its forms, gone through together. The longest leads; the others, mostly rare, are
/// only looked at where one of them stands.
/// </summary>
internal sealed class MotLu
{
    private readonly FormeLue _principale;
    private readonly FormeLue[] _autres;
    private int _prochaineAutre;

    /// <summary>At least one form.</summary>
    public MotLu(int place, IEnumerable<FormeLue> formes)
    {
        Place = place;
        FormeLue[] parLongueur = [.. formes.OrderByDescending(f => f.Curseur.Liste.Longueur)];
        (_principale, _autres) = (parLongueur[0], parLongueur[1..]);
        _prochaineAutre = _autres.Length == 0 ? CurseurBrut.Fin : 0;
    }

    /// <summary>Which word of the phrase.</summary>
    public int Place { get; }

    public int Rang => Math.Min(_principale.Curseur.Rang, _prochaineAutre);

    /// <summary>To that document or the first one after it; true when it is that one.</summary>
    public bool AvancerJusqua(int rang)
    {
        var la = _principale.Curseur.AvancerJusqua(rang);
        if (_prochaineAutre < rang)
        {
            _prochaineAutre = CurseurBrut.Fin;
            foreach (var forme in _autres)
            {
                forme.Curseur.AvancerJusqua(rang);
                _prochaineAutre = Math.Min(_prochaineAutre, forme.Curseur.Rang);
            }
        }

        return la || _prochaineAutre == rang;
    }

    /// <summary>Where the word stands in that document, once there.</summary>
    public void Rassembler(int rang, SuiteDePlaces places)
    {
        places.Vider();
        if (_principale.Curseur.Rang == rang) places.Lire(_principale.Curseur.Places, Place, _principale.Exacte);
        if (_prochaineAutre != rang) return;
        foreach (var forme in _autres)
            if (forme.Curseur.Rang == rang) places.Lire(forme.Curseur.Places, Place, forme.Exacte);
        places.Trier();
    }

    /// <summary>Keeps of those places the ones where this word comes in its turn, in any form; false when none is left.</summary>
    public bool Garder(int rang, SuiteDePlaces places)
    {
        if (_principale.Curseur.Rang == rang) places.Marquer(_principale.Curseur.Places, Place, _principale.Exacte);
        if (_prochaineAutre == rang)
            foreach (var forme in _autres)
                if (forme.Curseur.Rang == rang) places.Marquer(forme.Curseur.Places, Place, forme.Exacte);
        return places.GarderLesMarquees();
    }
}

/// <summary>The list of one form, and whether it is the very form asked.</summary>
internal readonly record struct FormeLue(bool Exacte, CurseurBrut Curseur);
