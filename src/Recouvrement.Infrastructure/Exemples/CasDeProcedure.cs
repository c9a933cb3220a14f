using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Exemples;

/// <summary>One worked case of a procedure: facts, a day, and what the article says must follow.</summary>
internal sealed record CasDeProcedure(
    string Nom, string Source, DefinitionProcedure Definition, Contexte Contexte, IReadOnlyList<Fait> Faits, DateOnly Au, AttenduDeCas Attendu);
