using Recouvrement.Application.Consultation;

namespace Recouvrement.Application.Changements;

/// <summary>A slice of the changes to confirm, with totals over the whole list.</summary>
/// <param name="Page">The slice: the gravest first.</param>
/// <param name="ParNature">How many things move, by nature, over the whole list.</param>
public sealed record PageChangements(Page<ChangementDeDossier> Page, IReadOnlyDictionary<NatureDuMouvement, int> ParNature);
