using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads <c>etapes:</c> and <c>partout:</c>: stages, ways, acts, effects, warnings.</summary>
internal sealed class LecteurEtapes(NomsConnus noms, LecteurConditions conditions)
{
    private static readonly Dictionary<string, Severite> Severites = new(StringComparer.Ordinal)
    {
        ["information"] = Severite.Information,
        ["attente"] = Severite.Attente,
        ["perte-du-titre"] = Severite.PerteDuTitre,
        ["perte-du-droit"] = Severite.PerteDuDroit,
    };

    public List<DefinitionEtape> Lire(NoeudYaml? noeud)
    {
        var etapes = new List<DefinitionEtape>();
        foreach (var (id, etape) in noeud?.Entrees() ?? [])
        {
            etapes.Add(new DefinitionEtape(
                id,
                etape.Requis("libelle")?.EnTexteFrancais() ?? id,
                etape.Requis("description")?.EnTexteFrancais() ?? string.Empty,
                etape.OuiNon("terminal") == true,
                noms.Liste(etape, "delais", "délai", noms.Delais),
                Actes(etape.Champ("actes")),
                Effets(etape.Champ("effets")),
                Transitions(etape.Champ("vers")),
                [.. (etape.Champ("alertes")?.Elements() ?? []).Select(a => Alerte(a, null))]));
            etape.Fermer();
        }

        return etapes;
    }

    public List<Transition> Transitions(NoeudYaml? noeud)
    {
        var transitions = new List<Transition>();
        foreach (var element in noeud?.Elements() ?? [])
        {
            var sur = NomsConnus.Verifier(element, element.Texte("sur"), "fait", noms.Faits);
            var echu = NomsConnus.Verifier(element, element.Texte("echu"), "délai", noms.Delais);
            var etape = NomsConnus.Verifier(element, element.Texte("etape"), "étape", noms.Etapes);
            transitions.Add(new Transition(
                sur,
                echu,
                conditions.Lire(element, "si", sur),
                etape,
                noms.Liste(element, "ouvre", "délai", noms.Delais),
                noms.Liste(element, "rouvre", "délai", noms.Delais),
                noms.Liste(element, "clot", "délai", noms.Delais),
                element.Champ("alerte") is { } alerte ? Alerte(alerte, sur) : null));
            if (element.Champ("sur") is null == element.Champ("echu") is null)
            {
                element.Erreur("un passage s’ouvre par «\u00A0sur: fait\u00A0» ou par «\u00A0echu: délai\u00A0», l’un ou l’autre.");
            }

            element.Fermer();
        }

        return transitions;
    }

    private List<ActeAppele> Actes(NoeudYaml? noeud)
    {
        var actes = new List<ActeAppele>();
        foreach (var element in noeud?.Elements() ?? [])
        {
            var id = element.EstValeur ? element.EnTexte() : element.TexteRequis("id");
            if (noms.Actes is { } connus)
            {
                id = NomsConnus.Verifier(element, id, "acte", connus);
            }

            actes.Add(element.EstValeur
                ? new ActeAppele(id ?? string.Empty, null, null)
                : new ActeAppele(id ?? string.Empty, conditions.Lire(element, "si", null), element.Champ("interdit")?.EnTexteFrancais()));
            element.Fermer();
        }

        return actes;
    }

    private List<Effet> Effets(NoeudYaml? noeud)
    {
        var effets = new List<Effet>();
        foreach (var element in noeud?.Elements() ?? [])
        {
            var nature = element.ChoixRequis("id", MotsDEffet.Tous);
            var libelle = element.Requis("libelle")?.EnTexteFrancais();
            var article = element.TexteRequis("article");
            var portee = Portee(element);
            var vise = element.Choix("vise", MotsDEffet.Vises);
            var si = conditions.Lire(element, "si", null);
            var relevePar = element.Textes("releve-par");
            element.Fermer();
            effets.Add(new Effet(nature ?? NatureEffet.Information, libelle ?? string.Empty, article ?? string.Empty, portee)
            {
                Vise = vise ?? PersonnesVisees.Debiteur,
                Si = si,
                RelevePar = relevePar,
            });
            if (portee is null && nature is NatureEffet.ActesInterdits or NatureEffet.ActesSuspendus)
            {
                element.Erreur("un effet sur des actes dit lesquels\u00A0: « procedures », « actes », et « sauf » pour ceux qui restent permis.");
            }
        }

        return effets;
    }

    // Procedures and acts of other files: their names are checked once every file is read (VerificateurDEffets).
    private static PorteeEffet? Portee(NoeudYaml noeud)
    {
        var portee = new PorteeEffet(noeud.Textes("procedures"), noeud.Textes("actes"), noeud.Textes("sauf"));
        return portee.Procedures.Count + portee.Actes.Count == 0 ? null : portee;
    }

    private AlerteDefinie Alerte(NoeudYaml noeud, string? fait)
    {
        var message = noeud.Requis("message")?.EnTexteFrancais();
        var severite = noeud.ChoixRequis("severite", Severites);
        var alerte = new AlerteDefinie(
            message ?? string.Empty, severite ?? Severite.Information, conditions.Lire(noeud, "si", fait), Proche(noeud.Champ("proche")));
        noeud.Fermer();
        return alerte;
    }

    private EcheanceProche? Proche(NoeudYaml? noeud)
    {
        if (noeud is null)
        {
            return null;
        }

        var delai = NomsConnus.Verifier(noeud, noeud.TexteRequis("delai"), "délai", noms.Delais);
        var avant = NomsConnus.Verifier(noeud, noeud.Texte("avant"), "règle de droit", noms.Regles);
        var dans = LectureDeDuree.Lire(noeud.Champ("dans"));
        var auDela = LectureDeDuree.Lire(noeud.Champ("au-dela"));
        noeud.Fermer();
        if (avant is null == dans is null)
        {
            noeud.Erreur("une échéance est proche « avant » une règle comptée depuis l’étape, ou « dans » une durée comptée du jour : l’un ou l’autre.");
        }

        return new EcheanceProche(delai ?? string.Empty, avant, dans, auDela);
    }
}
