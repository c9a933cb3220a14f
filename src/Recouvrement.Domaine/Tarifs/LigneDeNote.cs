namespace Recouvrement.Domaine.Tarifs;

/// <summary>One line of a cost note.</summary>
/// <param name="Acte">Id of the act, or of the scale (« a444-31 »).</param>
/// <param name="Ht">Price billed before tax, travel apart.</param>
/// <param name="Deplacement">Travel billed before tax.</param>
/// <param name="Assiette">For a scale: euros recovered in all.</param>
/// <param name="DejaFacture">For a scale: euros of right billed before, before tax.</param>
public sealed record LigneDeNote(string Acte, decimal Ht, decimal Deplacement = 0, decimal? Assiette = null, decimal DejaFacture = 0);
