namespace Recouvrement.Actes.Valeurs;

/// <summary>The datum that nobody entered. Saying it aloud in an object hides a value of the same name further out.</summary>
public sealed record AbsenteActe : ValeurActe
{
    private AbsenteActe()
    {
    }

    /// <summary>The only instance.</summary>
    public static AbsenteActe Unique { get; } = new();

    /// <inheritdoc/>
    public override TypeValeur Type => TypeValeur.Absente;

    /// <inheritdoc/>
    public override bool EstVide => true;
}
