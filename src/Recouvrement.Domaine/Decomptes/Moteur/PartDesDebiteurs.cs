namespace Recouvrement.Domaine.Decomptes;

/// <summary>What each person owes of the balance.</summary>
internal static class PartDesDebiteurs
{
    public static IReadOnlyList<DuParDebiteur> Calculer(Calcul calcul) => [.. calcul.Demande.Debiteurs.Select(d => De(calcul, d))];

    private static DuParDebiteur De(Calcul calcul, DebiteurDecompte debiteur)
    {
        var total = calcul.Positions.Where(p => Vise(debiteur, p)).Sum(p => debiteur.AccessoiresCompris
            ? p.Total
            : p.Poste == Poste.Principal ? p.Reste : 0);
        return debiteur.Mode switch
        {
            ModeDebiteur.Solidaire => new DuParDebiteur(debiteur.Nom, debiteur.Mode, total, "Tenu pour le tout."),
            ModeDebiteur.Conjoint => new DuParDebiteur(debiteur.Nom, debiteur.Mode, Arrondi.Centime(total * (debiteur.Part ?? 0) / 100m),
                $"Tenu de sa part, {TexteFrancais.Nombre(debiteur.Part ?? 0, 2)}\u00A0%."),
            _ => Caution(calcul, debiteur, total),
        };
    }

    private static DuParDebiteur Caution(Calcul calcul, DebiteurDecompte debiteur, decimal total)
    {
        if (debiteur.Plafond is not { } plafond)
        {
            return new DuParDebiteur(debiteur.Nom, debiteur.Mode, total, "Caution sans plafond.");
        }

        var paye = calcul.Demande.Versements
            .Where(v => string.Equals(v.Payeur, debiteur.Nom, StringComparison.Ordinal) && calcul.Versements.ContainsKey(v.Id))
            .Sum(v => calcul.Versements[v.Id].Imputations.Sum(i => i.Montant));
        var disponible = Math.Max(0, plafond - paye);
        return new DuParDebiteur(debiteur.Nom, debiteur.Mode, Math.Min(total, disponible),
            $"Caution plafonnée à {TexteFrancais.Euros(plafond)}, dont {TexteFrancais.Euros(paye)} déjà payés par elle.");
    }

    private static bool Vise(DebiteurDecompte debiteur, Position position) =>
        debiteur.Creances.Count == 0
        || debiteur.Creances.Contains(position.Id, StringComparer.Ordinal)
        || (position.Parent is { } parent && debiteur.Creances.Contains(parent, StringComparer.Ordinal));
}
