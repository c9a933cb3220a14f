using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Reads <c>droit/calendriers.yaml</c>: territories, public holidays, days declared closed by a text.</summary>
internal static class LecteurCalendriers
{
    public static (IReadOnlyList<Territoire> Territoires, IReadOnlyList<RegleJourFerie> Feries) Lire(NoeudYaml fichier)
    {
        var territoires = (fichier.Requis("territoires")?.Entrees() ?? [])
            .Select(e => LireTerritoire(e.Key, e.Value)).OfType<Territoire>().ToList();
        var codes = territoires.Select(t => t.Code).ToHashSet(StringComparer.Ordinal);
        if (!codes.Contains(Territoires.Metropole))
        {
            fichier.Erreur($"il manque le territoire «\u00A0{Territoires.Metropole}\u00A0», qui sert par défaut.");
        }

        var feries = (fichier.Requis("feries")?.Elements() ?? [])
            .Select(n => LireFerie(n, fichier, codes)).OfType<RegleJourFerie>().ToList();
        fichier.Fermer("source", "verifie-le", "confiance", "article");
        return (territoires, feries);
    }

    /// <summary>Refuses a code that is not a territory, with the nearest one.</summary>
    public static void VerifierCodes(NoeudYaml noeud, IEnumerable<string> codes, IReadOnlySet<string> connus)
    {
        foreach (var code in codes.Where(c => !connus.Contains(c)))
        {
            noeud.Erreur($"territoire inconnu «\u00A0{code}\u00A0»{ComparateurDeNoms.Suggestion(code, connus)}.");
        }
    }

    private static Territoire? LireTerritoire(string code, NoeudYaml noeud)
    {
        IdentifiantDeRegle.Verifier(code, noeud);
        var libelle = noeud.Requis("libelle")?.EnTexteFrancais();
        var lieu = noeud.Requis("lieu")?.EnTexteFrancais();
        var siege = noeud.OuiNon("siege") ?? true;
        noeud.Fermer();
        return libelle is null || lieu is null ? null : new Territoire(code, libelle, lieu, siege);
    }

    private static RegleJourFerie? LireFerie(NoeudYaml noeud, NoeudYaml fichier, IReadOnlySet<string> codes)
    {
        var libelle = noeud.Requis("libelle")?.EnTexteFrancais();
        var mois = noeud.Entier("mois");
        var jour = noeud.Entier("jour");
        var paques = noeud.Entier("depuis-paques");
        var date = noeud.Date("date");
        var territoires = noeud.Textes("territoires");
        var periode = new SuiteDeVersions().Lire(noeud);
        var passeport = new NoeudHerite(noeud, fichier).Passeport();
        noeud.Fermer();
        VerifierCodes(noeud, territoires, codes);
        VerifierJour(noeud, mois, jour, paques, date);
        return libelle is null || passeport is null
            ? null
            : new RegleJourFerie(libelle, mois, jour, paques, date, territoires, periode, passeport);
    }

    private static void VerifierJour(NoeudYaml noeud, int? mois, int? jour, int? paques, DateOnly? date)
    {
        var fixe = mois is not null || jour is not null;
        var manieres = (fixe ? 1 : 0) + (paques is null ? 0 : 1) + (date is null ? 0 : 1);
        if (manieres != 1)
        {
            noeud.Erreur("le jour se dit d’une seule manière\u00A0: «\u00A0mois\u00A0» et «\u00A0jour\u00A0», ou «\u00A0depuis-paques\u00A0», ou «\u00A0date\u00A0».");
        }
        else if (fixe && (mois is not (>= 1 and <= 12) || jour < 1 || jour is null || jour > DateTime.DaysInMonth(2024, mois.Value)))
        {
            noeud.Erreur("«\u00A0mois\u00A0» et «\u00A0jour\u00A0» doivent désigner un jour qui existe.");
        }
    }
}
