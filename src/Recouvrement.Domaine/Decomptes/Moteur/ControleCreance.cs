namespace Recouvrement.Domaine.Decomptes;

/// <summary>What makes one sum impossible to compute, or contrary to the law.</summary>
internal static class ControleCreance
{
    public static string? Obstacle(CreanceDecompte creance, DemandeDecompte demande)
    {
        var quoi = $"Créance «\u00A0{creance.Id}\u00A0»";
        if (creance.Montant is null == creance.Pourcentage is null)
        {
            return $"{quoi}\u00A0: donnez un montant, ou un pourcentage de la créance dont elle est l’accessoire.";
        }

        if (creance.Pourcentage is { } part && (creance.Parent is null || part is < 0 or > 100))
        {
            return $"{quoi}\u00A0: un pourcentage, de 0 à 100, porte sur une autre créance («\u00A0parent\u00A0»).";
        }

        return ControleDemande.Montant(creance.Montant ?? 0, quoi)
            ?? (demande.Consommateur && (creance.IndemniteForfaitaire || creance.Nature == NatureCreance.IndemniteForfaitaire)
                ? $"{quoi}\u00A0: l’indemnité de 40 € ne se réclame jamais à un consommateur (C. com. L441-10 II)."
                : null)
            ?? (creance.Nature == NatureCreance.CreditConsommation && demande.Capitalisations.Any(c => Vise(c, creance))
                ? $"{quoi}\u00A0: les intérêts d’un crédit à la consommation ne se capitalisent pas (Cass. 1re civ. 9 février 2012, n° 11-14.605)."
                : null)
            ?? creance.Interets.Select(r => Regime(r, creance, demande, quoi)).FirstOrDefault(o => o is not null)
            ?? Cumul(creance, demande, quoi);
    }

    private static bool Vise(CapitalisationDecompte capitalisation, CreanceDecompte creance) =>
        capitalisation.Creances.Count == 0 || capitalisation.Creances.Contains(creance.Id, StringComparer.Ordinal);

    private static string? Regime(RegimeInteret regime, CreanceDecompte creance, DemandeDecompte demande, string quoi)
    {
        var convenus = (regime.Taux is null ? 0 : 1) + (regime.PointsRefi is null ? 0 : 1) + (regime.MultipleLegal is null ? 0 : 1);
        return regime.Nature switch
        {
            NatureInteret.Penalites when demande.Consommateur =>
                $"{quoi}\u00A0: les pénalités de l’article L441-10 ne se réclament jamais à un consommateur.",
            NatureInteret.Penalites when convenus > 1 => $"{quoi}\u00A0: un seul taux de pénalités peut être convenu.",
            NatureInteret.Conventionnel when regime.Taux is null =>
                $"{quoi}\u00A0: un intérêt conventionnel a un taux écrit (C. civ. 1343-1 al. 2), indiquez «\u00A0taux\u00A0».",
            NatureInteret.Legal when convenus > 0 => $"{quoi}\u00A0: le taux légal ne se choisit pas, retirez le taux ou changez de nature.",
            NatureInteret.Legal when regime.Majorable == true && creance.Titre is null =>
                $"{quoi}\u00A0: la majoration de cinq points suppose une décision de justice (CMF L313-3), indiquez le titre.",
            not NatureInteret.Legal when regime.Majorable == true =>
                $"{quoi}\u00A0: la majoration de cinq points ne vise que le taux légal (CMF L313-3).",
            _ when regime.Taux < 0 || regime.PointsRefi < 0 || regime.MultipleLegal < 0 => $"{quoi}\u00A0: un taux ne peut pas être négatif.",
            _ when regime.Majorable == true && Titre(creance, demande) is { Nature: NatureTitre.ChequeImpaye } =>
                $"{quoi}\u00A0: le titre d’un chèque impayé ne porte jamais la majoration (Cass. 2e civ. 7 janvier 2016, n° 14-26.449).",
            _ => null,
        };
    }

    // Penalties are late interest: they never add to the legal rate on the same days (Cass. com. 24 avril 2024, n° 22-24.275).
    private static string? Cumul(CreanceDecompte creance, DemandeDecompte demande, string quoi)
    {
        RegimeInteret? precedent = null;
        foreach (var (regime, du) in Departs.Chronologiques(creance, Titre(creance, demande)))
        {
            if (precedent is not null && (precedent.JusquAu is not { } terme || du < terme))
            {
                return $"{quoi}\u00A0: deux intérêts courraient ensemble à compter du {TexteFrancais.DateLongue(du)}\u00A0; des intérêts moratoires ne se cumulent "
                    + "pas (Cass. com. 24 avril 2024, n° 22-24.275), indiquez «\u00A0jusquAu\u00A0» au premier.";
            }

            precedent = regime;
        }

        return null;
    }

    private static TitreDecompte? Titre(CreanceDecompte creance, DemandeDecompte demande) =>
        demande.Titres.FirstOrDefault(t => string.Equals(t.Id, creance.Titre, StringComparison.Ordinal));
}
