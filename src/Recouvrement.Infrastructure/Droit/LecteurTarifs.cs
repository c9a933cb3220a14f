using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Tarifs;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Reads <c>droit/tarifs/commissaires-de-justice.yaml</c>: one tariff, with the day from which it is doubted.</summary>
internal static class LecteurTarifs
{
    public static TarifDesActes? Lire(NoeudYaml fichier)
    {
        var du = fichier.DateRequise("du");
        var douteDu = fichier.Date("douteux-a-compter-du");
        var doute = fichier.Champ("doute")?.EnTexteFrancais();
        if (douteDu is not null && doute is null)
        {
            fichier.Erreur("un tarif douteux dit pourquoi\u00A0: ajoutez «\u00A0doute\u00A0».");
        }

        var tva = fichier.Requis("tva")?.EnNombre();
        var coefficients = fichier.Requis("coefficients") is { } c ? Tranches(c, "coefficient") : [];
        var (deplacement, deplacementDu) = fichier.Champ("deplacement") is { } d ? Deplacement(d, fichier) : (null, default);
        var baremes = (fichier.Requis("baremes")?.Entrees() ?? []).Select(e => Bareme(e.Key, e.Value, fichier)).OfType<BaremeProportionnel>().ToList();
        var emoluments = (fichier.Requis("emoluments")?.Entrees() ?? []).Select(e => Emolument(e.Key, e.Value, fichier)).OfType<Emolument>().ToList();
        fichier.Fermer("article", "source", "confiance", "verifie-le", "note");
        return du is null || tva is null || coefficients.Count == 0
            ? null
            : new TarifDesActes
            {
                Du = du.Value,
                DouteDu = douteDu,
                Doute = doute,
                Tva = tva.Value,
                Coefficients = coefficients,
                Deplacement = deplacement,
                DeplacementDu = deplacementDu,
                Baremes = baremes,
                Emoluments = emoluments,
            };
    }

    private static (ValeurDatee? Valeur, DateOnly Du) Deplacement(NoeudYaml noeud, NoeudYaml fichier)
    {
        var du = noeud.DateRequise("du");
        var valeur = noeud.Requis("valeur")?.EnNombre();
        var passeport = new NoeudHerite(noeud, fichier).Passeport();
        noeud.Fermer();
        return du is null || valeur is null || passeport is null
            ? (null, default)
            : (new ValeurDatee("deplacement", SuiteDeVersions.Id(new Periode(du, null)), valeur.Value, "euros", passeport), du.Value);
    }

    private static BaremeProportionnel? Bareme(string id, NoeudYaml noeud, NoeudYaml fichier)
    {
        IdentifiantDeRegle.Verifier(id, noeud);
        var libelle = noeud.Requis("libelle")?.EnTexteFrancais();
        var charge = noeud.TexteRequis("charge");
        var fixe = noeud.Requis("fixe");
        var (jusquA, montant) = (fixe?.Requis("jusqu-a")?.EnNombre(), fixe?.Requis("montant")?.EnNombre());
        fixe?.Fermer();
        var plafond = noeud.Requis("plafond")?.EnNombre();
        var (doubles, exclu) = (noeud.OuiNon("double-si-alimentaire") ?? false, noeud.OuiNon("exclu-si-alimentaire") ?? false);
        var tranches = Tranches(noeud, "taux");
        var passeport = new NoeudHerite(noeud, fichier).Passeport();
        noeud.Fermer();
        if (charge is not (null or "debiteur" or "creancier"))
        {
            noeud.Erreur("«\u00A0charge\u00A0» doit être l’un de\u00A0: debiteur, creancier.");
        }

        return libelle is null || jusquA is null || montant is null || plafond is null || passeport is null || tranches.Count == 0
            ? null
            : new BaremeProportionnel(
                id, libelle, string.Equals(charge, "debiteur", StringComparison.Ordinal), tranches, jusquA.Value, montant.Value, plafond.Value,
                doubles, exclu, passeport);
    }

    private static Emolument? Emolument(string id, NoeudYaml noeud, NoeudYaml fichier)
    {
        IdentifiantDeRegle.Verifier(id, noeud);
        var libelle = noeud.Requis("libelle")?.EnTexteFrancais();
        var montant = noeud.Requis("montant")?.EnNombre();
        var passeport = new NoeudHerite(noeud, fichier).Passeport();
        noeud.Fermer();
        return libelle is null || montant is null || passeport is null ? null : new Emolument(id, libelle, montant.Value, passeport);
    }

    // Bounds go up and only the last slice is open: a scale with a hole would count nothing there.
    private static List<Tranche> Tranches(NoeudYaml noeud, string valeur)
    {
        var tranches = new List<Tranche>();
        foreach (var element in noeud.Requis("tranches")?.Elements() ?? [])
        {
            var (jusquA, lue) = (element.Nombre("jusqu-a"), element.Requis(valeur)?.EnNombre());
            element.Fermer();
            if (tranches.Count > 0 && (tranches[^1].JusquA is not { } avant || jusquA <= avant))
            {
                element.Erreur("les tranches se suivent dans l’ordre et seule la dernière n’a pas de «\u00A0jusqu-a\u00A0».");
            }

            if (lue is { } nombre)
            {
                tranches.Add(new Tranche(jusquA, nombre));
            }
        }

        if (tranches.Count > 0 && tranches[^1].JusquA is not null)
        {
            noeud.Erreur("la dernière tranche n’a pas de «\u00A0jusqu-a\u00A0»\u00A0: elle vaut au-delà de toutes.");
        }

        return tranches;
    }
}
