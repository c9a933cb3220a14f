namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// A debt as C. civ. 1342-10 ranks it: first the one that the debtor has most interest in paying (highest rate, then a guarantee),
/// then the oldest; equal ones share.
/// </summary>
internal sealed record Dette(string Cle, IReadOnlyList<Position> Positions, decimal Taux, bool Garantie, DateOnly Echeance)
{
    public static Dette De(string cle, IReadOnlyList<Position> positions, int jour)
    {
        var dues = positions.Where(p => p.Total > 0 || p.Segments.Count > 0).ToList();
        return new Dette(
            cle,
            positions,
            dues.Where(p => p.Reste > 0).Select(p => p.TauxAu(jour)).DefaultIfEmpty(0).Max(),
            positions.Any(p => p.Garantie),
            positions.Min(p => p.Echeance));
    }

    public bool MemeRang(Dette autre) => Taux == autre.Taux && Garantie == autre.Garantie && Echeance == autre.Echeance;
}
