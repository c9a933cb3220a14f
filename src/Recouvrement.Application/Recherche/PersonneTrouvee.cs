using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Recherche;

/// <summary>A person whose name answers, in the dossiers the asker may see.</summary>
/// <param name="Nom">As the dossier writes it.</param>
/// <param name="Role">What the person is there.</param>
/// <param name="Dossiers">How many dossiers <paramref name="Demande"/> finds.</param>
/// <param name="Demande">The search for them.</param>
public sealed record PersonneTrouvee(string Nom, RolePartie Role, long Dossiers, string Demande);
