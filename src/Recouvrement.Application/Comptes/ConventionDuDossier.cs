using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>How the account of a dossier is counted: the convention last chosen, that of the house when nobody chose.</summary>
internal static class ConventionDuDossier
{
    public static ConventionDecompte Lire(LectureDuCompte lecture, DateOnly arreteAu)
    {
        if (lecture.De(FaitsDuCompte.ConventionChoisie).LastOrDefault(f => f.DateEffet <= arreteAu) is not { } fait)
        {
            return new ConventionDecompte();
        }

        var d = fait.Donnees;
        return new ConventionDecompte
        {
            Base = d["base"]?.Texte switch
            {
                "reelle" => BaseDeCalcul.Reelle,
                "360" => BaseDeCalcul.Jours360,
                _ => BaseDeCalcul.Jours365,
            },
            Bornes = d["bornes"]?.Texte switch
            {
                "debut-inclus" => BornesDeCalcul.DebutInclus,
                "deux-incluses" => BornesDeCalcul.DeuxIncluses,
                _ => BornesDeCalcul.DebutExclu,
            },
            ArrondiDesLignes = d["arrondi"]?.Texte is "troncature" ? ArrondiDesLignes.Troncature : ArrondiDesLignes.DemiSuperieur,
            Ventilation = d["ventilation"]?.Texte is "par-poste" ? VentilationVersement.ParPoste : VentilationVersement.ParDette,
            Ordres = Ordres(d["ordre"]?.Texte, d["source"]?.Texte),
        };
    }

    private static IReadOnlyList<OrdreImputation> Ordres(string? mot, string? source) => mot switch
    {
        "interets-avant-frais" =>
        [
            Postes.OrdreParDefaut with { Ordre = [Poste.Interets, Poste.InteretsCapitalises, Poste.Frais, Poste.Accessoires, Poste.Principal], Source = source },
        ],
        "principal-d-abord" =>
        [
            new OrdreImputation
            {
                Ordre = [Poste.Principal, Poste.Frais, Poste.Accessoires, Poste.Interets, Poste.InteretsCapitalises],
                Article = "Accord du créancier",
                Source = source,
            },
        ],
        _ => [],
    };
}
