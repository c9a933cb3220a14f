using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>The sentences by which the fold says why a fact cannot be taken.</summary>
internal static class Refus
{
    /// <summary>The first required field that the fact lacks, or a word that is not in its list; null when all is there.</summary>
    public static string? ChampManquant(DefinitionFait type, Fait fait)
    {
        for (var i = 0; i < type.Champs.Count; i++)
        {
            var champ = type.Champs[i];
            var valeur = fait.Donnees[champ.Nom];
            if (valeur is null)
            {
                if (champ.Requis)
                {
                    return $"«\u00A0{type.Libelle}\u00A0»\u00A0: le champ «\u00A0{champ.Libelle}\u00A0» manque, et la suite en dépend.";
                }

                continue;
            }

            if (champ.Type == TypeChamp.Choix && !EstAdmis(champ, valeur.Value.Texte))
            {
                var connus = string.Join(", ", champ.Choix.Select(c => $"«\u00A0{c.Valeur}\u00A0»"));
                return $"«\u00A0{type.Libelle}\u00A0»\u00A0: «\u00A0{valeur.Value.Texte}\u00A0» n’est pas une valeur de «\u00A0{champ.Libelle}\u00A0»\u00A0; valeurs admises\u00A0: {connus}.";
            }
        }

        return null;
    }

    private static bool EstAdmis(ChampDefini champ, string mot)
    {
        for (var i = 0; i < champ.Choix.Count; i++)
        {
            if (string.Equals(champ.Choix[i].Valeur, mot, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why the fact does not fit the stage, and what the stage expects.</summary>
    public static string HorsDePropos(DefinitionProcedure definition, Rejeu rejeu, DefinitionFait type, Fait fait)
    {
        var etape = rejeu.EtapeDefinie;
        var attendus = (etape?.Vers ?? [])
            .Where(t => t.Sur is not null && rejeu.Evaluation.EstVraie(t.Si, null, faitAVenir: true))
            .Select(t => $"«\u00A0{definition.Fait(t.Sur!)?.Libelle ?? t.Sur}\u00A0»")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var suite = attendus.Count == 0
            ? "aucun fait n’y est plus attendu."
            : $"faits attendus\u00A0: {string.Join(", ", attendus)}.";
        var date = TexteFrancais.DateLongue(fait.DateEffet);
        return $"«\u00A0{type.Libelle}\u00A0» du {date} ne peut pas se produire à l’étape «\u00A0{etape?.Libelle ?? rejeu.Etape}\u00A0»\u00A0; {suite}";
    }
}
