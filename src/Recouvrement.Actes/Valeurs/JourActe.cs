namespace Recouvrement.Actes.Valeurs;

/// <summary>A day.</summary>
/// <param name="Valeur">The day itself.</param>
public sealed record JourActe(DateOnly Valeur) : ValeurActe
{
    /// <inheritdoc/>
    public override TypeValeur Type => TypeValeur.Jour;
}
