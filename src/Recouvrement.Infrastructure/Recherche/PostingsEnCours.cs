namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// A list of documents being written: by growing rank, each as its distance from the one before and its frequency. One after the other,
/// in the same memory.
/// </summary>
internal sealed class PostingsEnCours
{
    private const int EntreDeuxSauts = 128;

    // A rank, as written here, and a frequency.
    private const int OctetsAuPlus = 6;
    private readonly List<Saut> _sauts = [];
    private byte[] _octets = new byte[256];
    private int _longueur;
    private int _dernier;
    private int _nombre;

    /// <summary>Begins a list, or goes on from one already made.</summary>
    public void Commencer(Postings? depart)
    {
        _sauts.Clear();
        (_longueur, _dernier, _nombre) = (0, 0, 0);
        if (depart is null) return;
        if (depart.Octets.Length > _octets.Length) _octets = new byte[depart.Octets.Length * 2];
        depart.Octets.CopyTo(_octets, 0);
        _sauts.AddRange(depart.Sauts);
        (_longueur, _dernier, _nombre) = (depart.Octets.Length, depart.Dernier, depart.Nombre);
    }

    public void Ajouter(int rang, byte frequence)
    {
        if (_longueur + OctetsAuPlus > _octets.Length) Array.Resize(ref _octets, _octets.Length * 2);
        var ecart = rang - _dernier;
        for (; ecart >= 0x80; ecart >>= 7) _octets[_longueur++] = (byte)(0x80 | (ecart & 0x7F));
        _octets[_longueur++] = (byte)ecart;
        _octets[_longueur++] = frequence;
        _dernier = rang;
        if (++_nombre % EntreDeuxSauts == 0) _sauts.Add(new Saut(rang, _longueur));
    }

    /// <summary>The list, good for every document of the segments up to this origin.</summary>
    public Postings Finir(long origine) => new(_octets[.._longueur], [.. _sauts], _nombre, _dernier, origine);
}
