using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>What a condemnation must say so that the account after the judgment is that of the judgment, and nobody has to guess.</summary>
internal static class ControleDeCondamnation
{
    public static IEnumerable<ErreurChamp> Erreurs(VueDossier vue, Fait fait)
    {
        var d = fait.Donnees;
        var visees = new LectureDuCompte(vue).Visees(fait).ToList();
        if (visees.Count == 0 && LectureDuCompte.Nommee(fait) is null)
        {
            yield return new ErreurChamp("creance", "Le dossier n’a aucune créance\u00A0: déclarez d’abord ce qui était demandé.");
        }

        var reduite = d["principal"]?.Nombre != visees.Sum(c => c.Montant);
        var interets = d["interets"]?.Texte;
        if (visees.Count > 1 && reduite && interets is "comme-demandes")
        {
            yield return new ErreurChamp("interets", "Une seule somme est allouée pour plusieurs créances\u00A0: dites à quel taux et depuis quand, ou enregistrez une condamnation par créance.");
        }

        if (interets is "legal" or "penalites" or "conventionnel" && d["depart"] is null)
        {
            yield return new ErreurChamp("depart", "Dites à compter de quoi les intérêts alloués courent.");
        }

        if (visees.Count > 1 && reduite && d["depart"]?.Texte is "echeance" && d["le"] is null)
        {
            yield return new ErreurChamp("le", "Une seule somme est allouée pour plusieurs échéances\u00A0: donnez la date à compter de laquelle elle porte intérêt.");
        }

        var anterieurs = vue.Dossier.Paiements.Any(p => p.Date <= fait.DateEffet);
        if (anterieurs && d["versements"] is null)
        {
            yield return new ErreurChamp("versements", "Des paiements ont précédé la décision\u00A0: dites si la somme allouée en tient déjà compte.");
        }

        if (d["versements"]?.Texte is "deduits" && LectureDuCompte.Nommee(fait) is not null && vue.Dossier.Creances.Count > 1)
        {
            yield return new ErreurChamp("versements", "Un paiement ne se rattache pas à une seule créance\u00A0: dites-le sur une condamnation qui les vise toutes.");
        }

        foreach (var erreur in DuTitre(vue, fait))
        {
            yield return erreur;
        }
    }

    /// <summary>The title that a fact names must stand; without a name there must be only one.</summary>
    public static IEnumerable<ErreurChamp> DuTitre(VueDossier vue, Fait fait)
    {
        var titres = TitresDuDossier.Connus(vue);
        if (SommesAllouees.Titre(fait, titres) is { } titre)
        {
            if (fait.DateEffet < titre.Date)
            {
                yield return new ErreurChamp("date", $"{titre.Libelle}\u00A0: rien ne se décide de ce titre avant le {TexteFrancais.DateCourte(titre.Date)}.");
            }

            yield break;
        }

        var debout = titres.Where(t => t.EstDebout).Select(t => t.Titre.Libelle).ToList();
        yield return new ErreurChamp("titre", debout.Count switch
        {
            0 => "Aucune décision n’est au dossier\u00A0: enregistrez-la d’abord dans sa procédure (jugement rendu, ordonnance rendue).",
            _ when fait.Donnees["titre"] is null => $"Plusieurs décisions sont au dossier ({string.Join(", ", debout)})\u00A0: dites laquelle.",
            _ => $"Cette décision n’est pas, ou n’est plus, un titre du dossier\u00A0: {string.Join(", ", debout)}.",
        });
    }
}
