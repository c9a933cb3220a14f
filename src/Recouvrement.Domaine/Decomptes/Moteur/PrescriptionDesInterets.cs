namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// Interest born after the title is prescribed on its own (five years, two against a consumer), counted back from each act that
/// interrupts. The engine warns and proposes; it never deletes, since prescription is for the debtor to invoke.
/// </summary>
internal static class PrescriptionDesInterets
{
    public static PrescriptionInterets? Calculer(Calcul calcul, decimal total)
    {
        var id = calcul.Demande.Consommateur ? ReglesDuDecompte.PrescriptionConsommateur : ReglesDuDecompte.Prescription;
        if (calcul.Droit.Regle(id, calcul.Demande.ArreteAu) is not { } regle || Limite(calcul.Demande, (int)regle.Valeur) is not { } limite)
        {
            return null;
        }

        var montant = calcul.Positions.Sum(p => calcul.Titre(p.Titre) is { } titre ? Prescrit(p, titre, limite) : 0);
        return montant == 0
            ? null
            : new PrescriptionInterets(limite, montant, total - montant, (int)regle.Valeur / 12, regle.Passeport.Article, id);
    }

    // An act keeps alive the interest of the period before it; the next one must come within a period of it, and so on to the day.
    private static DateOnly? Limite(DemandeDecompte demande, int mois)
    {
        DateOnly? limite = null;
        DateOnly? precedent = null;
        foreach (var acte in demande.ActesInterruptifs.Select(a => a.Date).Where(d => d <= demande.ArreteAu).Order().Append(demande.ArreteAu))
        {
            var debut = acte.AddMonths(-mois);
            if (precedent is not { } avant || avant < debut)
            {
                limite = debut;
            }

            precedent = acte;
        }

        return limite;
    }

    private static decimal Prescrit(Position position, TitreDecompte titre, DateOnly limite)
    {
        var total = 0m;
        foreach (var enCours in position.Lignes)
        {
            var ligne = enCours.Ligne;
            if (enCours.Reste == 0 || ligne.Du >= limite || ligne.Au <= titre.Date)
            {
                continue;
            }

            var jours = Math.Min(ligne.Jours, limite.DayNumber - ligne.Du.DayNumber);
            var part = jours == ligne.Jours ? ligne.Montant : Arrondi.Centime(ligne.Montant * jours / ligne.Jours);
            total += Math.Max(0, part - (ligne.Montant - enCours.Reste));
        }

        return total;
    }
}
