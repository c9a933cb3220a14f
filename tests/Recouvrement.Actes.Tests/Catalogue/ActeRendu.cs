using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Tests.Catalogue;

/// <summary>An act of the catalogue as one reads it: the text of every part, with ordinary spaces and hyphens.</summary>
internal static class ActeRendu
{
    /// <summary>Rendered with every datum; what is « oui » or « non » is as said.</summary>
    public static string Complet(string id, bool oui) => Lire(id, Booleens(CatalogueLu.Du.Schema.Exemple(), oui));

    public static string Lire(string id, ObjetActe donnees)
    {
        var acte = CatalogueLu.Du.Actes.Single(a => string.Equals(a.Id, id, StringComparison.Ordinal));
        var resultat = CatalogueLu.Modele(acte).Rendre(donnees, new OptionsRendu { Schema = CatalogueLu.Du.Schema, Requises = acte.Donnees });
        resultat.Refus.ShouldBeNull(string.Join(", ", resultat.Manquantes.Select(m => m.Chemin)));
        return new DocxLu(resultat.Octets!).ToutLeTexte().Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2011', '-');
    }

    /// <summary>Every datum but the title, unless the act is made on it, for a company.</summary>
    public static ObjetActe SansTitre(string id)
    {
        var acte = CatalogueLu.Du.Actes.Single(a => string.Equals(a.Id, id, StringComparison.Ordinal));
        var donnees = Booleens(CatalogueLu.Du.Schema.Exemple(), oui: false);
        return acte.Donnees.Any(d => d.StartsWith("titre.", StringComparison.Ordinal)) ? donnees : Sans(donnees, "titre");
    }

    public static ObjetActe Sans(ObjetActe donnees, params string[] noms)
    {
        var reste = new ObjetActe();
        foreach (var nom in donnees.Noms.Where(n => !noms.Contains(n, StringComparer.Ordinal)))
        {
            reste[nom] = donnees[nom];
        }

        return reste;
    }

    public static ObjetActe Booleens(ObjetActe donnees, bool oui)
    {
        foreach (var nom in donnees.Noms.ToList())
        {
            if (donnees[nom] is ObjetActe fils)
            {
                Booleens(fils, oui);
            }
            else if (donnees[nom].Type == TypeValeur.Booleen)
            {
                donnees[nom] = oui;
            }
        }

        return donnees;
    }
}
