namespace Recouvrement.Domaine.Procedures;

/// <summary>What happens elsewhere in the dossier and is heard as a fact of this procedure.</summary>
/// <param name="Source">Fact, stage or deadline.</param>
/// <param name="Nom">Its id over there.</param>
/// <param name="Procedures">Ids of the procedures listened to; empty for a fact of the dossier itself.</param>
/// <param name="Si">On the values of the fact over there; null for always.</param>
/// <param name="Solidaires">True when it counts too against the debtors held jointly with the one concerned (CC 2245).</param>
/// <param name="Cautions">True when it counts too against the sureties of the debtor concerned (CC 2246).</param>
/// <param name="SiPlusieurs">
/// Local fact under which it is heard when several clocks of the debtor could each claim it; null when it counts for all of them.
/// </param>
public sealed record Ecoute(
    SourceEcoutee Source,
    string Nom,
    IReadOnlyList<string> Procedures,
    Condition? Si,
    bool Solidaires,
    bool Cautions,
    string? SiPlusieurs)
{
    /// <summary>True when the clock of a title hears it only of the procedure that gave that title.</summary>
    public bool DuTitre { get; init; }
}
