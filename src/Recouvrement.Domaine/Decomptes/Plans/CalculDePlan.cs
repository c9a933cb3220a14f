namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>Draws the instalments of a plan: to the cent, the last one takes the rounding, the quantième is kept without drift.</summary>
internal static class CalculDePlan
{
    private const int NombreMax = 600;
    private static readonly int AnneesDuJuge = 2;

    public static Resultat<IReadOnlyList<Mensualite>> Calculer(DemandePlan demande)
    {
        if (Obstacle(demande) is { } obstacle)
        {
            return Refuser(obstacle);
        }

        var mensualites = demande.Nombre is { } nombre ? ParNombre(demande, nombre) : ParMontant(demande, demande.MontantEcheance!.Value);
        if (mensualites is null || mensualites[^1].Capital <= 0)
        {
            return Refuser(demande.Nombre is null
                ? "Une échéance ne couvre pas les intérêts de sa période, ou le plan dépasserait six cents échéances\u00A0: augmentez-la."
                : "Il y a plus d’échéances que de centimes à répartir\u00A0: réduisez leur nombre.");
        }

        var dernier = mensualites[^1].Date;
        return demande.Nature == NaturePlan.Judiciaire && dernier > demande.Accord.AddYears(AnneesDuJuge)
            ? Refuser($"Le juge échelonne dans la limite de deux ans (C. civ. 1343-5)\u00A0: la dernière échéance, le {TexteFrancais.DateLongue(dernier)}, "
                + $"passe le {TexteFrancais.DateLongue(demande.Accord.AddYears(AnneesDuJuge))}.")
            : Resultat<IReadOnlyList<Mensualite>>.Obtenu(mensualites);
    }

    private static string? Obstacle(DemandePlan demande) => demande switch
    {
        { Montant: <= 0 } => "Le montant d’un plan est positif.",
        _ when !Arrondi.EstAuCentime(demande.Montant) || !Arrondi.EstAuCentime(demande.MontantEcheance ?? 0) => "Les montants d’un plan s’écrivent au centime.",
        _ when demande.Nombre is null == demande.MontantEcheance is null => "Donnez le nombre d’échéances, ou le montant de chacune, l’un ou l’autre.",
        { Nombre: < 1 or > NombreMax } => "Le nombre d’échéances va de 1 à 600.",
        { MontantEcheance: <= 0 } => "Le montant d’une échéance est positif.",
        { PasMois: < 1 or > 12 } => "Deux échéances sont séparées d’un à douze mois.",
        { PasJours: < 1 or > 92 } => "Deux échéances sont séparées d’un à quatre-vingt-douze jours.",
        { Taux: < 0 or > 50 } => "Le taux d’un plan va de 0 à 50\u00A0%.",
        { JoursDeGrace: < 0 } or { Tolerance: < 0 } => "Les jours de grâce et la tolérance ne sont pas négatifs.",
        _ when demande.PremiereEcheance < demande.Accord => "La première échéance ne précède pas l’accord.",
        _ => null,
    };

    // Same capital each time; the last takes what rounding left. Interest, when it runs, comes on top.
    private static List<Mensualite> ParNombre(DemandePlan demande, int nombre)
    {
        var part = Arrondi.Centime(demande.Montant / nombre);
        var mensualites = new List<Mensualite>(nombre);
        var reste = demande.Montant;
        for (var rang = 1; rang <= nombre; rang++)
        {
            var interets = Interets(demande, reste, rang);
            var capital = rang == nombre ? reste : part;
            mensualites.Add(new Mensualite(rang, Date(demande, rang), capital + interets, capital, interets));
            reste -= capital;
        }

        return mensualites;
    }

    // Same payment each time, interest first (C. civ. 1343-1); the last is what remains. Null when it would never end.
    private static List<Mensualite>? ParMontant(DemandePlan demande, decimal montant)
    {
        var mensualites = new List<Mensualite>();
        var reste = demande.Montant;
        while (reste > 0 && mensualites.Count < NombreMax)
        {
            var rang = mensualites.Count + 1;
            var interets = Interets(demande, reste, rang);
            var paye = Math.Min(montant, reste + interets);
            if (paye <= interets)
            {
                return null;
            }

            mensualites.Add(new Mensualite(rang, Date(demande, rang), paye, paye - interets, interets));
            reste -= paye - interets;
        }

        return reste > 0 ? null : mensualites;
    }

    // From the first date and never from the one before: 31 January, 28 February, 31 March.
    private static DateOnly Date(DemandePlan demande, int rang) => demande.PasJours is { } jours
        ? demande.PremiereEcheance.AddDays((rang - 1) * jours)
        : demande.PremiereEcheance.AddMonths((rang - 1) * demande.PasMois);

    private static decimal Interets(DemandePlan demande, decimal reste, int rang)
    {
        if (demande.Taux is not { } taux)
        {
            return 0;
        }

        var (du, au) = (rang == 1 ? demande.Accord : Date(demande, rang - 1), Date(demande, rang));
        var annee = demande.Base switch
        {
            BaseDeCalcul.Jours360 => 360,
            BaseDeCalcul.Reelle when DateTime.IsLeapYear(au.Year) => 366,
            _ => 365,
        };
        return Arrondi.Centime(reste * taux * (au.DayNumber - du.DayNumber) / (100m * annee));
    }

    private static Resultat<IReadOnlyList<Mensualite>> Refuser(string motif) => Resultat<IReadOnlyList<Mensualite>>.Refuse(motif);
}
