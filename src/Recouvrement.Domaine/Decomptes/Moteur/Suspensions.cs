namespace Recouvrement.Domaine.Decomptes;

/// <summary>Periods during which interest does not run, or runs otherwise: procedures and delays granted by the judge.</summary>
internal sealed class Suspensions(DemandeDecompte demande)
{
    public static string ArticleDe(ArretDesInterets arret) => arret.Article ?? arret.Nature switch
    {
        NatureArret.Surendettement => "C. conso. L722-14",
        NatureArret.ProcedureCollective => "C. com. L622-28",
        _ => "Décision",
    };

    public void Coupures(CreanceDecompte creance, RegimeInteret regime, Action<DateOnly> couper)
    {
        foreach (var arret in demande.Arrets.Where(a => Vise(a.Creances, creance) && Arrete(a, creance)))
        {
            couper(arret.Du);
            couper(arret.Au?.AddDays(1) ?? arret.Du);
        }

        foreach (var delai in demande.Delais.Where(d => Vise(d.Creances, creance)))
        {
            couper(delai.Du);
            couper(delai.Au.AddDays(1));
        }
    }

    /// <summary>Why nothing runs on that day; null when interest runs.</summary>
    public (string Article, string? Source)? Arret(CreanceDecompte creance, RegimeInteret regime, DateOnly jour)
    {
        foreach (var arret in demande.Arrets)
        {
            if (!Vise(arret.Creances, creance) || !Arrete(arret, creance))
            {
                continue;
            }

            // A procedure that forbids paying on the due date forbids the penalties for good.
            if (regime.Nature == NatureInteret.Penalites && EmpecheLePaiement(arret, creance))
            {
                return ("C. com. L441-10 II", arret.Source);
            }

            if (jour >= arret.Du && (arret.Au is not { } au || jour <= au))
            {
                return (ArticleDe(arret), arret.Source);
            }
        }

        return regime.Nature == NatureInteret.Penalites && Grace(creance, jour) is { TauxReduit: null } grace
            ? ("C. civ. 1343-5 al. 4", grace.Source)
            : null;
    }

    public DelaiDeGrace? Grace(CreanceDecompte creance, DateOnly jour) =>
        demande.Delais.FirstOrDefault(d => jour >= d.Du && jour <= d.Au && Vise(d.Creances, creance));

    /// <summary>True when a procédure collective forbids paying that sum on its due date.</summary>
    public bool EmpecheLePaiement(CreanceDecompte creance) =>
        demande.Arrets.Any(a => Vise(a.Creances, creance) && EmpecheLePaiement(a, creance));

    /// <summary>True when interest of that sum may not be capitalised on that day (C. com. L622-28: even that of long loans).</summary>
    public bool CapitalisationInterdite(CreanceDecompte creance, DateOnly jour) => demande.Arrets.Any(a =>
        a.Nature == NatureArret.ProcedureCollective && Vise(a.Creances, creance) && jour >= a.Du && (a.Au is not { } au || jour <= au));

    private static bool EmpecheLePaiement(ArretDesInterets arret, CreanceDecompte creance) =>
        arret.Nature == NatureArret.ProcedureCollective && arret.Du <= creance.Echeance;

    private static bool Arrete(ArretDesInterets arret, CreanceDecompte creance) =>
        arret.Nature != NatureArret.ProcedureCollective || !creance.PretUnAnOuPlus;

    private static bool Vise(IReadOnlyList<string> creances, CreanceDecompte creance) =>
        creances.Count == 0 || creances.Contains(creance.Id, StringComparer.Ordinal)
        || (creance.Parent is { } parent && creances.Contains(parent, StringComparer.Ordinal));
}
