using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Ecriture;

/// <summary>A procedure to be opened in a dossier.</summary>
public sealed record DemandeProcedure
{
    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>Number of journal lines that the writer saw.</summary>
    public required int VersionAttendue { get; init; }

    /// <summary>Id of the definition (« injonction-de-payer »).</summary>
    public required string Definition { get; init; }

    /// <summary>Legal date of the opening; a takeover dates it in the past.</summary>
    public required DateOnly OuverteLe { get; init; }

    /// <summary>Territory of the court (code of the calendars file).</summary>
    public string Territoire { get; init; } = Territoires.Metropole;

    /// <summary>Context values that the definition asks for, checked against its fields.</summary>
    public Donnees Contexte { get; init; } = Donnees.Aucune;

    /// <summary>Ids of the debtors concerned; empty for all those of the dossier, later ones included.</summary>
    public IReadOnlyList<Guid> Debiteurs { get; init; } = [];
}
