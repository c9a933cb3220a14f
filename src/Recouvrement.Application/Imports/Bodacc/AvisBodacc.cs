using System.Globalization;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>One notice of the BODACC, whatever the form it came in.</summary>
public sealed record AvisBodacc
{
    private const string Site = "https://www.bodacc.fr/";
    private const string Page = Site + "pages/annonces-commerciales-detail/?q.id=id:";

    /// <summary>The first of <see cref="Identifiants"/>.</summary>
    public string Identifiant => Identifiants[0];

    /// <summary>
    /// Names of the notice, the same in every form that gives enough to build them: « A20260030388 » (letter, bulletin, number)
    /// and « A-2026-02-13-388 » (letter, date, number). Two readings that share one of them are the same notice.
    /// </summary>
    public required IReadOnlyList<string> Identifiants { get; init; }

    /// <summary>Number in the bulletin.</summary>
    public required int NumeroAnnonce { get; init; }

    /// <summary>Letter of the bulletin (A: collective proceedings and sales, B: modifications, C: accounts).</summary>
    public required string Publication { get; init; }

    /// <summary>Number of the bulletin (« 20080085 »); empty when the form does not give it.</summary>
    public string NumeroParution { get; init; } = string.Empty;

    /// <summary>Day of publication: the delays of creditors run from it, never from the judgment.</summary>
    public required DateOnly Parution { get; init; }

    /// <summary>What it does to earlier notices.</summary>
    public required TypeAvis Type { get; init; }

    /// <summary>The notice it rectifies or annuls; null when it says none, which happens.</summary>
    public AvisPrecedent? Precedent { get; init; }

    /// <summary>Family of the judgment as published; family of the notice when it has no judgment.</summary>
    public string Famille { get; init; } = string.Empty;

    /// <summary>Nature of the judgment as published; empty when it has none.</summary>
    public string Nature { get; init; } = string.Empty;

    /// <summary>What it means.</summary>
    public NatureAvis NatureReconnue { get; init; }

    /// <summary>
    /// What the text of the notice seems to mean when its nature says nothing: a proposal, to be confirmed by somebody. Null otherwise.
    /// </summary>
    public NatureAvis? NatureProposee { get; init; }

    /// <summary>Date of the judgment; null when the notice does not say it, which is frequent.</summary>
    public DateOnly? DateJugement { get; init; }

    /// <summary>The court as published.</summary>
    public string Tribunal { get; init; } = string.Empty;

    /// <summary>Text of the notice: organs, addresses, delays. Free: only <see cref="OrganesDAvis"/> reads it, and only what is certain.</summary>
    public string Complement { get; init; } = string.Empty;

    /// <summary>Every person named; at least one.</summary>
    public required IReadOnlyList<PersonneAvis> Personnes { get; init; }

    /// <summary>Address of the notice on the official site; empty when the form does not give it.</summary>
    public string Url { get; init; } = string.Empty;

    /// <summary>
    /// Where the notice is read on the official site: what it says itself, or its page by its official identifier; null when the form
    /// gives neither. An address elsewhere is not one: a file may have been written by anybody.
    /// </summary>
    public string? AdresseOfficielle => Url.StartsWith(Site, StringComparison.Ordinal)
        ? Url
        : NumeroParution.Length > 0 && Publication.Length > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Page}{Publication}{NumeroParution}{NumeroAnnonce}")
            : null;

    /// <summary>The SIREN of all persons, each once.</summary>
    public IEnumerable<string> Sirens => Personnes.Select(p => p.Siren).OfType<string>().Distinct(StringComparer.Ordinal);
}
