namespace Recouvrement.Domaine.Droit;

/// <summary>A row of the fact sheets that was deliberately not made a rule; the documentation shows it with its reason.</summary>
/// <param name="Fiche">Code of the row (« DEL-10 »).</param>
/// <param name="Objet">What the row is about.</param>
/// <param name="Motif">Why it is not a rule, one French sentence (« Écarté, parce que … »).</param>
public sealed record RegleEcartee(string Fiche, string Objet, string Motif);
