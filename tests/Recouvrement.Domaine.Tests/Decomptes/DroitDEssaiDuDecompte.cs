using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Tests.Droit;

namespace Recouvrement.Domaine.Tests.Decomptes;

/// <summary>Rates and rules written by hand for the tests of the arithmetic; the real ones are data and have their own cases.</summary>
internal static class DroitDEssaiDuDecompte
{
    public static readonly DateOnly Debut = new(2012, 1, 1);

    public static DroitDuDecompte Loi { get; } = new(
        "essai",
        [
            Serie(ReglesDuDecompte.LegalParticuliers, i => 3m + (i * 0.17m)),
            Serie(ReglesDuDecompte.LegalAutres, i => 0.5m + (i * 0.13m)),
            Serie(ReglesDuDecompte.Refi, i => 0.05m * i),
        ],
        [
            Regle(ReglesDuDecompte.Majoration, 2), Regle(ReglesDuDecompte.MajorationAdjudication, 4), Regle(ReglesDuDecompte.Capitalisation, 12),
            Regle(ReglesDuDecompte.Prescription, 60), Regle(ReglesDuDecompte.PrescriptionConsommateur, 24), Regle(ReglesDuDecompte.Opposition, 1),
            Regle(ReglesDuDecompte.Points, 5), Regle(ReglesDuDecompte.PenalitesPoints, 10), Regle(ReglesDuDecompte.PenalitesPlancher, 3),
            Regle(ReglesDuDecompte.Indemnite, 40),
        ]);

    private static SerieDeTaux Serie(string id, Func<int, decimal> valeur) => new(
        id, id, "%", new DateOnly(2030, 12, 31),
        [
            .. Enumerable.Range(0, 38).Select(i => new VersionTaux(
                TexteFrancais.DateCourte(Debut.AddMonths(6 * i)), new Periode(Debut.AddMonths(6 * i), Debut.AddMonths(6 * (i + 1))), valeur(i),
                DroitDEssai.Passeport("CMF L313-2"))),
        ]);

    private static RegleSeuil Regle(string id, decimal valeur) =>
        new(id, id, "essai", [new VersionSeuil("origine", Periode.Toujours, valeur, DroitDEssai.Passeport("essai"))]);
}
