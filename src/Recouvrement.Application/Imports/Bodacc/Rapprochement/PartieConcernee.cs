namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>A debtor that notices may name.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Partie">The debtor.</param>
/// <param name="Siren">Nine digits; null when unknown.</param>
/// <param name="Mots">Folded name, one space between words.</param>
/// <param name="NaissanceLe">Date of birth; null when unknown.</param>
public sealed record PartieConcernee(Guid Dossier, Guid Partie, string? Siren, string Mots, DateOnly? NaissanceLe);
