namespace Recouvrement.Application.Imports.Banque;

/// <summary>An entry of the statement that is open.</summary>
/// <param name="Ecriture">The entry.</param>
public sealed record EcritureLue(EcritureBancaire Ecriture) : ElementReleve(Ecriture.Ligne);
