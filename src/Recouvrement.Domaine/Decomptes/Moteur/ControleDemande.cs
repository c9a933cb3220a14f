namespace Recouvrement.Domaine.Decomptes;

/// <summary>What makes a demand impossible to compute, or contrary to the law: one French sentence, the first that is found.</summary>
internal static class ControleDemande
{
    /// <summary>The obstacle, or null.</summary>
    public static string? Obstacle(DemandeDecompte demande) => Enumerer(demande).FirstOrDefault(o => o is not null);

    private static IEnumerable<string?> Enumerer(DemandeDecompte demande)
    {
        yield return Doublon(demande);
        yield return References(demande);
        foreach (var creance in demande.Creances)
        {
            yield return ControleCreance.Obstacle(creance, demande);
        }

        foreach (var frais in demande.Frais)
        {
            yield return Montant(frais.MontantHt, $"Frais «\u00A0{frais.Id}\u00A0»") ?? Montant(frais.Tva, $"Frais «\u00A0{frais.Id}\u00A0», TVA")
                ?? Montant(frais.Debours, $"Frais «\u00A0{frais.Id}\u00A0», débours");
        }

        foreach (var versement in demande.Versements)
        {
            yield return Obstacle(versement);
        }

        foreach (var avoir in demande.Avoirs)
        {
            yield return Montant(avoir.Montant, $"Avoir «\u00A0{avoir.Id}\u00A0»");
        }

        foreach (var titre in demande.Titres.Where(t => t is { Nature: NatureTitre.ChequeImpaye, Majorable: true }))
        {
            yield return $"Titre «\u00A0{titre.Id}\u00A0»\u00A0: le titre d’un chèque impayé ne porte jamais la majoration de cinq points "
                + "(Cass. 2e civ. 7 janvier 2016, n° 14-26.449).";
        }

        yield return Convention(demande);
        yield return Periodes(demande);
    }

    public static string? Montant(decimal montant, string quoi) => montant switch
    {
        < 0 => $"{quoi}\u00A0: un montant ne peut pas être négatif ({TexteFrancais.Euros(montant)}).",
        _ when !Arrondi.EstAuCentime(montant) => $"{quoi}\u00A0: un montant s’écrit au centime.",
        _ => null,
    };

    private static string? Doublon(DemandeDecompte demande)
    {
        var ids = demande.Creances.Select(c => c.Id).Concat(demande.Frais.Select(f => f.Id));
        var double1 = ids.GroupBy(i => i, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)
            ?? demande.Versements.GroupBy(v => v.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Select(v => v.Id).GroupBy(i => i, StringComparer.Ordinal).First()
            ?? demande.Avoirs.Select(a => a.Id).GroupBy(i => i, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)
            ?? demande.Titres.Select(t => t.Id).GroupBy(i => i, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return double1 is null ? null : $"L’identifiant «\u00A0{double1.Key}\u00A0» est employé deux fois\u00A0: chaque somme, frais, versement, avoir et titre a le sien.";
    }

    private static string? References(DemandeDecompte demande)
    {
        var creances = demande.Creances.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var sommes = creances.Concat(demande.Frais.Select(f => f.Id)).ToHashSet(StringComparer.Ordinal);
        var dettes = sommes.Concat(demande.Creances.Select(c => c.Dette).OfType<string>()).Concat(demande.Titres.Select(t => t.Id)).ToHashSet(StringComparer.Ordinal);
        var titres = demande.Titres.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        return Inconnue(demande.Creances.Select(c => c.Titre).Concat(demande.Frais.Select(f => f.Titre)).Concat(demande.Exonerations.Select(e => e.Titre)), titres, "titre")
            ?? Inconnue(demande.Creances.Select(c => c.Parent).Concat(demande.Avoirs.Select(a => a.Creance)), creances, "créance")
            ?? Inconnue(demande.Arrets.SelectMany(a => a.Creances).Concat(demande.Delais.SelectMany(d => d.Creances))
                .Concat(demande.Capitalisations.SelectMany(c => c.Creances)), creances, "créance")
            ?? Inconnue(demande.Debiteurs.SelectMany(d => d.Creances), sommes, "somme")
            ?? Inconnue(demande.Versements.SelectMany(v => v.Choix), dettes, "dette");
    }

    private static string? Inconnue(IEnumerable<string?> noms, HashSet<string> connus, string quoi) =>
        noms.FirstOrDefault(n => n is not null && !connus.Contains(n)) is { } inconnu
            ? $"Aucun élément du décompte ne s’appelle «\u00A0{inconnu}\u00A0» ({quoi} attendue){ComparateurDeNoms.Suggestion(inconnu, connus)}.".Replace("titre attendue", "titre attendu", StringComparison.Ordinal)
            : null;

    private static string? Obstacle(Versement versement)
    {
        var quoi = $"Versement «\u00A0{versement.Id}\u00A0»";
        if (Montant(versement.Montant, quoi) is { } faux)
        {
            return faux;
        }

        if (versement.Manuelle.Count > 0 && string.IsNullOrWhiteSpace(versement.Motif))
        {
            return $"{quoi}\u00A0: une imputation manuelle se motive, indiquez «\u00A0motif\u00A0».";
        }

        if (versement.Manuelle.Sum(m => m.Montant) > versement.Montant)
        {
            return $"{quoi}\u00A0: l’imputation manuelle dépasse le montant versé.";
        }

        return versement.Manuelle.Select(m => Montant(m.Montant, quoi)).FirstOrDefault(o => o is not null)
            ?? (versement.RejeteLe < versement.Date ? $"{quoi}\u00A0: un rejet ne précède pas le versement." : null)
            ?? (versement.PreleveLe > versement.Date ? $"{quoi}\u00A0: la retenue sur salaire ne suit pas le versement." : null);
    }

    private static string? Convention(DemandeDecompte demande)
    {
        if (demande.Convention.Base == BaseDeCalcul.Jours360 && demande.Consommateur)
        {
            return "La base de 360 jours est prohibée envers un consommateur\u00A0: choisissez 365 jours ou l’année réelle.";
        }

        return demande.Convention.Ordres.Any(o => o.Ordre.Count != Postes.Tous.Count || o.Ordre.Distinct().Count() != o.Ordre.Count)
            ? "Un ordre d’imputation nomme chaque poste une fois\u00A0: frais, accessoires, intérêts, intérêts capitalisés, principal."
            : null;
    }

    private static string? Periodes(DemandeDecompte demande)
    {
        if (demande.Arrets.Any(a => a.Au < a.Du) || demande.Delais.Any(d => d.Au < d.Du) || demande.Exonerations.Any(e => e.Au < e.Du))
        {
            return "Une période (arrêt des intérêts, délai de grâce ou exonération) finit avant de commencer.";
        }

        var capitalisees = demande.Capitalisations.SelectMany(c => c.Creances.Count == 0 ? demande.Creances.Select(k => k.Id) : c.Creances).ToList();
        return capitalisees.Distinct(StringComparer.Ordinal).Count() != capitalisees.Count
            ? "Une même somme est visée par deux capitalisations\u00A0: gardez celle qui s’applique."
            : null;
    }
}
