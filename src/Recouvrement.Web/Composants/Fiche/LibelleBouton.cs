using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Composants.Fiche;

/// <summary>The button says what it will do: « Enregistrer : ouvre 2 délais, en clôt 1 ».</summary>
public static class LibelleBouton
{
    /// <summary>The words for that preview; the verb alone when there is none.</summary>
    public static string Pour(Apercu? apercu, string verbe = "Enregistrer") => apercu switch
    {
        null => verbe,
        { DelaisOuverts: 0, DelaisClos: 0 } => $"{verbe} : ne change aucun délai",
        { DelaisClos: 0 } => $"{verbe} : ouvre {Delais(apercu.DelaisOuverts)}",
        { DelaisOuverts: 0 } => $"{verbe} : clôt {Delais(apercu.DelaisClos)}",
        _ => $"{verbe} : ouvre {Delais(apercu.DelaisOuverts)}, en clôt {TexteFrancais.Nombre(apercu.DelaisClos, 0)}",
    };

    private static string Delais(int nombre) => TexteFrancais.Accorder(nombre, "délai");
}
