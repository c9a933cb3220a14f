using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>Which rate a regime has on a day, and on which days that rate may change.</summary>
internal sealed class TauxDesRegimes(DemandeDecompte demande, DroitDuDecompte droit)
{
    // The column is that of the creditor, whoever the debtor is.
    private readonly SerieDeTaux legal = droit.Serie(
        demande.Creancier == CategorieCreancier.Particulier ? ReglesDuDecompte.LegalParticuliers : ReglesDuDecompte.LegalAutres);

    private readonly SerieDeTaux autres = droit.Serie(ReglesDuDecompte.LegalAutres);
    private readonly SerieDeTaux refi = droit.Serie(ReglesDuDecompte.Refi);

    /// <summary>True when the rate is that of the contract, whatever the day.</summary>
    public static bool EstFixe(RegimeInteret regime) => regime.Nature == NatureInteret.Conventionnel || regime.Taux is not null;

    public TauxTrouve Au(RegimeInteret regime, DateOnly jour)
    {
        if (EstFixe(regime))
        {
            return new TauxTrouve(regime.Taux ?? 0, null, null, null);
        }

        if (regime.Nature == NatureInteret.Legal)
        {
            return Lire(legal, jour, 1);
        }

        // The multiple that a contract agrees is one of the legal rate between professionals.
        return regime.MultipleLegal is { } multiple ? Lire(autres, jour, multiple) : Refi(regime, jour);
    }

    /// <summary>Days, between both, on which the rate may change or stop being known.</summary>
    public void Coupures(RegimeInteret regime, DateOnly debut, DateOnly terme, Action<DateOnly> couper)
    {
        if (EstFixe(regime))
        {
            return;
        }

        if (regime.Nature == NatureInteret.Penalites && regime.MultipleLegal is null)
        {
            for (var semestre = UsageDesTaux.Semestre(debut); semestre < terme; semestre = semestre.AddMonths(6))
            {
                couper(semestre);
            }

            return;
        }

        var serie = regime.MultipleLegal is null ? legal : autres;
        foreach (var version in serie.Versions)
        {
            couper(version.EnVigueur.Du ?? debut);
        }

        couper(serie.VerifieJusquAu.AddDays(1));
    }

    /// <summary>Last day for which that regime can be computed; null when no rate limits it.</summary>
    public DateOnly? DernierJour(RegimeInteret regime)
    {
        if (EstFixe(regime))
        {
            return null;
        }

        return UsageDesTaux.DernierJour(
            regime.Nature == NatureInteret.Penalites && regime.MultipleLegal is null ? refi : regime.Nature == NatureInteret.Legal ? legal : autres);
    }

    private TauxTrouve Refi(RegimeInteret regime, DateOnly jour)
    {
        var semestre = UsageDesTaux.JourLu(refi, jour);
        var points = regime.PointsRefi ?? droit.Regle(ReglesDuDecompte.PenalitesPoints, jour)?.Valeur ?? 0;
        return refi.VersionAu(semestre) is { } version
            ? new TauxTrouve(version.Valeur + points, refi.Id, version, null)
            : TauxTrouve.Inconnu(refi.Refus(semestre));
    }

    private static TauxTrouve Lire(SerieDeTaux serie, DateOnly jour, decimal multiple) => serie.VersionAu(jour) is { } version
        ? new TauxTrouve(version.Valeur * multiple, serie.Id, version, null)
        : TauxTrouve.Inconnu(serie.Refus(jour));
}
