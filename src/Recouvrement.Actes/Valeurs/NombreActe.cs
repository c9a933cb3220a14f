namespace Recouvrement.Actes.Valeurs;

/// <summary>A number or an amount. Zero is a datum (a field shows it) but not a reason to keep a section.</summary>
/// <param name="Valeur">The number itself.</param>
public sealed record NombreActe(decimal Valeur) : ValeurActe
{
    /// <inheritdoc/>
    public override TypeValeur Type => TypeValeur.Nombre;

    /// <inheritdoc/>
    public override bool EstVraie => Valeur != 0m;
}
