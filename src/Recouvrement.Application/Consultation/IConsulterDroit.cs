using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Consultation;

/// <summary>What the law governs here: open dossiers, within the rights of who asks.</summary>
public interface IConsulterDroit
{
    /// <summary>Open dossiers by procedure; a procedure that none follows is left out.</summary>
    Task<IReadOnlyDictionary<string, int>> DossiersParProcedureAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>Open dossiers of a procedure by stage; a dossier with two debtors may stand at two stages.</summary>
    Task<IReadOnlyDictionary<string, int>> DossiersParEtapeAsync(Acteur acteur, string procedure, CancellationToken annulation = default);

    /// <summary>The deadlines that a rule governs and that run in open dossiers.</summary>
    Task<EmploiDeRegle> RegleAsync(Acteur acteur, string regle, CancellationToken annulation = default);
}
