namespace Recouvrement.Actes.Valeurs;

/// <summary>A list, repeated by a section in its order.</summary>
/// <param name="Elements">The elements, in order.</param>
public sealed record ListeActe(IReadOnlyList<ValeurActe> Elements) : ValeurActe
{
    /// <inheritdoc/>
    public override TypeValeur Type => TypeValeur.Liste;

    /// <inheritdoc/>
    public override bool EstVide => Elements.Count == 0;

    /// <summary>Compared element by element.</summary>
    public bool Equals(ListeActe? other) => other is not null && Elements.SequenceEqual(other.Elements);

    /// <inheritdoc/>
    public override int GetHashCode() => Elements.Count;
}
