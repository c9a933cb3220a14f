namespace Recouvrement.Domaine.Droit;

/// <summary>
/// A length of time as the law writes it: years, months and days kept apart, because « un mois » is not thirty days
/// (CPC 641). Months are counted before days (CPC 641 al. 3).
/// </summary>
/// <param name="Annees">Years, zero or more.</param>
/// <param name="Mois">Months, zero or more.</param>
/// <param name="Jours">Days, zero or more; calendar days unless <see cref="Unite"/> says otherwise.</param>
/// <param name="Rebours">True for a delay counted backwards from its start (« au moins n jours avant »).</param>
public readonly record struct Duree(int Annees, int Mois, int Jours, bool Rebours = false)
{
    /// <summary>Which days <see cref="Jours"/> counts; calendar days unless the text says otherwise.</summary>
    public UniteDeJours Unite { get; init; }

    /// <summary>Years and months together, in months.</summary>
    public int TotalMois => (Annees * 12) + Mois;

    /// <summary>True when nothing is counted.</summary>
    public bool EstNulle => TotalMois == 0 && Jours == 0;

    /// <summary>The same delay augmented by distance (CPC 643-644): one single delay, counted once (DIS-07).</summary>
    public Duree AugmenteeDe(int mois) => this with { Mois = Mois + mois };
}
