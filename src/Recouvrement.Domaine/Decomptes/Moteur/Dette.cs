namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// A debt as C. civ. 1342-10 ranks it: first the one that the debtor has most interest in paying (highest rate, then a guarantee),
/// then the oldest; equal ones share.
/// </summary>
internal sealed record Dette(string Cle, IReadOnlyList<Position> Positions, decimal Taux, bool Garantie, DateOnly Echeance)
{
    public static Dette De(string cle, IReadOnlyList<Position> positions, int jour)
    {
        var taux = 0m;
        var garantie = false;
        var echeance = positions[0].Echeance;
        foreach (var position in positions)
        {
            taux = position.Reste > 0 ? Math.Max(taux, position.TauxAu(jour)) : taux;
            garantie |= position.Garantie;
            echeance = position.Echeance < echeance ? position.Echeance : echeance;
        }

        return new Dette(cle, positions, taux, garantie, echeance);
    }

    /// <summary>Heaviest first, then guaranteed, then oldest; the name only settles the order of equals.</summary>
    public static int Comparer(Dette a, Dette b)
    {
        var parTaux = b.Taux.CompareTo(a.Taux);
        var parGarantie = parTaux != 0 ? parTaux : b.Garantie.CompareTo(a.Garantie);
        var parAge = parGarantie != 0 ? parGarantie : a.Echeance.CompareTo(b.Echeance);
        return parAge != 0 ? parAge : string.CompareOrdinal(a.Cle, b.Cle);
    }

    public bool MemeRang(Dette autre) => Taux == autre.Taux && Garantie == autre.Garantie && Echeance == autre.Echeance;
}
