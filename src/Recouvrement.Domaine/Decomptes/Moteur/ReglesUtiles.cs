namespace Recouvrement.Domaine.Decomptes;

/// <summary>Which rules governed a décompte: pinned with it, so that it can be recomputed and explained.</summary>
internal static class ReglesUtiles
{
    public static IReadOnlyList<RegleAppliquee> De(Calcul calcul, PrescriptionInterets? prescription)
    {
        var regles = new List<RegleAppliquee>();
        void Ajouter(string id, DateOnly jour)
        {
            if (calcul.Droit.Regle(id, jour) is { } version
                && !regles.Exists(r => string.Equals(r.Regle, id, StringComparison.Ordinal) && string.Equals(r.Version, version.Id, StringComparison.Ordinal)))
            {
                var unite = calcul.Droit.Regles.First(r => string.Equals(r.Id, id, StringComparison.Ordinal)).Unite;
                regles.Add(new RegleAppliquee(id, version.Id, version.Valeur, unite, version.Passeport.Article, version.Passeport.Confiance));
            }
        }

        // One look per half-year is enough: no rule of this list ever changed within one.
        var semestres = new HashSet<(DateOnly, bool, bool)>();
        foreach (var ligne in calcul.Positions.SelectMany(p => p.Lignes).Select(l => l.Ligne))
        {
            if (!semestres.Add((UsageDesTaux.Semestre(ligne.Du), ligne.Majoration > 0, ligne is { Nature: NatureInteret.Penalites, Serie: ReglesDuDecompte.Refi })))
            {
                continue;
            }

            if (ligne.Majoration > 0)
            {
                Ajouter(ReglesDuDecompte.Points, ligne.Du);
                Ajouter(ReglesDuDecompte.Majoration, ligne.Du);
            }

            if (ligne is { Nature: NatureInteret.Penalites, Serie: ReglesDuDecompte.Refi })
            {
                Ajouter(ReglesDuDecompte.PenalitesPoints, ligne.Du);
            }
        }

        foreach (var position in calcul.Positions.Where(p => p.Creance is { Nature: NatureCreance.IndemniteForfaitaire }))
        {
            Ajouter(ReglesDuDecompte.Indemnite, position.Echeance);
        }

        foreach (var capitalisation in calcul.Capitalisations)
        {
            Ajouter(ReglesDuDecompte.Capitalisation, capitalisation.Date);
        }

        if (prescription is not null)
        {
            Ajouter(prescription.Regle, calcul.Demande.ArreteAu);
        }

        return [.. regles.OrderBy(r => r.Regle, StringComparer.Ordinal).ThenBy(r => r.Version, StringComparer.Ordinal)];
    }
}
