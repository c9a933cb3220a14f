namespace Recouvrement.Domaine.Procedures;

/// <summary>What an effect reaches in the debtor's other procedures: every act of the procedures named, and the acts named, save some.</summary>
/// <param name="Procedures">Ids of procedures all of whose acts are reached.</param>
/// <param name="Actes">Ids of acts reached wherever they are called for.</param>
/// <param name="Sauf">Ids of acts that stay allowed.</param>
public sealed record PorteeEffet(IReadOnlyList<string> Procedures, IReadOnlyList<string> Actes, IReadOnlyList<string> Sauf)
{
    /// <summary>True when that act of that procedure is reached.</summary>
    public bool Atteint(string procedure, string acte) =>
        !Sauf.Contains(acte, StringComparer.Ordinal)
        && (Actes.Contains(acte, StringComparer.Ordinal) || Procedures.Contains(procedure, StringComparer.Ordinal));
}
