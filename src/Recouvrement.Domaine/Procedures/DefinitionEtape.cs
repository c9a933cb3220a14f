namespace Recouvrement.Domaine.Procedures;

/// <summary>A stage of a procedure.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Libelle">What the juriste reads.</param>
/// <param name="Description">What is true at this stage, one or two French sentences.</param>
/// <param name="Terminal">True when nothing more is expected.</param>
/// <param name="Delais">Rules of the deadlines that entering the stage opens, from the date of the fact that led there.</param>
/// <param name="Actes">Acts the stage calls for or forbids.</param>
/// <param name="Effets">What the stage does to the rest of the dossier.</param>
/// <param name="Vers">Ways out, tried in order: the first whose condition holds is taken.</param>
/// <param name="Alertes">Warnings that hold as long as the stage does.</param>
public sealed record DefinitionEtape(
    string Id,
    string Libelle,
    string Description,
    bool Terminal,
    IReadOnlyList<string> Delais,
    IReadOnlyList<ActeAppele> Actes,
    IReadOnlyList<Effet> Effets,
    IReadOnlyList<Transition> Vers,
    IReadOnlyList<AlerteDefinie> Alertes)
{
    /// <summary>True when the stage takes something away from the debtor's other procedures, from interest or from payments.</summary>
    public bool Contraint { get; } = Effets.Any(e => e.EstContraignant);
}
