using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Exemples;

/// <summary>One worked case of a procedure: facts, a day, and what the article says must follow.</summary>
internal sealed record CasDeProcedure(
    string Nom, string Source, DefinitionProcedure Definition, Contexte Contexte, IReadOnlyList<Fait> Faits, DateOnly Au, AttenduDeCas Attendu)
{
    /// <summary>The other procedures of the dossier; empty for most cases.</summary>
    public IReadOnlyList<AutreProcedure> Autres { get; init; } = [];

    /// <summary>The state that follows.</summary>
    public EtatProcedure Rejouer(IInterprete interprete, IDroit droit) =>
        RejeuEnsemble.Rejouer(interprete, Definition, Faits, Contexte, Autres, droit, Au);
}
