namespace Recouvrement.Actes.Modeles;

/// <summary>A finding of the lint.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Gravite">What it prevents.</param>
/// <param name="Message">One French sentence: what, and what to do.</param>
/// <param name="Position">Where.</param>
/// <param name="NomProche">The known name the author probably meant; null when none is near.</param>
public sealed record Constat(CodeConstat Code, GraviteConstat Gravite, string Message, PositionModele Position, string? NomProche = null);
