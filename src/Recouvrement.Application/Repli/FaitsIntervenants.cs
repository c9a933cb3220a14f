using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Repli;

/// <summary>How an intervenant is written in the values of a fact, and read back.</summary>
internal static class FaitsIntervenants
{
    public static Fait Ecrire(Guid id, Intervenant intervenant, DateOnly le)
    {
        var donnees = Donnees.De(
            ("role", Valeur.De(RolesIntervenant.De(intervenant.Role).Mot)),
            ("nom", Valeur.De(intervenant.Nom.Trim())));
        foreach (var (nom, valeur) in new[]
        {
            ("qualite", intervenant.Qualite), ("adresse", intervenant.Adresse), ("codePostal", intervenant.CodePostal), ("ville", intervenant.Ville),
        })
        {
            donnees = string.IsNullOrWhiteSpace(valeur) ? donnees : donnees.Avec(nom, Valeur.De(valeur.Trim()));
        }

        return new Fait(id, TypesDeFait.IntervenantDesigne, le) { Donnees = donnees, Debiteur = intervenant.Debiteur };
    }

    // The latest of each role, by legal date: a designation recorded late does not hide the one that followed it. On one day, what
    // somebody says comes after what a notice says.
    public static IReadOnlyList<Intervenant> Lire(IEnumerable<Fait> faits) =>
    [
        .. faits.OrderBy(f => f.DateEffet).ThenBy(f => OrigineBodacc.Lire(f) is null ? 1 : 0)
            .Select((f, rang) => (Lu: Lire(f), Rang: rang)).Where(i => i.Lu is not null)
            .GroupBy(i => (i.Lu!.Role, i.Lu.Debiteur)).Select(g => g.Last())
            .OrderBy(i => i.Lu!.Role).ThenBy(i => i.Rang).Select(i => i.Lu!),
    ];

    private static Intervenant? Lire(Fait fait) => RolesIntervenant.Trouver(fait.Donnees["role"]?.Texte) is { } role
        ? new Intervenant(role.Role, fait.Donnees["nom"]?.Texte ?? string.Empty)
        {
            Qualite = fait.Donnees["qualite"]?.Texte,
            Adresse = fait.Donnees["adresse"]?.Texte,
            CodePostal = fait.Donnees["codePostal"]?.Texte,
            Ville = fait.Donnees["ville"]?.Texte,
            Debiteur = fait.Debiteur,
            Avis = OrigineBodacc.Lire(fait),
            AdresseAvis = fait.Donnees[OrigineBodacc.Adresse]?.Texte,
        }
        : null;
}
