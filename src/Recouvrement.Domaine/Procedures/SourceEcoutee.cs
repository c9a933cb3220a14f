namespace Recouvrement.Domaine.Procedures;

/// <summary>What a clock hears of the other procedures of its debtor.</summary>
public enum SourceEcoutee
{
    /// <summary>A fact that the other procedure retained, on its legal date.</summary>
    Fait = 1,

    /// <summary>The entry into a stage, by a fact or by an expiry.</summary>
    Etape = 2,

    /// <summary>A deadline that starts, from its start.</summary>
    Delai = 3,
}
