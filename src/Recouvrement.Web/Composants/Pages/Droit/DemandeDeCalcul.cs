using System.Globalization;
using System.Text.RegularExpressions;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Web.Composants.Pages.Droit;

/// <summary>The calculator's form, read from the address: a computation can be sent to a colleague.</summary>
public sealed partial class DemandeDeCalcul
{
    private DemandeDeCalcul(IQueryCollection adresse)
    {
        Regle = adresse["regle"].ToString();
        Depart = adresse["depart"].ToString();
        Critere = adresse["critere"].ToString();
        Duree = adresse["duree"].ToString();
        Rebours = adresse["rebours"] == "oui";
        SansReport = adresse["report"] == "non";
        Territoire = adresse["territoire"].ToString() is { Length: > 0 } t ? t : Territoires.Metropole;
        Demeure = adresse["demeure"].ToString();
    }

    public string Regle { get; }

    public string Depart { get; }

    public string Critere { get; }

    public string Duree { get; }

    public bool Rebours { get; }

    public bool SansReport { get; }

    public string Territoire { get; }

    public string Demeure { get; }

    /// <summary>What is wrong, field by field.</summary>
    public List<(string Champ, string Message)> Erreurs { get; } = [];

    /// <summary>Reads the address.</summary>
    public static DemandeDeCalcul De(IQueryCollection adresse) => new(adresse);

    /// <summary>Computes; null when nothing was asked for or something is wrong.</summary>
    public EcheanceCalculee? Calculer(IDroit droit)
    {
        if (Depart.Length == 0 && Duree.Length == 0)
        {
            return null;
        }

        var depart = LectureChamps.LireJour(Depart);
        if (depart is null)
        {
            Erreurs.Add(("depart", Depart.Length == 0 ? "La date de départ est à remplir." : $"« {Depart} » n’est pas une date ; écrivez par exemple 02/09/2026."));
        }

        var demande = new DemandeDelai(Regle, depart ?? default)
        {
            Territoire = Territoire,
            Demeure = Demeure.Length == 0 ? null : Demeure,
            Criteres = Criteres(droit),
        };
        var libre = Regle.Length == 0 ? LireDuree() : null;
        if (Erreurs.Count > 0)
        {
            return null;
        }

        var resultat = libre is { } duree
            ? droit.Calculer(duree, SansReport ? Prorogation.Aucune : duree.Rebours ? Prorogation.Avance : Prorogation.Article642, demande)
            : droit.Calculer(demande);
        if (resultat.EstObtenu)
        {
            return resultat.Valeur;
        }

        Erreurs.Add((string.Empty, resultat.Refus));
        return null;
    }

    private Dictionary<string, DateOnly> Criteres(IDroit droit)
    {
        var criteres = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        if (Critere.Length > 0 && droit.Delai(Regle)?.Critere is { } nom)
        {
            if (LectureChamps.LireJour(Critere) is { } jour)
            {
                criteres[nom] = jour;
            }
            else
            {
                Erreurs.Add(("critere", $"« {Critere} » n’est pas une date ; écrivez par exemple 02/09/2026."));
            }
        }

        return criteres;
    }

    private Duree? LireDuree()
    {
        var trouve = FormeDuree().Match(Duree);
        if (!trouve.Success || Duree.Trim().Length == 0)
        {
            Erreurs.Add(("duree", Duree.Length == 0
                ? "Choisissez une règle, ou écrivez une durée, par exemple « 1 mois 10 jours »."
                : $"« {Duree} » n’est pas une durée ; écrivez par exemple « 2 ans », « 1 mois 10 jours » ou « 15 jours »."));
            return null;
        }

        int Lire(string groupe) => trouve.Groups[groupe].Success ? int.Parse(trouve.Groups[groupe].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return new Duree(Lire("ans"), Lire("mois"), Lire("jours"), Rebours);
    }

    [GeneratedRegex(@"^\s*(?:(?<ans>\d{1,3})\s*ans?)?[\s,et]*(?:(?<mois>\d{1,4})\s*mois)?[\s,et]*(?:(?<jours>\d{1,5})\s*(?:jours?|j))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormeDuree();
}
