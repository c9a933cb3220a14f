using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>A fact that counts for the account: it gives a title, it grants a delay.</summary>
/// <param name="Fait">Its type.</param>
/// <param name="Si">On its own fields (a judgment that rejects gives no title); null for always.</param>
public sealed record DecisionRetenue(string Fait, Condition? Si)
{
    /// <summary>Whether that fact is this decision.</summary>
    public bool Est(Fait fait)
    {
        ArgumentNullException.ThrowIfNull(fait);
        return string.Equals(Fait, fait.Type, StringComparison.Ordinal) && Si?.Tient(fait.Donnees) != false;
    }
}
