namespace Recouvrement.Application.Consultation;

/// <summary>« Ma journée ».</summary>
/// <param name="Jour">The day looked from.</param>
/// <param name="EnRetard">
/// Past and still ours to act on: running beyond its prudent date, or lost and not yet taken note of. Gravest and oldest first.
/// </param>
/// <param name="Aujourdhui">To be met today.</param>
/// <param name="SeptJours">To be met within the next seven days, today left out.</param>
/// <param name="SansReponse">Deadlines for which the law refuses to answer: a human must decide.</param>
/// <param name="SansProchaineEtape">Open dossiers where nothing runs: forgotten, unless somebody looks.</param>
/// <param name="AControler">Fatal deadlines waiting for a second person.</param>
/// <param name="SixMois">Rights that are lost within six months, the next seven days left out.</param>
public sealed record Journee(
    DateOnly Jour,
    Page<LigneEcheance> EnRetard,
    Page<LigneEcheance> Aujourdhui,
    Page<LigneEcheance> SeptJours,
    int SansReponse,
    int SansProchaineEtape,
    int AControler,
    int SixMois);
