using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Dossiers;

/// <summary>One machine of a dossier: a procedure, for one debtor when the procedure is per debtor.</summary>
/// <param name="Instance">Instance of the procedure.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Debiteur">The debtor; null when the procedure is common to all.</param>
/// <param name="NomDebiteur">Name of the debtor; null when the procedure is common to all.</param>
/// <param name="Etat">The result of the fold, on the day asked for.</param>
public sealed record Machine(string Instance, DefinitionProcedure Definition, Guid? Debiteur, string? NomDebiteur, EtatProcedure Etat)
{
    /// <summary>What a standing clock belongs to: the reference of the claim, the procedure that gave the title; null for a procedure.</summary>
    public string? Objet { get; init; }

    /// <summary>What the juriste reads: « Injonction de payer », « Créance F-2026-014 ».</summary>
    public string Libelle => Objet is null ? Definition.Libelle : $"{Definition.Libelle} {Objet}";

    /// <summary>
    /// What forbids or suspends an act made in this machine: effects of the others, and its own for an act that its stage does not
    /// call for. A reminder is not made permitted by being filed under the very procedure that forbids it.
    /// </summary>
    public IReadOnlyList<EffetSubi> Empechements(string acte)
    {
        var subis = Etat.Empechements(acte);
        if (Etat.OrigineDesEffets is not { } origine || Etat.Actes.Any(a => string.Equals(a.Id, acte, StringComparison.Ordinal)))
        {
            return subis;
        }

        return
        [
            .. subis,
            .. Etat.Effets
                .Where(e => e.Vise == PersonnesVisees.Debiteur && e.Empeche(Etat.Procedure, acte))
                .Select(e => new EffetSubi(Instance, Definition.Libelle, origine.Date, e)),
        ];
    }
}
