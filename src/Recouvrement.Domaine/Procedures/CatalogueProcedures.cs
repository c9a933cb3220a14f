using System.Collections.Frozen;

namespace Recouvrement.Domaine.Procedures;

/// <summary>The procedures loaded, immutable, safe to share between threads.</summary>
public sealed class CatalogueProcedures
{
    private readonly FrozenDictionary<string, DefinitionProcedure> parId;

    /// <summary>Takes definitions already checked; an id given twice is an error of the caller.</summary>
    public CatalogueProcedures(IReadOnlyList<DefinitionProcedure> procedures)
    {
        Procedures = procedures;
        parId = procedures.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>Every procedure, in order of id.</summary>
    public IReadOnlyList<DefinitionProcedure> Procedures { get; }

    /// <summary>
    /// The procedure of that id, or null. An instance name (« injonction-de-payer#2 ») answers like its procedure.
    /// </summary>
    public DefinitionProcedure? Procedure(string id)
    {
        var diese = id.IndexOf('#', StringComparison.Ordinal);
        return parId.GetValueOrDefault(diese < 0 ? id : id[..diese]);
    }
}
