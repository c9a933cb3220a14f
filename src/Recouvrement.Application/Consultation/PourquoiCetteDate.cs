using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Consultation;

/// <summary>« Pourquoi cette date ? »: recomputed from the journal and from the version of the rule that governs.</summary>
/// <param name="Echeance">The deadline.</param>
/// <param name="Fait">The fact it comes from, with its piece; null when it comes from an expiry or from the beginning.</param>
/// <param name="Etapes">The count, one French line per step.</param>
/// <param name="Passeport">Article, source, confidence, verification of the version; null when the law refuses to answer.</param>
/// <param name="DateBrute">End before any extension; null when the law refuses to answer.</param>
/// <param name="DateAutre">The other reading; null when there is no doubt.</param>
/// <param name="Texte">All of it as plain text, to be copied.</param>
public sealed record PourquoiCetteDate(
    LigneEcheance Echeance,
    LigneFil? Fait,
    IReadOnlyList<string> Etapes,
    Passeport? Passeport,
    DateOnly? DateBrute,
    DateOnly? DateAutre,
    string Texte);
