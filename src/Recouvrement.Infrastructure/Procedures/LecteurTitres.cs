using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads <c>titres:</c>: the titles that a procedure may give, for the account of the dossier.</summary>
internal sealed class LecteurTitres(NomsConnus noms, LecteurDecisions decisions)
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
            var rendu = decisions.Lire(titre.Requis("rendu"));
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
                Montant = decisions.Champ(titre, "montant", TypeChamp.Montant, "champ de montant", rendu),
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
}
