namespace Recouvrement.Domaine.Decomptes;

/// <summary>One post of the balance.</summary>
/// <param name="Poste">The post.</param>
/// <param name="Brut">All that came into it, credit notes and capitalisations taken off.</param>
/// <param name="Impute">Payments imputed on it.</param>
/// <param name="Reste">What remains.</param>
public sealed record LigneSolde(Poste Poste, decimal Brut, decimal Impute, decimal Reste);
