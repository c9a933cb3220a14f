using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

/// <summary>Lines chained and folded, not yet written.</summary>
/// <param name="Avant">The dossier without them.</param>
/// <param name="Apres">The dossier with them.</param>
/// <param name="Entrees">The lines.</param>
/// <param name="Objection">Why the model cannot take them; null when it can.</param>
internal sealed record Essai(VueDossier Avant, VueDossier Apres, IReadOnlyList<EntreeJournal> Entrees, string? Objection);
