namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The lists of a word of a phrase, one for each of its forms, gone through together. The longest leads; the others, mostly rare, are
/// only looked at where one of them stands.
/// </summary>
internal sealed class MotLu
{
    private readonly FormeLue[] _formes;
    private readonly CurseurBrut _principal;
    private int _prochaineAutre;

    /// <summary>At least one form.</summary>
    public MotLu(int place, IEnumerable<FormeLue> formes)
    {
        Place = place;
        _formes = [.. formes.OrderByDescending(f => f.Curseur.Liste.Longueur)];
        _principal = _formes[0].Curseur;
        _prochaineAutre = _formes.Length == 1 ? CurseurBrut.Fin : 0;
    }

    /// <summary>Which word of the phrase.</summary>
    public int Place { get; }

    public int Rang => Math.Min(_principal.Rang, _prochaineAutre);

    /// <summary>To that document or the first one after it; true when it is that one.</summary>
    public bool AvancerJusqua(int rang)
    {
        var la = _principal.AvancerJusqua(rang);
        if (_prochaineAutre < rang)
        {
            _prochaineAutre = CurseurBrut.Fin;
            for (var f = 1; f < _formes.Length; f++)
            {
                _formes[f].Curseur.AvancerJusqua(rang);
                _prochaineAutre = Math.Min(_prochaineAutre, _formes[f].Curseur.Rang);
            }
        }

        return la || _prochaineAutre == rang;
    }

    /// <summary>Its forms that may stand in that document, once there; no other does.</summary>
    public ReadOnlySpan<FormeLue> Formes(int rang) => _formes.AsSpan(0, _prochaineAutre == rang ? _formes.Length : 1);

    /// <summary>
    /// Which of these places of the first word this one follows in its turn, and which in the very form asked; false when this cannot be
    /// said at once.
    /// </summary>
    public bool Suivent(int rang, in CourteSuite premieres, int premier, out uint suivies, out uint exactes)
    {
        (suivies, exactes) = (0, 0);
        foreach (ref readonly var forme in Formes(rang))
        {
            if (forme.Curseur.Rang != rang) continue;
            if (!forme.Curseur.Suivent(premieres, Place - premier, out var la)) return false;
            suivies |= la;
            if (forme.Exacte) exactes |= la;
        }

        return true;
    }

    /// <summary>Where the word stands in that document, once there.</summary>
    public void Rassembler(int rang, SuiteDePlaces places)
    {
        places.Vider();
        var formes = Formes(rang);
        foreach (ref readonly var forme in formes)
            if (forme.Curseur.Rang == rang) places.Lire(forme.Curseur.Places, Place, forme.Exacte);
        if (formes.Length > 1) places.Ordonner();
    }

    /// <summary>Keeps of those places the ones where this word comes in its turn, in any form; false when none is left.</summary>
    public bool Garder(int rang, SuiteDePlaces places)
    {
        foreach (ref readonly var forme in Formes(rang))
            if (forme.Curseur.Rang == rang) places.Marquer(forme.Curseur.Places, Place, forme.Exacte);
        return places.GarderLesMarquees();
    }
}

/// <summary>The list of one form, and whether it is the very form asked.</summary>
internal readonly record struct FormeLue(bool Exacte, CurseurBrut Curseur);
