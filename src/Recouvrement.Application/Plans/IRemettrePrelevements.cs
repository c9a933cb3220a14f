using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Plans;

/// <summary>Collects instalments by SEPA direct debit: what may be, the facts that say it was, the file for the bank.</summary>
public interface IRemettrePrelevements
{
    /// <summary>What may be collected between those days, with the refusal of each line that may not. Writes nothing.</summary>
    Task<RemisePreparee> PreparerAsync(Acteur acteur, DemandeRemise demande, CancellationToken annulation = default);

    /// <summary>
    /// Records the presentation of each chosen line in its dossier. A line already presented is left as it is, whoever presented it:
    /// asking twice presents once.
    /// </summary>
    Task<IssueRemise> RemettreAsync(Acteur acteur, DemandeRemise demande, CancellationToken annulation = default);

    /// <summary>What a remittance said once for all its lines: the next one need not be told again. Null when it is outside the rights.</summary>
    Task<EnTeteDeRemise?> EnTeteAsync(Acteur acteur, string remise, CancellationToken annulation = default);

    /// <summary>The file of a remittance, the same to the byte each time; null when it does not exist within the rights.</summary>
    Task<byte[]?> FichierAsync(Acteur acteur, string remise, CancellationToken annulation = default);
}
