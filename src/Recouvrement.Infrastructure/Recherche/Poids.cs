using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>What an occurrence is worth in each column of the index; nothing outside the column asked for.</summary>
internal sealed class Poids
{
    /// <summary>Written by FTS5 before the number of another column, where a distance to the next place would stand.</summary>
    public const int ChangementDeColonne = 1;

    // corps, titre, parties, reference
    public static readonly IReadOnlyList<int> DesColonnes = [1, 5, 4, 6];
    private int[] _poids = [];

    public void Prendre(ChampDeRecherche champ)
    {
        var seule = champ switch
        {
            ChampDeRecherche.Titre => 1,
            ChampDeRecherche.Parties => 2,
            ChampDeRecherche.Reference => 3,
            _ => -1,
        };
        _poids = [.. DesColonnes.Select((p, colonne) => seule < 0 || seule == colonne ? p : 0)];
    }

    public int DeLaColonne(int colonne) => _poids[colonne];

    /// <summary>The sum over places written by FTS5: distances from place to place plus two, and 1 before the number of another column.</summary>
    public int De(ReadOnlySpan<byte> places)
    {
        var (somme, poids) = (0, _poids[0]);
        for (var i = 0; i < places.Length;)
        {
            if (Varint.Lire(places, ref i) == ChangementDeColonne) poids = _poids[Varint.Lire(places, ref i)];
            else somme += poids;
        }

        return somme;
    }
}
