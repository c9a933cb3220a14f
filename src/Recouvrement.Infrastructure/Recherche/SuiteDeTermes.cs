using System.Text;
using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The terms of a column, put one after the other as the tokenizer of the index reads them.</summary>
internal sealed class SuiteDeTermes
{
    private const byte Marque = (byte)'|';
    private byte[] _octets = new byte[8192];
    private int _longueur;

    /// <summary>Adds a term; one that shares the position of the term before says so.</summary>
    public void Ajouter(MotAnalyse mot, bool colocalise)
    {
        // Three bytes a character at most, and the signs.
        Reserver((3 * (mot.Forme.Length + mot.Racine.Length)) + 3);
        if (_longueur > 0) _octets[_longueur++] = (byte)' ';
        if (colocalise) _octets[_longueur++] = (byte)JetonneurDIndex.Colocalise;
        Ecrire(mot.Forme);
        if (string.Equals(mot.Racine, mot.RacineNue, StringComparison.Ordinal)) return;
        _octets[_longueur++] = (byte)TermeEcrit.Separateur;
        Ecrire(mot.Racine);
    }

    /// <summary>Keeps what comes apart from what came, if anything did.</summary>
    public void Separer()
    {
        if (_longueur == 0) return;
        Reserver(2);
        _octets[_longueur++] = (byte)' ';
        _octets[_longueur++] = Marque;
    }

    /// <summary>What was added since the last time.</summary>
    public byte[] Prendre()
    {
        var octets = _octets[.._longueur];
        _longueur = 0;
        return octets;
    }

    private void Ecrire(string terme) => _longueur += Encoding.UTF8.GetBytes(terme, _octets.AsSpan(_longueur));

    private void Reserver(int octets)
    {
        if (_longueur + octets > _octets.Length) Array.Resize(ref _octets, (_longueur + octets) * 2);
    }
}
