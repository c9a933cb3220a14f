namespace Recouvrement.Domaine.Procedures;

/// <summary>One folded machine of a dossier, before or after the effects of the others.</summary>
/// <param name="Instance">Instance of the procedure.</param>
/// <param name="Libelle">Label of the procedure.</param>
/// <param name="Debiteur">The debtor; null when the procedure is common to all.</param>
/// <param name="Etat">Its state.</param>
public sealed record MachineRejouee(string Instance, string Libelle, Guid? Debiteur, EtatProcedure Etat)
{
    /// <summary>True when the debtor is a natural person; some effects reach guarantors only then.</summary>
    public bool PersonnePhysique { get; init; }
}
