using Recouvrement.Application.Consultation;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Composants.Fiche;

/// <summary>Fields that name something of the dossier become lists: nobody types the reference of a claim or of a decision.</summary>
public static class ChoixDuDossier
{
    /// <summary>The definition, its lists filled from the dossier; a value that is gone stays choosable, so that a correction keeps it.</summary>
    public static DefinitionFait? Completer(DefinitionFait? definition, FicheDossier fiche, IReadOnlyDictionary<string, string?>? valeurs = null) => definition is null
        ? null
        : definition with { Champs = [.. definition.Champs.Select(c => Completer(c, fiche, valeurs?.GetValueOrDefault(c.Nom)))] };

    private static ChampDefini Completer(ChampDefini champ, FicheDossier fiche, string? valeur)
    {
        List<ChoixDefini> choix = (champ.Nom, champ.Type) switch
        {
            ("creance" or "choix", TypeChamp.Texte) => [.. fiche.Dossier.Creances.Select(c => new ChoixDefini(c.Reference, c.Libelle is null ? c.Reference : $"{c.Reference}, {c.Libelle}")).DistinctBy(c => c.Valeur, StringComparer.Ordinal)],
            ("titre", TypeChamp.Texte) => [.. fiche.Titres.Where(t => t.EstDebout).Select(t => new ChoixDefini(t.Titre.Id, t.Titre.Libelle))],
            ("plan", TypeChamp.Texte) => [.. fiche.Dossier.Plans.Select(p => new ChoixDefini(p.Reference, $"{p.Libelle} du {Domaine.TexteFrancais.DateLongue(p.Accord)}"))],
            ("boutEnBout", TypeChamp.Texte) => [.. fiche.Dossier.Presentations.Where(p => p.RejeteLe is null).Select(p => new ChoixDefini(p.Ordre.BoutEnBout, p.Ordre.BoutEnBout))],
            _ => [],
        };
        if (choix.Count == 0)
        {
            return champ;
        }

        if (!string.IsNullOrEmpty(valeur) && !choix.Exists(c => string.Equals(c.Valeur, valeur, StringComparison.Ordinal)))
        {
            choix.Add(new ChoixDefini(valeur, valeur));
        }

        return champ with { Type = TypeChamp.Choix, Choix = choix };
    }
}
