namespace Recouvrement.Domaine.Procedures;

/// <summary>Days and hours on which an act may not be done without leave of the judge.</summary>
/// <param name="Dimanches">True when Sundays are forbidden.</param>
/// <param name="Feries">True when public holidays and days declared closed are forbidden.</param>
/// <param name="PasAvant">First hour allowed; null when hours do not matter.</param>
/// <param name="PasApres">Last hour allowed; null when hours do not matter.</param>
/// <param name="Message">One French sentence with the article.</param>
public sealed record ControleHoraire(bool Dimanches, bool Feries, TimeOnly? PasAvant, TimeOnly? PasApres, string Message);
