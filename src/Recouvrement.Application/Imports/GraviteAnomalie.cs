namespace Recouvrement.Application.Imports;

/// <summary>What an anomaly does to the line that bears it.</summary>
public enum GraviteAnomalie
{
    /// <summary>The line is kept, and the reader of the report should look at it.</summary>
    Avertissement = 1,

    /// <summary>The line is left out; the others are not affected.</summary>
    Erreur = 2,
}
