namespace Recouvrement.Infrastructure.Recherche;

/// <summary>A list of documents being written: by growing rank, each as its distance from the one before and its frequency.</summary>
internal sealed class PostingsEnCours
{
    private const int EntreDeuxSauts = 128;
    private readonly List<Saut> _sauts = [];
    private byte[] _octets;
    private int _longueur;
    private int _dernier;

    public PostingsEnCours() => _octets = new byte[256];

    /// <summary>Goes on from a list already made.</summary>
    public PostingsEnCours(Postings depart)
    {
        _octets = new byte[depart.Octets.Length + 256];
        depart.Octets.CopyTo(_octets, 0);
        _sauts.AddRange(depart.Sauts);
        (_longueur, _dernier, Nombre) = (depart.Octets.Length, depart.Dernier, depart.Nombre);
    }

    public int Nombre { get; private set; }

    public void Ajouter(int rang, byte frequence)
    {
        if (_longueur + 6 > _octets.Length) Array.Resize(ref _octets, _octets.Length * 2);
        var ecart = rang - _dernier;
        for (; ecart >= 0x80; ecart >>= 7) _octets[_longueur++] = (byte)(0x80 | (ecart & 0x7F));
        _octets[_longueur++] = (byte)ecart;
        _octets[_longueur++] = frequence;
        _dernier = rang;
        if (++Nombre % EntreDeuxSauts == 0) _sauts.Add(new Saut(rang, _longueur));
    }

    /// <summary>The list, good for every document of the segments up to this origin.</summary>
    public Postings Finir(long origine) => new(_octets[.._longueur], [.. _sauts], Nombre, _dernier, origine);
}
