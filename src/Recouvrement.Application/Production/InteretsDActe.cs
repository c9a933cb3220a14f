using Recouvrement.Actes.Valeurs;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Production;

/// <summary>
/// The interest of a décompte in the words of an act: what has run, by nature, and what goes on running from the first day that the
/// décompte does not count. The two never overlap: nothing is claimed twice.
/// </summary>
internal sealed class InteretsDActe(DemandeDecompte demande, Decompte decompte)
{
    private const int TauxCites = 3;

    /// <summary>Interest run and still due, by nature; one single row when what was paid cannot be split by nature.</summary>
    public IReadOnlyList<(string Libelle, string Fondement, decimal Montant)> Echus()
    {
        var reste = decompte.Soldes.Where(s => s.Poste == Poste.Interets).Sum(s => s.Reste);
        var lignes = decompte.Interets.GroupBy(l => l.Creance, StringComparer.Ordinal)
            .Select(g => (Lignes: g.ToList(), Reste: ResteDe(g.Key, g.Sum(l => l.Montant))))
            .Where(c => c.Reste != 0)
            .GroupBy(c => string.Join('+', c.Lignes.Select(l => l.Nature).Distinct()), StringComparer.Ordinal)
            .Select(g => Ligne([.. g.SelectMany(c => c.Lignes)], g.Sum(c => c.Reste)))
            .ToList();
        return lignes.Sum(l => l.Montant) == reste ? lignes : [Ligne([.. decompte.Interets], reste)];
    }

    /// <summary>« les intérêts au taux légal sur la somme de 1 200,00 €, à compter du 23 novembre 2026 ».</summary>
    public IReadOnlyList<string> Courants() =>
    [
        .. decompte.Principal.Concat(decompte.Accessoires).Concat(decompte.Depens)
            .Where(l => l.Reste > 0)
            .SelectMany(l => demande.Creances.Where(c => string.Equals(c.Id, l.Creance, StringComparison.Ordinal)).Take(1), (l, c) => (l.Reste, Texte: Courant(c)))
            .Where(c => c.Texte is not null)
            .GroupBy(c => c.Texte!.Value)
            .Select(g => $"{g.Key.Quoi} sur la somme de {TexteFrancais.Euros(g.Sum(c => c.Reste))}, à compter {g.Key.Depart}"),
    ];

    /// <summary>The one rate of all that ran; null when there are several, or none.</summary>
    public decimal? TauxUnique => decompte.Interets.Select(l => l.Taux).Distinct().Take(2).ToList() is [var taux] ? taux : null;

    /// <summary>« C. com. L441-10 II ; C. civ. 1231-6, 1344-1 »; null when nothing ran.</summary>
    public string? Fondement => decompte.Interets.Count == 0 ? null : Insecable(Joindre(decompte.Interets.Select(l => l.Article)));

    /// <summary>Distinct texts, in order.</summary>
    public static string Joindre(IEnumerable<string> textes) => string.Join(" ; ", textes.Distinct(StringComparer.Ordinal));

    /// <summary>« D441-5 » is never cut at its hyphen.</summary>
    public static string Insecable(string article) => article.Replace('-', '\u2011');

    /// <summary>Its interest run, less what was capitalised and what was paid of it.</summary>
    public decimal ResteDe(string creance, decimal couru) => couru
        - decompte.Capitalisations.Where(c => string.Equals(c.Creance, creance, StringComparison.Ordinal)).Sum(c => c.Montant)
        - decompte.Versements.Where(v => v.RejeteLe is null).SelectMany(v => v.Imputations)
            .Where(i => i.Poste == Poste.Interets && string.Equals(i.Creance, creance, StringComparison.Ordinal)).Sum(i => i.Montant);

    /// <summary>« pénalités de retard » and the like, for one line.</summary>
    public static string Nature(NatureInteret nature) => nature switch
    {
        NatureInteret.Penalites => "pénalités de retard",
        NatureInteret.Conventionnel => "intérêts au taux du contrat",
        _ => "intérêts au taux légal",
    };

    /// <summary>The list of values that a template repeats.</summary>
    public static ValeurActe Phrases(IEnumerable<string> phrases) => ValeurActe.Liste(phrases.Select(p => (ValeurActe)new ObjetActe { ["libelle"] = p }));

