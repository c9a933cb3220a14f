using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Dossiers;

/// <summary>The definitions of procedures that were loaded and checked.</summary>
public interface ICatalogueProcedures
{
    /// <summary>Fingerprint of all the definitions: when it changes, read tables are folded again.</summary>
    string Empreinte { get; }

    /// <summary>Every definition, in order of label.</summary>
    IReadOnlyList<DefinitionProcedure> Toutes { get; }

    /// <summary>The definition of that id, or null.</summary>
    DefinitionProcedure? Trouver(string id);
}
