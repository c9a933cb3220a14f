using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Production;

/// <summary>Gathers the data of an act: the dossier, the facts of the procedure, what was answered, then the account on the right day.</summary>
internal sealed class CompositionDeLActe(ICatalogueActes catalogue, VueDossier vue, DemandeActe demande, DateOnly aujourdhui)
{
    public const string PrefixeReponse = "reponse.";

    /// <summary>What an earlier act of the dossier was told need not be told again: the court does not move.</summary>
    public Dictionary<string, string> Reponses()
    {
        var reponses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (nom, valeur) in vue.Journal.FaitsDebout()
            .Where(f => string.Equals(f.Type, TypesDeFait.ActeProduit, StringComparison.Ordinal))
            .SelectMany(f => f.Donnees)
            .Where(d => d.Key.StartsWith(PrefixeReponse, StringComparison.Ordinal)))
        {
            reponses[nom[PrefixeReponse.Length..]] = valeur.Texte;
        }

        // Whoever is named in the dossier today, and what was paid since, come before what an act was told yesterday.
        foreach (var chemin in vue.Dossier.IntervenantsDe(demande.Debiteur).SelectMany(i => i.Donnees).Select(d => d.Key).Concat(reponses.Keys.Where(QuestionsDActe.EstPerissable)).ToList())
        {
            reponses.Remove(chemin);
        }

        foreach (var chemin in DonneesDuPlan.EnVigueur(vue, demande.Debiteur, demande.Date ?? aujourdhui) is null ? [] : DonneesDuPlan.Remplacees)
        {
            reponses.Remove(chemin);
        }

        foreach (var (chemin, reponse) in demande.Reponses.Where(r => !string.IsNullOrWhiteSpace(r.Value)))
        {
            reponses[chemin] = reponse;
        }

        return reponses;
    }

    public (ObjetActe Donnees, CompteDeLActe Compte) Composer(Machine? machine, ModeleDActe fiche, ModeleWord modele, IReadOnlyDictionary<string, string> reponses)
    {
        List<Fait> faits =
        [
            .. vue.Journal.FaitsDebout()
                .Where(f => string.Equals(f.Procedure ?? string.Empty, demande.Procedure, StringComparison.Ordinal) && (f.Debiteur is null || f.Debiteur == demande.Debiteur))
                .OrderBy(f => f.DateEffet),
        ];
        List<Piece> pieces = demande.Pieces.Count > 0
            ? [.. demande.Pieces.Select(id => vue.Dossier.Pieces.First(p => p.Id == id))]
            : [.. vue.Dossier.Pieces.Where(p => p.Acte is null)];
        var date = demande.Date ?? aujourdhui;
        var donnees = new DonneesDActe(vue.Dossier, machine, faits).Composer(date, demande.Debiteur is { } d ? vue.Dossier.Partie(d) : null, pieces);
        if (demande.Codebiteurs)
        {
            donnees[QuestionsDActe.Codebiteurs] = DonneesDActe.Codebiteurs(Codebiteurs());
        }

        DonneesDuPlan.Poser(donnees, vue, demande.Debiteur, date);
        foreach (var (chemin, reponse) in reponses)
        {
            if (catalogue.Schema.TryGet(chemin, out var champ) && QuestionsDActe.Lire(champ, reponse, catalogue.Schema) is { } valeur)
            {
                DonneesDActe.Poser(donnees, chemin, valeur);
            }
        }

        if (donnees["echeancier"] is ListeActe echeancier)
        {
            donnees["echeancierTotal"] = echeancier.Elements.OfType<ObjetActe>().Sum(e => (e["montant"] as NombreActe)?.Valeur ?? 0m);
        }

        var jour = demande.ArreteAu ?? (fiche.DecompteAu is { } source ? Jour(donnees, source) : date);
        var compte = CompteDeLActe.Etablir(vue, demande.Debiteur, jour);
        compte.Poser(donnees, vue, [.. fiche.Donnees, .. ControleModele.Champs(modele, catalogue.Schema).Select(c => c.Chemin)]);
        return (donnees, compte);
    }

    private static DateOnly? Jour(ObjetActe donnees, string chemin)
    {
        ValeurActe valeur = donnees;
        foreach (var nom in chemin.Split('.'))
        {
            valeur = valeur is ObjetActe objet ? objet[nom] : ValeurActe.Absente;
        }

        return (valeur as JourActe)?.Valeur;
    }

    // The other debtors of the same procedure against whom the act is not forbidden.
    private IEnumerable<Partie> Codebiteurs() => vue.Dossier.Debiteurs.Where(d =>
        d.Role == RolePartie.Debiteur && d.Id != demande.Debiteur
        && vue.Machines.Any(m =>
            string.Equals(m.Instance, demande.Procedure, StringComparison.Ordinal) && (m.Debiteur is null || m.Debiteur == d.Id)
            && m.Etat.Actes.All(a => a.Permis || !string.Equals(a.Id, demande.Acte, StringComparison.Ordinal))));
}
