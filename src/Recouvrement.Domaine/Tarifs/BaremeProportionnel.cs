using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tarifs;

/// <summary>A degressive right of the tariff (A444-31, A444-32, A444-15).</summary>
/// <param name="Id">Stable id (« a444-31 »).</param>
/// <param name="Libelle">What the juriste reads.</param>
/// <param name="AuDebiteur">True when the debtor bears it.</param>
/// <param name="Tranches">Slices, in order.</param>
/// <param name="FixeJusquA">Claim up to which the right is fixed.</param>
/// <param name="Fixe">The fixed right.</param>
/// <param name="Plafond">Most it can be.</param>
/// <param name="DoubleSiAlimentaire">True when the rates double for maintenance.</param>
/// <param name="ExcluSiAlimentaire">True when nothing is due for maintenance.</param>
/// <param name="Passeport">Article, source, confidence.</param>
public sealed record BaremeProportionnel(
    string Id,
    string Libelle,
    bool AuDebiteur,
    IReadOnlyList<Tranche> Tranches,
    decimal FixeJusquA,
    decimal Fixe,
    decimal Plafond,
    bool DoubleSiAlimentaire,
    bool ExcluSiAlimentaire,
    Passeport Passeport)
{
    /// <summary>The right before tax on all that was recovered, rounded once at the end.</summary>
    /// <param name="assiette">Euros recovered, all instalments added up.</param>
    /// <param name="alimentaire">True for maintenance.</param>
    public decimal Calculer(decimal assiette, bool alimentaire = false)
    {
        if (assiette <= 0 || (alimentaire && ExcluSiAlimentaire))
        {
            return 0;
        }

        return assiette <= FixeJusquA ? Fixe : Math.Min(Plafond, Arrondi.Centime(Detailler(assiette, alimentaire).Sum(t => t.Montant)));
    }

    /// <summary>Slice by slice, before rounding and before the cap; empty below the fixed right and when nothing is due.</summary>
    /// <param name="assiette">Euros recovered, all instalments added up.</param>
    /// <param name="alimentaire">True for maintenance.</param>
    public IReadOnlyList<TrancheComptee> Detailler(decimal assiette, bool alimentaire = false)
    {
        var lignes = new List<TrancheComptee>();
        if (assiette <= FixeJusquA || (alimentaire && ExcluSiAlimentaire))
        {
            return lignes;
        }

        var facteur = alimentaire && DoubleSiAlimentaire ? 2 : 1;
        var de = 0m;
        foreach (var tranche in Tranches)
        {
            var a = Math.Min(assiette, tranche.JusquA ?? assiette);
            lignes.Add(new TrancheComptee(de, tranche.JusquA, Math.Max(0, a - de), tranche.Valeur * facteur, 100m));
            de = tranche.JusquA ?? de;
        }

        return lignes;
    }

    /// <summary>What a new instalment adds: the right is counted on the total, never instalment by instalment.</summary>
    /// <param name="dejaRecouvre">Euros recovered before.</param>
    /// <param name="acompte">Euros of the instalment.</param>
    /// <param name="alimentaire">True for maintenance.</param>
    public decimal Acompte(decimal dejaRecouvre, decimal acompte, bool alimentaire = false) =>
        Calculer(dejaRecouvre + acompte, alimentaire) - Calculer(dejaRecouvre, alimentaire);
}
