using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>Who a notice names to run a collective procedure, as read in its text.</summary>
/// <param name="Role">Mandataire judiciaire or administrateur; a liquidateur is both (fact sheet RV-02).</param>
/// <param name="Nom">The name, as published.</param>
/// <param name="Qualite">In words: « liquidateur », « mandataire judiciaire », « administrateur judiciaire ».</param>
/// <param name="Adresse">Street.</param>
/// <param name="CodePostal">Post code.</param>
/// <param name="Ville">Town.</param>
public sealed record OrganeDAvis(RoleIntervenant Role, string Nom, string Qualite, string Adresse, string CodePostal, string Ville);
