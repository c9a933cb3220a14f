namespace Recouvrement.Application.Imports;

/// <summary>What was recognised of a text file before its first line was read.</summary>
/// <param name="Separateur">Character between two columns.</param>
/// <param name="Colonnes">Names of the first line as written, empty ones included.</param>
public sealed record FormatFichier(char Separateur, IReadOnlyList<string> Colonnes)
{
    /// <summary>The separator in words, for a report: « point-virgule », « tabulation ».</summary>
    public string NomDuSeparateur => Separateur switch
    {
        ';' => "point-virgule",
        ',' => "virgule",
        '\t' => "tabulation",
        '|' => "barre verticale",
        _ => Separateur.ToString(),
    };
}
