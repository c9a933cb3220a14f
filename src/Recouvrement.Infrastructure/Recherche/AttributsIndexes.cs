using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The attributes kept by code for each document, in the order of their columns.</summary>
internal static class AttributsIndexes
{
    public const int Type = 0;
    public const int Portefeuille = 1;
    public const int Langue = 6;

    public static readonly IReadOnlyList<string> Noms =
    [
        NomsDAttribut.Type, NomsDAttribut.Portefeuille, NomsDAttribut.Procedure, NomsDAttribut.Etape, NomsDAttribut.Juriste, NomsDAttribut.Juridiction,
        NomsDAttribut.Langue,
    ];

    public static int Nombre => Noms.Count;

    public static int Rang(string nom)
    {
        for (var i = 0; i < Noms.Count; i++)
            if (string.Equals(Noms[i], nom, StringComparison.Ordinal)) return i;
        return -1;
    }
}
