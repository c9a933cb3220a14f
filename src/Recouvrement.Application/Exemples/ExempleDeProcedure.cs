using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Exemples;

/// <summary>A worked case of a procedure, and what the law in force makes of it.</summary>
/// <param name="Nom">Name of the case, unique in its procedure.</param>
/// <param name="Source">Articles and rulings from which the expected result was reasoned.</param>
/// <param name="Contexte">Court, residence, values.</param>
/// <param name="Faits">The facts.</param>
/// <param name="Etat">The state that follows.</param>
/// <param name="Ecarts">Where that state is not the one expected; empty when it is.</param>
public sealed record ExempleDeProcedure(
    string Nom, string Source, Contexte Contexte, IReadOnlyList<Fait> Faits, EtatProcedure Etat, IReadOnlyList<string> Ecarts);
