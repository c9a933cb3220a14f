namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>
/// A plan as it was signed. It is never computed again: what changes is a new version of it (an amendment), and the earlier one stays.
/// </summary>
/// <param name="Version">Rank of the version, from 1.</param>
/// <param name="Demande">What it was drawn from.</param>
/// <param name="Mensualites">Its instalments; their capital adds up to the sum exactly.</param>
/// <param name="ACompterDu">First day this version governs.</param>
/// <param name="Motif">Why it was amended; null for the first version.</param>
public sealed record PlanApurement(
    int Version, DemandePlan Demande, IReadOnlyList<Mensualite> Mensualites, DateOnly ACompterDu, string? Motif)
{
    /// <summary>All that is to be paid, interest included.</summary>
    public decimal Total => Mensualites.Sum(m => m.Montant);

    /// <summary>Draws the first version, or says in French why it cannot be.</summary>
    public static Resultat<PlanApurement> Dresser(DemandePlan demande)
    {
        ArgumentNullException.ThrowIfNull(demande);
        var mensualites = CalculDePlan.Calculer(demande);
        return mensualites.EstObtenu
            ? Resultat<PlanApurement>.Obtenu(new PlanApurement(1, demande, mensualites.Valeur, demande.Accord, null))
            : Resultat<PlanApurement>.Refuse(mensualites.Refus);
    }

    /// <summary>The next version of the plan, from a day on; this one is left as it is.</summary>
    public Resultat<PlanApurement> Avenant(DemandePlan demande, string motif)
    {
        ArgumentNullException.ThrowIfNull(demande);
        if (string.IsNullOrWhiteSpace(motif))
        {
            return Resultat<PlanApurement>.Refuse("Un avenant se motive\u00A0: indiquez pourquoi le plan change.");
        }

        if (demande.Accord < ACompterDu)
        {
            return Resultat<PlanApurement>.Refuse(
                $"L’avenant ne peut pas précéder la version {Version.ToString(System.Globalization.CultureInfo.InvariantCulture)} du plan, "
                + $"du {TexteFrancais.DateLongue(ACompterDu)}.");
        }

        var suite = Dresser(demande);
        return suite.EstObtenu
            ? Resultat<PlanApurement>.Obtenu(suite.Valeur with { Version = Version + 1, ACompterDu = demande.Accord, Motif = motif })
            : suite;
    }

    /// <summary>The version that governs a day among several; null before the first.</summary>
    public static PlanApurement? VersionAu(IEnumerable<PlanApurement> versions, DateOnly jour) =>
        versions.Where(v => v.ACompterDu <= jour).OrderBy(v => v.ACompterDu).ThenBy(v => v.Version).LastOrDefault();
}
