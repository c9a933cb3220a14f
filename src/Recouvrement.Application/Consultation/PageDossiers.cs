namespace Recouvrement.Application.Consultation;

/// <summary>A slice of the list of dossiers, with the sums over the whole list.</summary>
/// <param name="Page">The slice.</param>
/// <param name="Principal">Sum of the principals over the whole list.</param>
/// <param name="ResteDu">Sum of what is still owed over the whole list.</param>
public sealed record PageDossiers(Page<LigneDossier> Page, decimal Principal, decimal ResteDu);
