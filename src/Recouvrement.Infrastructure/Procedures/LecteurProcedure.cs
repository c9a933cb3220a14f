using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads one procedure file. Names are gathered first, so that a stage may lead to one written further down.</summary>
internal sealed class LecteurProcedure(NoeudYaml racine, IDroit droit, IReadOnlySet<string>? actes)
{
    private static readonly Dictionary<string, (bool ParDebiteur, NatureHorloge? Horloge)> Instances = new(StringComparer.Ordinal)
    {
        ["par-debiteur"] = (true, null),
        ["par-dossier"] = (false, null),
        ["par-creance"] = (true, NatureHorloge.Creance),
        ["par-titre"] = (true, NatureHorloge.Titre),
        ["par-plan"] = (true, NatureHorloge.Plan),
    };

    private static readonly Dictionary<string, FamilleProcedure> Familles = new(StringComparer.Ordinal)
    {
        ["titre"] = FamilleProcedure.Titre,
        ["execution"] = FamilleProcedure.Execution,
        ["surendettement"] = FamilleProcedure.Surendettement,
        ["procedure-collective"] = FamilleProcedure.ProcedureCollective,
        ["prescription"] = FamilleProcedure.Prescription,
    };

    public DefinitionProcedure? Lire()
    {
        var id = racine.TexteRequis("procedure");
        var libelle = racine.TexteRequis("libelle");
        var textes = racine.TexteRequis("textes");
        var famille = racine.Choix("famille", Familles) ?? FamilleProcedure.Autre;
        var instance = racine.ChoixRequis("instance", Instances);
        var aSuivre = LectureDeDuree.Lire(racine.Champ("a-suivre-avant"));
        if (aSuivre is not null && instance is { Horloge: null })
        {
            racine.Champ("a-suivre-avant")!.Erreur("« a-suivre-avant » ne vaut que pour une horloge : les délais d’une procédure ouverte se suivent dès leur départ.");
        }

        var faits = LecteurFaits.Lire(racine.Requis("faits"));
        var contexte = LecteurFaits.Champs(racine.Champ("contexte"));
        var noms = Noms(faits, contexte);
        var conditions = new LecteurConditions(noms, faits.ToDictionary(f => f.Id, StringComparer.Ordinal), contexte);
        var (critere, regimes) = Regimes(racine.Champ("regimes"), noms);
        var echeances = new LecteurEcheances(noms, conditions, droit).Lire(racine.Champ("delais"));
        var lecteurEtapes = new LecteurEtapes(noms, conditions);
        var etapes = lecteurEtapes.Lire(racine.Requis("etapes"));
        var decisions = new LecteurDecisions(noms, conditions, faits);
        var titres = new LecteurTitres(noms, decisions).Lire(racine.Champ("titres"));
        LecteurTitres.Verifier(titres, etapes, racine);
        var delaisDeGrace = new LecteurDelaisDeGrace(noms, decisions).Lire(racine.Champ("delais-de-grace"));
        var partout = lecteurEtapes.Transitions(racine.Champ("partout"));
        var initiale = NomsConnus.Verifier(racine, racine.TexteRequis("etape-initiale"), "étape", noms.Etapes);
        racine.Fermer();
        return id is null || libelle is null || textes is null || instance is null || initiale is null
            ? null
            : new DefinitionProcedure(
                id, libelle, textes, instance.Value.ParDebiteur, initiale, contexte, regimes, critere, faits, etapes, echeances, partout)
            {
                Horloge = instance.Value.Horloge,
                ASuivreAvant = aSuivre,
                Famille = famille,
                Titres = titres,
                DelaisDeGrace = delaisDeGrace,
            };
    }

    private NomsConnus Noms(List<DefinitionFait> faits, List<ChampDefini> contexte) => new()
    {
        Faits = [.. faits.Select(f => f.Id)],
        Etapes = Cles("etapes"),
        Delais = Cles("delais"),
        Regles = [.. droit.Delais.Select(r => r.Id)],
        Seuils = [.. droit.Seuils.Select(s => s.Id)],
        Regimes = [.. (racine.Champ("regimes")?.Champ("versions")?.Entrees() ?? []).Select(e => e.Key)],
        Contexte = [.. contexte.Select(c => c.Nom)],
        Actes = actes is null ? null : [.. actes],
    };

    private IReadOnlyCollection<string> Cles(string table) =>
        racine.Champ(table) is { EstTable: true } noeud ? [.. noeud.Entrees().Select(e => e.Key)] : [];

    private static (string? Critere, List<Regime> Regimes) Regimes(NoeudYaml? noeud, NomsConnus noms)
    {
        var regimes = new List<Regime>();
        if (noeud is null)
        {
            return (null, regimes);
        }

        var critere = NomsConnus.Verifier(noeud, noeud.TexteRequis("critere"), "fait", noms.Faits);
        foreach (var (id, regime) in noeud.Requis("versions")?.Entrees() ?? [])
        {
            var periode = new Periode(regime.Date("du"), regime.Date("avant"));
            regimes.Add(new Regime(id, regime.TexteRequis("libelle") ?? id, periode));
            regime.Fermer();
            if (regimes.Count > 1 && regimes[^2].EnVigueur.JusquA != periode.Du)
            {
                regime.Erreur($"le régime «\u00A0{id}\u00A0» doit commencer le jour où finit le précédent\u00A0: ni trou, ni chevauchement.");
            }
        }

        noeud.Fermer();
        return (critere, regimes);
    }
}
