using System.Collections.Frozen;
using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>The procedures loaded, immutable, safe to share between threads.</summary>
public sealed class CatalogueProcedures : ICatalogueProcedures
{
    private readonly FrozenDictionary<string, DefinitionProcedure> parId;

    internal CatalogueProcedures(IReadOnlyList<DefinitionProcedure> procedures, string empreinte)
    {
        Toutes = procedures;
        Empreinte = empreinte;
        parId = procedures.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public string Empreinte { get; }

    /// <inheritdoc />
    public IReadOnlyList<DefinitionProcedure> Toutes { get; }

    /// <summary>The procedure of that id, or null. An instance name (« injonction-de-payer#2 ») answers like its procedure.</summary>
    public DefinitionProcedure? Trouver(string id)
    {
        var diese = id.IndexOf('#', StringComparison.Ordinal);
        return parId.GetValueOrDefault(diese < 0 ? id : id[..diese]);
    }
}
