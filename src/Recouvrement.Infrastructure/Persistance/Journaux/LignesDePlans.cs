using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>The rows of the plans and direct debits of one dossier, drawn from its fold.</summary>
internal static class LignesDePlans
{
    /// <summary>The clocks of the plans that run: lists show a dossier « sous plan » among its stages.</summary>
    public static IEnumerable<Machine> Horloges(VueDossier vue) =>
        vue.Horloges.Where(h => h.Definition.Horloge == NatureHorloge.Plan && !h.Etat.Terminal);

    public static IReadOnlyList<LignePlan> Plans(VueDossier vue) =>
    [
        .. vue.Plans.Select((suivi, rang) =>
        {
            var enCours = suivi.EstEnCours && vue.Dossier.ClosLe is null;
            return new LignePlan
            {
                Dossier = vue.Dossier.Id,
                Rang = rang,
                Plan = suivi.Plan.Id,
                Reference = suivi.Plan.Reference,
                Portefeuille = vue.Dossier.Portefeuille,
                Juriste = vue.Dossier.Juriste,
                Cadre = suivi.Plan.Cadre,
                Situation = suivi.Situation,
                Suite = suivi.Etat.Suite,
                EnCours = enCours,
                MontantCentimes = Centimes(suivi.Version.Total),
                RecuCentimes = Centimes(suivi.Etat.Recu),
                RetardCentimes = enCours ? Centimes(suivi.Etat.Retard) : 0,
                ProchaineEcheance = enCours ? suivi.Prochaine?.Mensualite.Date : null,
                ProchainCentimes = enCours ? Centimes(suivi.Prochaine?.Reste ?? 0m) : 0,
                DerniereEcheance = suivi.Version.Mensualites[^1].Date,
                RompuDepuis = enCours ? suivi.Etat.PremierImpaye : null,
                Preleve = suivi.Mandat is not null,
            };
        }),
    ];

    public static IReadOnlyList<LignePresentation> Presentations(VueDossier vue) =>
    [
        .. vue.Dossier.Presentations.Select((p, rang) => new LignePresentation
        {
            Dossier = vue.Dossier.Id,
            Rang = rang,
            Portefeuille = vue.Dossier.Portefeuille,
            Remise = p.Remise,
            RemiseLe = p.Le,
            BoutEnBout = p.Ordre.BoutEnBout,
            Centimes = Centimes(p.Ordre.Montant),
            Le = p.Ordre.Date,
            Rejetee = p.RejeteLe is not null,
        }),
    ];

    private static long Centimes(decimal euros) => decimal.ToInt64(decimal.Round(euros * 100m, 0, MidpointRounding.AwayFromZero));
}
