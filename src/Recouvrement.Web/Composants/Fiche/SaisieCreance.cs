using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Web.Composants.Fiche;

/// <summary>A claim as typed, under a prefix: several claims share one form.</summary>
public sealed class SaisieCreance
{
    private SaisieCreance(string prefixe, Func<string, string> lire)
    {
        Prefixe = prefixe;
        Reference = lire(prefixe + "reference");
        Libelle = lire(prefixe + "libelle");
        Date = lire(prefixe + "date");
        Exigibilite = lire(prefixe + "exigibilite");
        Montant = lire(prefixe + "montant");
        Nature = lire(prefixe + "nature");
        Solidaire = lire(prefixe + "solidaire") is "oui";
    }

    public string Prefixe { get; }

    public string Reference { get; }

    public string Libelle { get; }

    public string Date { get; }

    public string Exigibilite { get; }

    public string Montant { get; }

    public string Nature { get; }

    public bool Solidaire { get; }

    /// <summary>True when nothing was typed: the line does not count.</summary>
    public bool EstVide => Reference.Length + Libelle.Length + Date.Length + Exigibilite.Length + Montant.Length == 0;

    /// <summary>An empty line.</summary>
    public static SaisieCreance Vide(string prefixe) => new(prefixe, _ => string.Empty);

    /// <summary>Reads a form sent.</summary>
    public static SaisieCreance De(string prefixe, IFormCollection envoi) => new(prefixe, nom => envoi[nom].ToString().Trim());

    /// <summary>Understands it; what is wrong goes to <paramref name="erreurs"/> under the name of the field.</summary>
    public CreanceSaisie? Comprendre(List<(string Champ, string Message)> erreurs)
    {
        var avant = erreurs.Count;
        if (Reference.Length == 0)
        {
            erreurs.Add((Prefixe + "reference", "La référence de la créance (numéro de facture) est à remplir."));
        }

        var date = LireJour("date", Date, "La date de la facture", erreurs);
        var exigible = LireJour("exigibilite", Exigibilite, "La date d’exigibilité", erreurs);
        var montant = LectureChamps.LireNombre(Montant);
        if (montant is null or <= 0)
        {
            erreurs.Add((Prefixe + "montant", Montant.Length == 0
                ? "Le montant est à remplir."
                : $"« {Montant} » n’est pas un montant supérieur à zéro ; écrivez par exemple 1\u00A0234,56."));
        }

        return erreurs.Count > avant
            ? null
            : new CreanceSaisie(Reference, montant!.Value, date!.Value, exigible!.Value)
            {
                Libelle = Libelle.Length == 0 ? null : Libelle,
                Nature = Nature.Length == 0 ? null : Nature,
                Solidaire = Solidaire,
            };
    }

    private DateOnly? LireJour(string nom, string texte, string quoi, List<(string Champ, string Message)> erreurs)
    {
        var jour = LectureChamps.LireJour(texte);
        if (jour is null)
        {
            erreurs.Add((Prefixe + nom, texte.Length == 0 ? $"{quoi} est à remplir." : $"« {texte} » n’est pas une date ; écrivez par exemple 02/09/2026."));
        }

        return jour;
    }
}
