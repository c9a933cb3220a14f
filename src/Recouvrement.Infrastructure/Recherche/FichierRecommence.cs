namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The file was started again under the work in progress: what was computed from the one before no longer holds.</summary>
internal sealed class FichierRecommence : Exception;
