namespace Recouvrement.Actes.Valeurs;

/// <summary>Yes or no.</summary>
/// <param name="Valeur">True for « oui ».</param>
public sealed record BooleenActe(bool Valeur) : ValeurActe
{
    /// <inheritdoc/>
    public override TypeValeur Type => TypeValeur.Booleen;

    /// <inheritdoc/>
    public override bool EstVraie => Valeur;
}
