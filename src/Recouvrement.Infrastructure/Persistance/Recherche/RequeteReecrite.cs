using System.Globalization;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>Writes a query as one would type it, and the same without one of its parts.</summary>
internal static class RequeteReecrite
{
    /// <summary>The query, typed again.</summary>
    public static string Ecrire(RequeteAnalysee requete) => string.Join(' ', Parties(requete).Select(p => p.Ecrite));

    /// <summary>Each of its parts: how it is written, what it asks by itself (null when it only narrows), and the query without it.</summary>
    public static IEnumerable<PartieDeRequete> Parties(RequeteAnalysee requete)
    {
        ArgumentNullException.ThrowIfNull(requete);
        foreach (var groupe in requete.Groupes)
        {
            yield return new PartieDeRequete(
                string.Join(" OR ", groupe.Termes.Select(Un)),
                new RequeteAnalysee { Texte = string.Empty, Groupes = [groupe] },
                requete with { Groupes = [.. requete.Groupes.Where(g => !ReferenceEquals(g, groupe))] });
        }

        foreach (var exclu in requete.Exclus)
        {
            yield return new PartieDeRequete("-" + Un(exclu), null, requete with { Exclus = [.. requete.Exclus.Where(e => !ReferenceEquals(e, exclu))] });
        }

        foreach (var (ecrite, sans) in Filtres(requete))
        {
            yield return new PartieDeRequete(ecrite, null, sans);
        }
    }

    private static IEnumerable<(string Ecrite, RequeteAnalysee Sans)> Filtres(RequeteAnalysee requete)
    {
        if (requete.Types.Count > 0)
        {
            yield return (Champ("type", requete.Types), requete with { Types = [] });
        }

        if (requete.TypesExclus.Count > 0)
        {
            yield return (Champ("-type", requete.TypesExclus), requete with { TypesExclus = [] });
        }

        if (requete.Langues.Count > 0)
        {
            yield return (Champ("langue", requete.Langues), requete with { Langues = [] });
        }

        if (requete.LanguesExclues.Count > 0)
        {
            yield return (Champ("-langue", requete.LanguesExclues), requete with { LanguesExclues = [] });
        }

        if (!requete.Periode.EstOuverte)
        {
            yield return ("date:" + EnMots(requete.Periode), requete with { Periode = default });
        }
    }

    private static string Champ(string nom, IReadOnlyList<string> valeurs) => string.Join(' ', valeurs.Select(v => $"{nom}:{Cite(v)}"));

    private static string Un(Terme terme)
    {
        var champ = terme.Champ switch
        {
            ChampDeRecherche.Reference => "dossier:",
            ChampDeRecherche.Parties => "partie:",
            ChampDeRecherche.Titre => "titre:",
            _ => string.Empty,
        };
        var texte = terme.EstPhrase || champ.Length > 0 ? Cite(terme.Texte, terme.EstPhrase) : terme.Texte;
        return champ + texte + (terme.EstPrefixe ? "*" : string.Empty);
    }

    private static string Cite(string texte, bool toujours = false) => toujours || texte.Contains(' ', StringComparison.Ordinal) ? $"\"{texte}\"" : texte;

    private static string EnMots(Periode periode) => periode switch
    {
        { Du: { Month: 1, Day: 1 } du, Au: { Month: 12, Day: 31 } au } when du.Year == au.Year => du.ToString("yyyy", CultureInfo.InvariantCulture),
        { Du: { } du, Au: { } au } when du == au => Jour(du),
        _ => $"{Jour(periode.Du)}..{Jour(periode.Au)}",
    };

    private static string Jour(DateOnly? jour) => jour?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
