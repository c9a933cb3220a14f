namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// Draws an account: pure, the same demand and the same law always give the same cents. Refuses with one French sentence what the
/// law forbids and what no known rate can answer; it never counts zero instead, never prolongs a rate.
/// </summary>
public static class MoteurDecompte
{
    /// <summary>Version of the arithmetic, written in snapshots: a change that moves a cent changes it.</summary>
    public const string Version = "1";

    /// <summary>Computes the décompte, to a past or a future day.</summary>
    public static Resultat<Decompte> Calculer(DemandeDecompte demande, DroitDuDecompte droit)
    {
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(droit);
        if (ControleDemande.Obstacle(demande) is { } obstacle)
        {
            return Resultat<Decompte>.Refuse(obstacle);
        }

        var calcul = new Calcul(demande, droit);
        new Chronologie(calcul).Derouler();
        return (calcul.Refus ?? calcul.Cours.Refus) is { } refus
            ? Resultat<Decompte>.Refuse(refus)
            : Resultat<Decompte>.Obtenu(Composition.Composer(calcul));
    }

    /// <summary>First day on which a title bears the five points; null when it never does, or when a date is still awaited.</summary>
    public static DateOnly? PremierJourMajore(TitreDecompte titre, DemandeDecompte demande, DroitDuDecompte droit)
    {
        ArgumentNullException.ThrowIfNull(titre);
        return EstMajorable(titre) ? new Majoration(demande, droit).PremierJour(titre) : null;
    }

    /// <summary>True when a title may bear the five points: a court decision, unless somebody said otherwise (CMF L313-3).</summary>
    public static bool EstMajorable(TitreDecompte titre)
    {
        ArgumentNullException.ThrowIfNull(titre);
        return Majoration.Admise(titre);
    }

    /// <summary>Last day to which that demand can be computed with the rates known; null when none limits it.</summary>
    public static DateOnly? DernierJourCalculable(DemandeDecompte demande, DroitDuDecompte droit)
    {
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(droit);
        var taux = new TauxDesRegimes(demande, droit);
        DateOnly? dernier = null;
        foreach (var regime in demande.Creances.SelectMany(c => c.Interets))
        {
            if (taux.DernierJour(regime) is { } jour && (dernier is not { } connu || jour < connu))
            {
                dernier = jour;
            }
        }

        return dernier;
    }
}
