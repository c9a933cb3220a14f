using Recouvrement.Application.Droits;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Composants.Communs;

/// <summary>The words of the closed lists, written once.</summary>
public static class Libelles
{
    /// <summary>Role in words.</summary>
    public static string Libelle(this RoleActeur role) => role switch
    {
        RoleActeur.Responsable => "responsable",
        RoleActeur.Administrateur => "administrateur",
        _ => "juriste",
    };

    /// <summary>Status in words.</summary>
    public static string Libelle(this StatutEcheance statut) => statut switch
    {
        StatutEcheance.Ouverte => "court",
        StatutEcheance.Tenue => "tenue",
        StatutEcheance.Echue => "échue",
        StatutEcheance.SansObjet => "sans objet",
        StatutEcheance.Suspendue => "arrêtée",
        _ => "à décider",
    };

    /// <summary>Confidence in words.</summary>
    public static string Libelle(this Confiance confiance) => confiance switch
    {
        Confiance.Sur => "sûr",
        Confiance.Probable => "probable",
        _ => "droit non fixé",
    };

    /// <summary>Who must act, in words.</summary>
    public static string Libelle(this Charge charge) => charge switch
    {
        Charge.Creancier => "au créancier d’agir",
        Charge.Adversaire => "à l’adversaire d’agir",
        _ => "à un tiers d’agir",
    };

    /// <summary>Extension rule in words.</summary>
    public static string Libelle(this Prorogation prorogation) => prorogation switch
    {
        Prorogation.Article642 => "report au premier jour ouvrable (CPC 642)",
        Prorogation.Aucune => "sans report",
        Prorogation.Incertaine => "report incertain : deux dates sont gardées",
        _ => "avancée au jour ouvrable précédent",
    };

    /// <summary>« 1 an 2 mois 3 jours ».</summary>
    public static string Libelle(this Duree duree)
    {
        var morceaux = new List<string>(3);
        if (duree.Annees > 0)
        {
            morceaux.Add(Domaine.TexteFrancais.Accorder(duree.Annees, "an"));
        }

        if (duree.Mois > 0)
        {
            morceaux.Add(Domaine.TexteFrancais.Accorder(duree.Mois, "mois", "mois"));
        }

        if (duree.Jours > 0)
        {
            morceaux.Add(Domaine.TexteFrancais.Accorder(duree.Jours, "jour"));
        }

        var texte = morceaux.Count == 0 ? "aucun délai" : string.Join(" et ", morceaux);
        return duree.Rebours ? texte + " avant" : texte;
    }
}
