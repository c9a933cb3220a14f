using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

/// <summary>What one transaction writes for one dossier.</summary>
/// <param name="Entrees">New journal lines, chained to those already there.</param>
/// <param name="Vue">The dossier with them: what the read tables will say.</param>
public sealed record LotEcriture(IReadOnlyList<EntreeJournal> Entrees, VueDossier Vue)
{
    /// <summary>Import keys that these lines use up.</summary>
    public IReadOnlyList<string> Cles { get; init; } = [];

    /// <summary>Number of lines the journal must have before.</summary>
    public int VersionAvant => Entrees[0].Numero - 1;
}
