namespace Recouvrement.Domaine.Procedures;

/// <summary>A type of fact that the procedure knows.</summary>
/// <param name="Id">Stable id (« ordonnance-signifiee »).</param>
/// <param name="Libelle">What the juriste reads (« Ordonnance signifiée »).</param>
/// <param name="Acteur">Who makes it happen (créancier, greffe, juge, commissaire de justice, débiteur…).</param>
/// <param name="LibelleDate">What its legal date is (« Date du cachet ou du récépissé »).</param>
/// <param name="Commun">True when it concerns every debtor of the procedure, false when it names one.</param>
/// <param name="Champs">The values it carries.</param>
/// <param name="Controles">Days and hours on which the law forbids the act (CPC 664): a warning, never a refusal.</param>
/// <param name="SignaleAuxAutres">Warning shown to the other debtors' machines; null when it does not concern them.</param>
/// <param name="Rang">Rank in the definition: breaks ties between facts of one day, whatever the order of recording.</param>
public sealed record DefinitionFait(
    string Id,
    string Libelle,
    string Acteur,
    string LibelleDate,
    bool Commun,
    IReadOnlyList<ChampDefini> Champs,
    IReadOnlyList<ControleHoraire> Controles,
    string? SignaleAuxAutres,
    int Rang)
{
    /// <summary>What happens in other procedures of the dossier and is heard as this fact; empty but for standing clocks.</summary>
    public IReadOnlyList<Ecoute> Aussi { get; init; } = [];
}
