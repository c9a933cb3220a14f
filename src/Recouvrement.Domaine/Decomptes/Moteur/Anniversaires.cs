namespace Recouvrement.Domaine.Decomptes;

/// <summary>Interest that becomes a base of its own, one whole year after the other (C. civ. 1343-2).</summary>
internal sealed class Anniversaires(Calcul calcul)
{
    /// <summary>Adds the anniversaries of every sum that capitalises, and the day from which its first year is counted.</summary>
    public void Ajouter(List<Evenement> evenements, int rang)
    {
        foreach (var capitalisation in calcul.Demande.Capitalisations)
        {
            foreach (var position in calcul.Positions.Where(p => p.Segments.Count > 0
                && (capitalisation.Creances.Count == 0 || capitalisation.Creances.Contains(p.Id, StringComparer.Ordinal))))
            {
                // A whole year of interest: the count cannot start before interest itself.
                var debut = Math.Max(calcul.Frontieres.Depart(capitalisation.Depart), position.Segments[0].Du);
                var depart = capitalisation.Depart.AddDays(debut - calcul.Frontieres.Depart(capitalisation.Depart));
                position.DebutAnnee = debut;
                // Interest of before stays simple: its line ends where the first year begins.
                if (depart <= calcul.Demande.ArreteAu)
                {
                    evenements.Add(new Evenement(depart, rang, position.Id, () => calcul.Cours.Courir(position, debut)));
                }

                for (var annee = 1; depart.AddYears(annee) <= calcul.Demande.ArreteAu; annee++)
                {
                    var anniversaire = depart.AddYears(annee);
                    evenements.Add(new Evenement(anniversaire, rang, position.Id, () => Capitaliser(capitalisation, position, anniversaire)));
                }
            }
        }
    }

    private void Capitaliser(CapitalisationDecompte capitalisation, Position position, DateOnly anniversaire)
    {
        var frontiere = calcul.Frontieres.Apres(anniversaire);
        calcul.Cours.Courir(position, frontiere);
        if (position.Creance is { } creance && calcul.Suspensions.CapitalisationInterdite(creance, anniversaire))
        {
            calcul.Avertir("capitalisation-interdite", $"{creance.Libelle}\u00A0: pas de capitalisation au {TexteFrancais.DateLongue(anniversaire)}, "
                + "pendant la procédure collective (C. com. L622-28).");
        }
        else if (position.Capitaliser(position.DebutAnnee) is > 0 and var montant)
        {
            var regle = calcul.Droit.Regle(ReglesDuDecompte.Capitalisation, anniversaire);
            calcul.Capitalisations.Add(new LigneCapitalisation(
                position.Id, anniversaire, montant, regle?.Passeport.Article ?? "C. civ. 1343-2", capitalisation.Source));
        }

        position.DebutAnnee = frontiere;
    }
}
