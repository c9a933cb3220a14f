namespace Recouvrement.Domaine.Decomptes;

/// <summary>Compares two décomptes line by line; every line is a record, so a single figure that differs shows.</summary>
public static class ComparaisonDeDecomptes
{
    /// <summary>What differs, in the order of the document; empty when the two say the same.</summary>
    public static IReadOnlyList<EcartDInstantane> Comparer(Decompte ecrit, Decompte recalcule)
    {
        ArgumentNullException.ThrowIfNull(ecrit);
        ArgumentNullException.ThrowIfNull(recalcule);
        var ecarts = new List<EcartDInstantane>();
        Listes(ecarts, "principal", ecrit.Principal, recalcule.Principal, l => l.Reste);
        Listes(ecarts, "interets", ecrit.Interets, recalcule.Interets, l => l.Montant);
        Listes(ecarts, "capitalisations", ecrit.Capitalisations, recalcule.Capitalisations, l => l.Montant);
        Listes(ecarts, "accessoires", ecrit.Accessoires, recalcule.Accessoires, l => l.Reste);
        Listes(ecarts, "depens", ecrit.Depens, recalcule.Depens, l => l.Reste);
        Listes(ecarts, "frais", ecrit.Frais, recalcule.Frais, l => l.Reste);
        Listes(ecarts, "versements", [.. ecrit.Versements.Select(SansListe)], [.. recalcule.Versements.Select(SansListe)], l => l.Montant);
        Listes(ecarts, "imputations", [.. ecrit.Versements.SelectMany(v => v.Imputations)], [.. recalcule.Versements.SelectMany(v => v.Imputations)], l => l.Montant);
        Listes(ecarts, "avoirs", ecrit.Avoirs, recalcule.Avoirs, l => l.Impute);
        Listes(ecarts, "soldes", ecrit.Soldes, recalcule.Soldes, l => l.Reste);
        Listes(ecarts, "parDebiteur", ecrit.ParDebiteur, recalcule.ParDebiteur, l => l.Montant);
        Listes(ecarts, "taux", ecrit.Taux, recalcule.Taux, l => l.Valeur);
        Listes(ecarts, "regles", ecrit.Regles, recalcule.Regles, l => l.Valeur);
        Montant(ecarts, "total", ecrit.Total, recalcule.Total);
        Montant(ecarts, "tropPercu", ecrit.TropPercu, recalcule.TropPercu);
        Un(ecarts, "interetJournalier", ecrit.InteretJournalier, recalcule.InteretJournalier, l => l.Montant ?? 0);
        Un(ecarts, "provision", ecrit.Provision, recalcule.Provision, l => l.Montant ?? 0);
        Un(ecarts, "prescription", ecrit.Prescription, recalcule.Prescription, l => l.Montant);
        return ecarts;
    }

    // Records compare their lists by reference: the allocations are compared apart.
    private static LigneVersement SansListe(LigneVersement versement) => versement with { Imputations = [] };

    private static void Listes<T>(
        List<EcartDInstantane> ecarts, string lieu, IReadOnlyList<T> ecrites, IReadOnlyList<T> recalculees, Func<T, decimal> montant)
        where T : class
    {
        for (var i = 0; i < Math.Max(ecrites.Count, recalculees.Count); i++)
        {
            Un(ecarts, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{lieu}[{i}]"),
                i < ecrites.Count ? ecrites[i] : null, i < recalculees.Count ? recalculees[i] : null, montant);
        }
    }

    private static void Un<T>(List<EcartDInstantane> ecarts, string lieu, T? ecrit, T? recalcule, Func<T, decimal> montant)
        where T : class
    {
        if (!EqualityComparer<T>.Default.Equals(ecrit, recalcule))
        {
            ecarts.Add(new EcartDInstantane(lieu, Dire(ecrit, montant), Dire(recalcule, montant)));
        }
    }

    private static string Dire<T>(T? ligne, Func<T, decimal> montant)
        where T : class => ligne is null ? "absent" : TexteFrancais.Nombre(montant(ligne), 2);

    private static void Montant(List<EcartDInstantane> ecarts, string lieu, decimal ecrit, decimal recalcule)
    {
        if (ecrit != recalcule)
        {
            ecarts.Add(new EcartDInstantane(lieu, TexteFrancais.Nombre(ecrit, 2), TexteFrancais.Nombre(recalcule, 2)));
        }
    }
}
