namespace Recouvrement.Domaine.Procedures;

/// <summary>What becomes of one deadline.</summary>
/// <param name="Nature">What happens.</param>
/// <param name="Avant">The deadline before; null when it appears.</param>
/// <param name="Apres">The deadline after; null when it disappears.</param>
public sealed record MouvementEcheance(NatureMouvement Nature, EcheanceProcedure? Avant, EcheanceProcedure? Apres)
{
    /// <summary>Days between the old date and the new one; null unless the deadline moves.</summary>
    public int? Jours =>
        Nature == NatureMouvement.SeDeplace && Avant?.Calcul is { } avant && Apres?.Calcul is { } apres
            ? apres.DateATenir.DayNumber - avant.DateATenir.DayNumber
            : null;
}
