namespace Recouvrement.Application.Modeles;

/// <summary>One line of the journal of templates: only ever added to.</summary>
/// <param name="Numero">Rank.</param>
/// <param name="Le">When.</param>
/// <param name="Compte">Who.</param>
/// <param name="Acte">Id of the act.</param>
/// <param name="Version">The version concerned.</param>
/// <param name="Evenement">What was done, in French (« déposée », « publiée »).</param>
/// <param name="Detail">What has to be known besides: fingerprint, day, reason.</param>
public sealed record EntreeJournalModele(
    long Numero, DateTimeOffset Le, string Compte, string Acte, Guid Version, string Evenement, string Detail);
