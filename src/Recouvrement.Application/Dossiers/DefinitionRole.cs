namespace Recouvrement.Application.Dossiers;

/// <summary>A role of intervenant.</summary>
/// <param name="Role">The role.</param>
/// <param name="Mot">Its word in the journal and in addresses.</param>
/// <param name="Libelle">What is read.</param>
/// <param name="Prefixe">Where the catalogue of acts has its data.</param>
/// <param name="NomDansLActe">What the catalogue calls its name.</param>
public sealed record DefinitionRole(RoleIntervenant Role, string Mot, string Libelle, string Prefixe, string NomDansLActe);
