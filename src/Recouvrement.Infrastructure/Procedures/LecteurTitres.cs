using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads <c>titres:</c>: the titles that a procedure may give, for the account of the dossier.</summary>
internal sealed class LecteurTitres(NomsConnus noms, LecteurConditions conditions, IReadOnlyList<DefinitionFait> faits)
{
    private static readonly Dictionary<string, NatureTitre> Natures = new(StringComparer.Ordinal)
    {
        ["jugement"] = NatureTitre.Jugement,
        ["injonction-de-payer"] = NatureTitre.InjonctionDePayer,
        ["adjudication-immobiliere"] = NatureTitre.AdjudicationImmobiliere,
        ["cheque-impaye"] = NatureTitre.ChequeImpaye,
        ["acte-notarie"] = NatureTitre.ActeNotarie,
        ["accord-homologue"] = NatureTitre.AccordHomologue,
        ["petite-creance"] = NatureTitre.PetiteCreance,
        ["autre"] = NatureTitre.Autre,
    };

    public List<TitreDefini> Lire(NoeudYaml? noeud)
    {
        var titres = new List<TitreDefini>();
        foreach (var (id, titre) in noeud?.Entrees() ?? [])
        {
            var rendu = Rendu(titre.Requis("rendu"));
            titres.Add(new TitreDefini(
                id,
                titre.Requis("libelle")?.EnTexteFrancais() ?? id,
                titre.ChoixRequis("nature", Natures) ?? NatureTitre.Autre,
                rendu,
                titre.TexteRequis("article") ?? string.Empty)
            {
                Signifie = noms.Liste(titre, "signifie", "fait", noms.Faits),
                Executoire = NomsConnus.Verifier(titre, titre.Texte("executoire"), "délai", noms.Delais),
                Tombe = noms.Liste(titre, "tombe", "étape", noms.Etapes),
                Montant = Montant(titre, rendu),
                Majorable = titre.OuiNon("majorable"),
                Reserve = titre.Champ("reserve")?.EnTexteFrancais(),
            });
            titre.Fermer();
        }

        return titres;
    }

    /// <summary>A stage that gives a title while the file does not say which would leave the account without its date.</summary>
    public static void Verifier(IReadOnlyList<TitreDefini> titres, IReadOnlyList<DefinitionEtape> etapes, NoeudYaml racine)
    {
        var donne = etapes.FirstOrDefault(e => e.Effets.Any(f => f.Nature == NatureEffet.TitreExecutoire));
        if (donne is not null && titres.Count == 0)
        {
            (racine.Champ("etapes")?.Champ(donne.Id) ?? racine).Erreur(
                $"l’étape «\u00A0{donne.Id}\u00A0» donne un titre exécutoire, mais la procédure ne dit pas lequel\u00A0: décrivez-le sous «\u00A0titres\u00A0».");
        }
        else if (donne is null && titres.Count > 0)
        {
            racine.Champ("titres")!.Erreur("la procédure décrit un titre, mais aucune étape n’a l’effet «\u00A0titre-executoire\u00A0».");
        }
    }

    private List<DecisionDeTitre> Rendu(NoeudYaml? noeud)
    {
        var decisions = new List<DecisionDeTitre>();
        foreach (var element in noeud?.UnOuPlusieurs() ?? [])
        {
            var fait = NomsConnus.Verifier(element, element.EstValeur ? element.EnTexte() : element.TexteRequis("fait"), "fait", noms.Faits);
            var si = element.EstValeur ? null : conditions.Lire(element, "si", fait);
            element.Fermer();
            if (si is not null && si.Comparaisons.Any(c => c.Objet != ObjetCompare.Champ || c.Operateur is not (Operateur.Parmi or Operateur.Sauf)))
            {
                element.Erreur("un titre ne compare que les champs de la décision, à un mot, à une liste de mots ou à «\u00A0sauf\u00A0».");
            }

            if (fait is not null)
            {
                decisions.Add(new DecisionDeTitre(fait, si));
            }
        }

        return decisions;
    }

    private string? Montant(NoeudYaml titre, List<DecisionDeTitre> rendu)
    {
        if (titre.Texte("montant") is not { } champ)
        {
            return null;
        }

        var connus = faits.Where(f => rendu.Any(r => string.Equals(r.Fait, f.Id, StringComparison.Ordinal)))
            .SelectMany(f => f.Champs).Where(c => c.Type == TypeChamp.Montant).Select(c => c.Nom).ToHashSet(StringComparer.Ordinal);
        return NomsConnus.Verifier(titre.Champ("montant")!, champ, "champ de montant", connus);
    }
}
