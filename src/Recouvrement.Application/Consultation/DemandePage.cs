namespace Recouvrement.Application.Consultation;

/// <summary>Which slice of a list is wanted.</summary>
/// <param name="Numero">From 1; anything below is taken as 1.</param>
/// <param name="Taille">Lines per slice, between 1 and <see cref="TailleMaximale"/>: bounded here, whatever the address says.</param>
public sealed record DemandePage(int Numero = 1, int Taille = 50)
{
    /// <summary>The longest slice that is served.</summary>
    public const int TailleMaximale = 500;

    /// <summary>Size within bounds.</summary>
    public int TailleBornee => Math.Clamp(Taille, 1, TailleMaximale);

    /// <summary>Rank within bounds.</summary>
    public int NumeroBorne => Math.Clamp(Numero, 1, 1_000_000);

    /// <summary>Lines to skip.</summary>
    public int Saut => (NumeroBorne - 1) * TailleBornee;
}
