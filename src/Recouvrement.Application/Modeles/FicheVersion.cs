namespace Recouvrement.Application.Modeles;

/// <summary>A version with what its file says.</summary>
/// <param name="Version">The version.</param>
/// <param name="Rapport">Its lint, made now: what the application can give may have changed since.</param>
/// <param name="Ajoutes">Data it uses and that the version compared does not.</param>
/// <param name="Retires">Data that it no longer uses.</param>
/// <param name="ComparaA">Name of the version compared: the one before, or « d’origine ».</param>
public sealed record FicheVersion(
    VersionModele Version, RapportModele Rapport, IReadOnlyList<ChampDuModele> Ajoutes, IReadOnlyList<ChampDuModele> Retires, string ComparaA);
