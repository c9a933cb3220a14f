namespace Recouvrement.Domaine.Decomptes;

/// <summary>Interest whose start is not known yet: nothing is counted, and the décompte says so.</summary>
/// <param name="Creance">The sum.</param>
/// <param name="Nature">Which rate.</param>
/// <param name="Attente">What is awaited (« en attente de la signification »).</param>
public sealed record InteretEnAttente(string Creance, NatureInteret Nature, string Attente);
