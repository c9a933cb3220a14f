using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Domaine.Tarifs;

/// <summary>The attachable part of wages (C. trav. L3252-2): fractions by slice, thresholds by year.</summary>
/// <param name="Fractions">Numerator and denominator of each slice: one more than thresholds.</param>
/// <param name="Versions">Versions in order of time.</param>
public sealed record BaremeQuotite(IReadOnlyList<(int Numerateur, int Denominateur)> Fractions, IReadOnlyList<VersionQuotite> Versions)
{
    /// <summary>
    /// The attachable part of one month, or a refusal when the scale of that day is not known. Thresholds are divided by twelve and not
    /// rounded on the way: the published monthly ones are sometimes wrong.
    /// </summary>
    /// <param name="net">Net pay of the month, after contributions and withholding tax.</param>
    /// <param name="personnes">Dependants, proved.</param>
    /// <param name="jour">Day of the payment.</param>
    /// <param name="insaisissable">Amount that must always be left: the RSA of one person on that day.</param>
    public Resultat<PartSaisissable> Calculer(decimal net, int personnes, DateOnly jour, decimal insaisissable)
    {
        if (net < 0 || personnes < 0)
        {
            return Resultat<PartSaisissable>.Refuse("Le net et le nombre de personnes à charge ne sont pas négatifs.");
        }

        if (Versions.FirstOrDefault(v => v.EnVigueur.Contient(jour)) is not { } version)
        {
            return Resultat<PartSaisissable>.Refuse(
                $"Le barème des saisies des rémunérations n’est pas connu au {TexteFrancais.DateLongue(jour)}\u00A0: ajoutez celui du décret.");
        }

        var (tranches, de) = (new List<TrancheComptee>(Fractions.Count), 0m);
        for (var i = 0; i < Fractions.Count; i++)
        {
            var seuil = i < version.Seuils.Count ? (version.Seuils[i] + (version.Correctif * personnes)) / 12m : (decimal?)null;
            tranches.Add(new TrancheComptee(de, seuil, Math.Max(0, Math.Min(net, seuil ?? net) - de), Fractions[i].Numerateur, Fractions[i].Denominateur));
            de = seuil ?? de;
        }

        var bareme = Arrondi.Centime(tranches.Sum(t => t.Montant));
        var part = Math.Min(bareme, Math.Max(0, net - insaisissable));
        return Resultat<PartSaisissable>.Obtenu(new PartSaisissable(part, bareme, net - part, insaisissable, version.Id, version.Passeport.Article) { Tranches = tranches, Passeport = version.Passeport });
    }
}
