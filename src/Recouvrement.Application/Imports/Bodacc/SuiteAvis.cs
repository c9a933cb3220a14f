using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>One fact that a notice brings into the dossiers of its debtor.</summary>
/// <param name="Procedure">Id of the procedure it opens or goes on with; null when it goes on with whichever is open.</param>
/// <param name="Fait">Type of the fact.</param>
public sealed record SuiteAvis(string? Procedure, string Fait)
{
    /// <summary>True when the procedure is opened if it is not; otherwise the fact waits for it.</summary>
    public bool Ouvre { get; init; }

    /// <summary>True when the fact is dated at the publication, false at the judgment.</summary>
    public bool DateeDeLaParution { get; init; }

    /// <summary>Type of the fact that says the publication itself; null when it is not said apart.</summary>
    public string? Parution { get; init; }

    /// <summary>Values written as they are.</summary>
    public Donnees Donnees { get; init; } = Donnees.Aucune;

    /// <summary>Values read in the notice, by name of field.</summary>
    public IReadOnlyDictionary<string, RepriseAvis> Reprend { get; init; } = new Dictionary<string, RepriseAvis>(StringComparer.Ordinal);

    /// <summary>Context of a procedure that it opens: what the notice does not say, answered prudently.</summary>
    public Donnees Contexte { get; init; } = Donnees.Aucune;

    /// <summary>Context that holds instead when the debtor's other procedures have a fact of that type.</summary>
    public IReadOnlyDictionary<string, Donnees> ContexteSiFait { get; init; } = new Dictionary<string, Donnees>(StringComparer.Ordinal);
}
