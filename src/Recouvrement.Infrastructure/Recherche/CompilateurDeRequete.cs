using System.Globalization;
using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Turns a query, rights and options into a plan for one index file.</summary>
internal sealed class CompilateurDeRequete(MemoireDIndex memoire)
{
    private const int Profondeur = 10_000;

    public PlanDeRecherche Compiler(
        RequeteAnalysee requete, DroitsDeRecherche droits, OptionsDeRecherche options, Fidelite fidelite = Fidelite.Racine)
    {
        var expression = new ExpressionFts5(memoire, fidelite);
        var positif = expression.Positif(requete.Groupes);
        var exclus = expression.Exclus(requete.Exclus);
        var dansUnDossier = options.DossierId is not null && positif is not null;
        var duDossier = dansUnDossier ? exclus is null ? positif : $"({positif}) NOT ({exclus})" : null;
        var voulus = Math.Min(Profondeur, Math.Max(0, options.Depuis) + Math.Clamp(options.Nombre, 0, OptionsDeRecherche.NombreMaximal));
        var visibles = droits.VoitTout ? (FiltreParCode?)null : Visibles(droits);
        return new PlanDeRecherche
        {
            Exclusion = positif is null ? exclus : null,
            ExpressionDuDossier = duDossier,
            ListesDuDossier = dansUnDossier && ExpressionFts5.SontSimples(requete) ? expression.Listes : null,
            Listes = positif is null ? null : expression.Listes,
            MotSeul = exclus is null && expression.Listes is [var seul] && ExpressionFts5.SontSimples(requete) ? seul : null,
            Groupes = expression.Groupes,
            Phrases = [.. expression.Phrases],
            Raretes = [.. expression.Raretes],
            Filtres = [.. visibles is { } v ? [v] : Array.Empty<FiltreParCode>(), .. Filtres(requete, options)],
            Vus = visibles is { } vus ? new PortefeuillesVus(vus) : null,
            Dossier = options.DossierId,
            Jours = Jours(requete.Periode),
            Annees = Annees(options),
            Facettes = [.. options.Facettes.Select(AttributsIndexes.Rang).Where(a => a >= 0)],
            AnneeDemandee = options.Facettes.Contains(NomsDAttribut.Annee, StringComparer.Ordinal),
            Tri = options.Tri,
            AuJour = options.AuJour?.DayNumber ?? 0,
            Gardes = voulus,
            Limite = options.Limite,
        };
    }

    private FiltreParCode Visibles(DroitsDeRecherche droits) => Par(
        AttributsIndexes.Portefeuille,
        v => long.TryParse(v, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) && droits.Permet(id));

    private List<FiltreParCode> Filtres(RequeteAnalysee requete, OptionsDeRecherche options)
    {
        var filtres = new List<FiltreParCode>();
        if (requete.Types.Count > 0) filtres.Add(Par(AttributsIndexes.Type, v => requete.Types.Any(t => EstDuType(v, t))));
        if (requete.TypesExclus.Count > 0) filtres.Add(Par(AttributsIndexes.Type, v => !requete.TypesExclus.Any(t => EstDuType(v, t))));
        if (requete.Langues.Count > 0) filtres.Add(Par(AttributsIndexes.Langue, v => requete.Langues.Contains(v, StringComparer.Ordinal)));
        if (requete.LanguesExclues.Count > 0) filtres.Add(Par(AttributsIndexes.Langue, v => !requete.LanguesExclues.Contains(v, StringComparer.Ordinal)));
        foreach (var (nom, valeurs) in options.Filtres)
            if (AttributsIndexes.Rang(nom) is >= 0 and var rang) filtres.Add(Par(rang, v => valeurs.Contains(v, StringComparer.Ordinal)));
        return filtres;
    }

    // « type:mise » finds « Mise en demeure »: a whole word of the name, or its beginning.
    private static bool EstDuType(string valeur, string demande) =>
        (" " + Pliage.Plier(valeur)).Contains(" " + demande, StringComparison.Ordinal);

    private FiltreParCode Par(int attribut, Func<string, bool> passe) =>
        new(attribut, [.. memoire.Dictionnaires.Valeurs(attribut).Select(passe)]);

    private static (int Du, int Au)? Jours(Periode periode) => periode.EstOuverte
        ? null : (Math.Max(1, periode.Du?.DayNumber ?? 1), periode.Au?.DayNumber ?? int.MaxValue);

    private static HashSet<int>? Annees(OptionsDeRecherche options) => options.Filtres.TryGetValue(NomsDAttribut.Annee, out var annees)
        ? [.. annees.Select(a => int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)] : null;
}
