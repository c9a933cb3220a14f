using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// The legal order of facts: date, then time when both have one, then the place of the type in the definition, then the values.
/// Recording order plays no part, so that a fact written late gives the state it would have given in time.
/// </summary>
internal static class OrdreDesFaits
{
    /// <summary>Facts up to and including <paramref name="auJour"/>, in legal order.</summary>
    public static Fait[] Trier(DefinitionProcedure definition, IReadOnlyList<Fait> faits, DateOnly auJour)
    {
        var retenus = new List<Fait>(faits.Count);
        foreach (var fait in faits)
        {
            if (fait.DateEffet <= auJour)
            {
                retenus.Add(fait);
            }
        }

        var tries = retenus.ToArray();
        Array.Sort(tries, (a, b) => Comparer(definition, a, b));
        return tries;
    }

    private static int Comparer(DefinitionProcedure definition, Fait a, Fait b)
    {
        var ordre = a.DateEffet.CompareTo(b.DateEffet);
        if (ordre != 0)
        {
            return ordre;
        }

        ordre = Rang(definition, a).CompareTo(Rang(definition, b));
        if (ordre != 0)
        {
            return ordre;
        }

        // Two facts of one type on one day: a time known comes after a time unknown, then what was said decides, then the id,
        // so that the order is total and never depends on who recorded first.
        ordre = Nullable.Compare(a.Heure, b.Heure);
        if (ordre != 0)
        {
            return ordre;
        }

        ordre = ComparerDonnees(a.Donnees, b.Donnees);
        return ordre != 0 ? ordre : a.Id.CompareTo(b.Id);
    }

    private static int Rang(DefinitionProcedure definition, Fait fait) => definition.Fait(fait.Type)?.Rang ?? int.MaxValue;

    private static int ComparerDonnees(Donnees a, Donnees b)
    {
        using var gauche = a.GetEnumerator();
        using var droite = b.GetEnumerator();
        while (gauche.MoveNext())
        {
            if (!droite.MoveNext())
            {
                return 1;
            }

            var ordre = string.CompareOrdinal(gauche.Current.Key, droite.Current.Key);
            ordre = ordre != 0 ? ordre : string.CompareOrdinal(gauche.Current.Value.Texte, droite.Current.Value.Texte);
            if (ordre != 0)
            {
                return ordre;
            }
        }

        return droite.MoveNext() ? -1 : 0;
    }
}
