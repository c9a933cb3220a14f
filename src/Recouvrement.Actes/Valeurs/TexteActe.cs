namespace Recouvrement.Actes.Valeurs;

/// <summary>A text; a line break in it becomes a line break in the act.</summary>
/// <param name="Valeur">The text itself.</param>
public sealed record TexteActe(string Valeur) : ValeurActe
{
    /// <inheritdoc/>
    public override TypeValeur Type => TypeValeur.Texte;

    /// <inheritdoc/>
    public override bool EstVide => string.IsNullOrWhiteSpace(Valeur);
}
