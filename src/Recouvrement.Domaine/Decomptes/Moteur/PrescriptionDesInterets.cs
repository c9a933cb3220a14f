namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// Interest born after the title is prescribed on its own (five years, two against a consumer), counted back from each act that
/// interrupts. The engine warns and proposes; it never deletes, since prescription is for the debtor to invoke.
/// </summary>
internal static class PrescriptionDesInterets
{
    public static PrescriptionInterets? Calculer(Calcul calcul, decimal total)
    {
        // Two years are those of a professional against a consumer (C. conso. L218-2).
        var id = calcul.Demande is { Consommateur: true, Creancier: CategorieCreancier.Autres } ? ReglesDuDecompte.PrescriptionConsommateur : ReglesDuDecompte.Prescription;
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
            var du = Math.Max(ligne.Du.DayNumber, titre.Date.DayNumber + 1);
            var fin = Math.Min(ligne.Au.DayNumber + 1, limite.DayNumber);
            if (enCours.Reste == 0 || du >= fin)
            {
                continue;
            }

            // What was paid of the line paid its oldest days first.
            var avant = Part(ligne, du - ligne.Du.DayNumber);
            var paye = Math.Max(0, ligne.Montant - enCours.Reste - avant);
            total += Math.Max(0, Part(ligne, fin - ligne.Du.DayNumber) - avant - paye);
        }

        return total;
    }

    private static decimal Part(LigneInteret ligne, int jours) =>
        jours == ligne.Jours ? ligne.Montant : Arrondi.Centime(ligne.Montant * jours / ligne.Jours);
}
