using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>What a decision grants besides the principal.</summary>
internal static class AccessoiresAlloues
{
    /// <summary>Fields of a condemnation, with what each amount is.</summary>
    public static IReadOnlyList<(string Champ, string Libelle, NatureCreance Nature)> Champs { get; } =
    [
        ("clause-penale", "Clause pénale allouée", NatureCreance.ClausePenale),
        ("indemnites", "Indemnité forfaitaire allouée", NatureCreance.IndemniteForfaitaire),
        ("dommages", "Dommages et intérêts", NatureCreance.DommagesEtInterets),
        ("article-700", "Article 700", NatureCreance.Article700),
        ("depens", "Dépens liquidés", NatureCreance.Depens),
    ];

    /// <summary>The sums; an indemnity bears the legal rate from the decision, asked or not (C. civ. 1231-7).</summary>
    public static IEnumerable<CreanceDecompte> De(LectureDuCompte lecture, Fait fait, TitreDecompte titre) => Champs
        .Where(c => fait.Donnees[c.Champ]?.Nombre is > 0m)
        .Select(c => new CreanceDecompte
        {
            Id = lecture.Nommer($"{c.Libelle} du {TexteFrancais.DateCourte(fait.DateEffet)}"),
            Libelle = c.Libelle,
            Nature = c.Nature,
            Echeance = fait.DateEffet,
            Montant = fait.Donnees[c.Champ]!.Value.Nombre,
            Titre = titre.Id,
            Interets = DesIndemnites(c.Nature, titre),
        });

    /// <summary>Interest of an indemnity granted under a title; none for the other natures.</summary>
    public static IReadOnlyList<RegimeInteret> DesIndemnites(NatureCreance nature, TitreDecompte titre) =>
        nature is NatureCreance.Article700 or NatureCreance.DommagesEtInterets
            ? [new RegimeInteret { Nature = NatureInteret.Legal, Depart = new PointDeDepart(CauseDepart.Jugement), Source = titre.Libelle }]
            : [];

    /// <summary>What the decision grants under that nature; zero when it says nothing.</summary>
    public static decimal Montant(Fait fait, NatureCreance nature) =>
        Champs.Where(c => c.Nature == nature).Select(c => fait.Donnees[c.Champ]?.Nombre).FirstOrDefault() ?? 0m;
}
