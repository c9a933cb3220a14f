using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Composants.Fiche;

/// <summary>The forms of the two facts that every procedure knows without declaring them: leaving the model, coming back.</summary>
public static class FaitsReserves
{
    /// <summary>The definition of a fact of the procedure, reserved ones included; null when there is none.</summary>
    public static DefinitionFait? Trouver(DefinitionProcedure procedure, string type) => type switch
    {
        TypesReserves.SortieDuModele => Definir(type, "Sortie du modèle", "Date à laquelle la procédure quitte le modèle"),
        TypesReserves.RetourAuModele => Definir(type, "Retour au modèle", "Date du retour au modèle",
            new ChampDefini(TypesReserves.ChampEtape, "Étape à laquelle la procédure revient", TypeChamp.Choix, true,
                [.. procedure.Etapes.Select(e => new ChoixDefini(e.Id, e.Libelle))], null)),
        _ => procedure.Fait(type),
    };

    private static DefinitionFait Definir(string id, string libelle, string libelleDate, params ChampDefini[] champs) =>
        new(id, libelle, "juriste", libelleDate, false, champs, [], null, int.MaxValue);
}
