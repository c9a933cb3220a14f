namespace Recouvrement.Domaine.Procedures;

/// <summary>A fact that the model could not take.</summary>
/// <param name="Fait">Its id.</param>
/// <param name="Motif">Why, one French sentence.</param>
public sealed record FaitEcarte(Guid Fait, string Motif);
