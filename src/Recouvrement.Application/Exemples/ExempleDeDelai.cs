using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Exemples;

/// <summary>A worked case of a delay, and what the law in force answers.</summary>
/// <param name="Nom">Name of the case.</param>
/// <param name="Source">Articles and calendar from which the expected date was reasoned.</param>
/// <param name="Demande">What is asked.</param>
/// <param name="Resultat">What is answered.</param>
/// <param name="Ecarts">Where the answer is not the one expected; empty when it is.</param>
public sealed record ExempleDeDelai(
    string Nom, string Source, DemandeDelai Demande, Resultat<EcheanceCalculee> Resultat, IReadOnlyList<string> Ecarts);
