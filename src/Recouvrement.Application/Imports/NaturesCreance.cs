namespace Recouvrement.Application.Imports;

/// <summary>The natures of claim that a file may name; the rate, the court and the limitation period depend on it.</summary>
public static class NaturesCreance
{
    /// <summary>Every accepted word, as it is stored.</summary>
    public static IReadOnlyList<string> Connues { get; } = 
    [
        "commerciale", "civile", "consommation", "credit-consommation", "bail-habitation", "bail-commercial", "copropriete",
        "transport", "assurance", "communications-electroniques", "lettre-de-change", "billet-a-ordre",
    ];
}