    private static (string Libelle, string Fondement, decimal Montant) Ligne(List<LigneInteret> lignes, decimal montant)
    {
        if (lignes.Count == 0)
        {
            return ("Intérêts échus", string.Empty, montant);
        }

        var natures = string.Join(" puis ", lignes.OrderBy(l => l.Du).Select(l => Nature(l.Nature)).Distinct(StringComparer.Ordinal));
        var taux = lignes.OrderBy(l => l.Du).Select(l => l.Taux).Distinct().ToList();
        var dits = taux.Count <= TauxCites
            ? string.Join(" puis ", taux.Select(Pourcent))
            : $"{Pourcent(taux.Min())} à {Pourcent(taux.Max())} suivant les périodes";
        var majores = lignes.Exists(l => l.Majoration > 0) ? ", majoration comprise" : string.Empty;
        return (
            $"{TexteFrancais.Majuscule(natures)}, du {TexteFrancais.DateCourte(lignes.Min(l => l.Du))} au "
                + $"{TexteFrancais.DateCourte(lignes.Max(l => l.Au))}, à {dits} l’an{majores}",
            Insecable(Joindre(lignes.OrderBy(l => l.Du).Select(l => l.Article))),
            montant);
    }

    // What goes on running on a sum; null when nothing does: nobody asked for it, a procedure stopped it, the regime ended.
    private (string Quoi, string Depart)? Courant(CreanceDecompte creance)
    {
        var jour = decompte.InteretJournalier.ACompterDu;
        if (decompte.SansInteret.Any(p => string.Equals(p.Creance, creance.Id, StringComparison.Ordinal) && p.Au >= decompte.ArreteAu))
        {
            return null;
        }

        var commences = creance.Interets.Select(r => (Regime: r, Du: Depart(r, creance))).Where(r => r.Du <= jour).OrderBy(r => r.Du).ToList();
        if (commences.Count > 0)
        {
            var regime = commences[^1].Regime;
            return regime.JusquAu is { } fin && fin < jour ? null : (Quoi(creance, regime), $"du {TexteFrancais.DateLongue(jour)}");
        }

        return creance.Interets.FirstOrDefault(r => Depart(r, creance) is null) is { } attendu
            ? (Quoi(creance, attendu), Attendu(attendu.Depart.Cause))
            : null;
    }

    private DateOnly? Depart(RegimeInteret regime, CreanceDecompte creance) =>
        regime.Depart.Jour(creance.Echeance, demande.Titres.FirstOrDefault(t => string.Equals(t.Id, creance.Titre, StringComparison.Ordinal)));

    private string Quoi(CreanceDecompte creance, RegimeInteret regime)
    {
        var majoration = decompte.Interets.LastOrDefault(l => string.Equals(l.Creance, creance.Id, StringComparison.Ordinal))?.Majoration ?? 0;
        return regime switch
        {
            { Nature: NatureInteret.Legal } when majoration > 0 => $"les intérêts au taux légal majoré de {TexteFrancais.Nombre(majoration, 0)} points",
            { Nature: NatureInteret.Legal } => "les intérêts au taux légal",
            { Nature: NatureInteret.Conventionnel, Taux: { } taux } => $"les intérêts au taux contractuel de {Pourcent(taux)} l’an",
            { Nature: NatureInteret.Conventionnel } => "les intérêts au taux contractuel",
            { Taux: { } taux } => $"les pénalités de retard au taux de {Pourcent(taux)} l’an",
            { PointsRefi: { } points } => $"les pénalités de retard au taux de refinancement de la BCE majoré de {TexteFrancais.Nombre(points, 2)} points",
            { MultipleLegal: { } fois } => $"les pénalités de retard à {TexteFrancais.Nombre(fois, 2)} fois le taux légal",
            _ => "les pénalités de retard au taux de l’article L. 441-10, II du code de commerce",
        };
    }

    private static string Attendu(CauseDepart cause) => cause switch
    {
        CauseDepart.Signification => "de la signification",
        CauseDepart.MiseEnDemeure => "de la mise en demeure",
        CauseDepart.Assignation => "de l’assignation",
        CauseDepart.DemandeEnJustice => "de la demande en justice",
        CauseDepart.Jugement => "de la décision à intervenir",
        _ => "de leur point de départ",
    };

    private static string Pourcent(decimal taux) => TexteFrancais.Nombre(taux, 2) + "\u00A0%";
}
