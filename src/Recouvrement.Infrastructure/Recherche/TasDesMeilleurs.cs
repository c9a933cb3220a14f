namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Keeps the best of what it is given: a heap whose root is the worst kept. At equal keys the greatest identity wins.</summary>
internal sealed class TasDesMeilleurs
{
    private (double Cle, long Id, int Rang)[] _tas = [];
    private int _capacite;

    public int Nombre { get; private set; }

    /// <summary>Below it nothing is kept any more.</summary>
    public double Seuil => _capacite > 0 && Nombre == _capacite ? _tas[0].Cle : double.NegativeInfinity;

    public void Vider(int capacite)
    {
        _capacite = capacite;
        Nombre = 0;
        if (_tas.Length < capacite) _tas = new (double, long, int)[capacite];
    }

    public void Ajouter(double cle, long id, int rang)
    {
        if (Nombre < _capacite)
        {
            var i = Nombre++;
            for (; i > 0 && Pire(cle, id, _tas[(i - 1) / 2]); i = (i - 1) / 2) _tas[i] = _tas[(i - 1) / 2];
            _tas[i] = (cle, id, rang);
        }
        else if (_capacite > 0 && !Pire(cle, id, _tas[0]))
        {
            Descendre(cle, id, rang);
        }
    }

    /// <summary>What was kept, best first.</summary>
    public List<(double Cle, long Id, int Rang)> Trier()
    {
        var tries = new List<(double Cle, long Id, int Rang)>(_tas.AsSpan(0, Nombre).ToArray());
        tries.Sort(Comparer);
        return tries;
    }

    public static int Comparer((double Cle, long Id, int Rang) a, (double Cle, long Id, int Rang) b) =>
        a.Cle.CompareTo(b.Cle) is var c && c != 0 ? -c : b.Id.CompareTo(a.Id);

    private static bool Pire(double cle, long id, (double Cle, long Id, int Rang) autre) =>
        cle < autre.Cle || (cle == autre.Cle && id < autre.Id);

    private void Descendre(double cle, long id, int rang)
    {
        var i = 0;
        while (true)
        {
            var fils = (2 * i) + 1;
            if (fils >= Nombre) break;
            if (fils + 1 < Nombre && Pire(_tas[fils + 1].Cle, _tas[fils + 1].Id, _tas[fils])) fils++;
            if (!Pire(_tas[fils].Cle, _tas[fils].Id, (cle, id, rang))) break;
            _tas[i] = _tas[fils];
            i = fils;
        }

        _tas[i] = (cle, id, rang);
    }
}
