using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Composants.Pages.Tarifs;

/// <summary>Reads the fields of a calculator from its address, and keeps one sentence for each that cannot be read.</summary>
public sealed class SaisieDAdresse(IQueryCollection adresse)
{
    /// <summary>What is wrong, field by field.</summary>
    public List<(string Champ, string Message)> Erreurs { get; } = [];

    /// <summary>What was typed, or nothing.</summary>
    public string Texte(string nom) => adresse[nom].ToString().Trim();

    /// <summary>The sentence of that field; null when nothing is wrong with it.</summary>
    public string? Faute(string nom) => Erreurs.Find(e => string.Equals(e.Champ, nom, StringComparison.Ordinal)).Message;

    /// <summary>An amount not below zero; null when empty or wrong.</summary>
    public decimal? Montant(string nom)
    {
        var texte = Texte(nom);
        if (texte.Length == 0)
        {
            return null;
        }

        if (LectureChamps.LireNombre(texte) is { } montant and >= 0m and < 1_000_000_000_000m)
        {
            return montant;
        }

        Erreurs.Add((nom, $"« {texte} » n’est pas un montant ; écrivez par exemple 1{TexteFrancais.Insecable}234,56."));
        return null;
    }

    /// <summary>A date; the one given when empty, null when wrong.</summary>
    public DateOnly? Jour(string nom, DateOnly? sinon)
    {
        var texte = Texte(nom);
        if (texte.Length == 0)
        {
            return sinon;
        }

        if (LectureChamps.LireJour(texte) is { } jour)
        {
            return jour;
        }

        Erreurs.Add((nom, $"« {texte} » n’est pas une date ; écrivez par exemple 02/09/2026."));
        return null;
    }

    /// <summary>A small whole number; zero when empty, null when wrong.</summary>
    public int? Entier(string nom)
    {
        var texte = Texte(nom);
        if (texte.Length == 0)
        {
            return 0;
        }

        if (LectureChamps.LireNombre(texte) is { } nombre and >= 0m and <= 50m && nombre == decimal.Truncate(nombre))
        {
            return (int)nombre;
        }

        Erreurs.Add((nom, $"« {texte} » n’est pas un nombre de personnes ; écrivez par exemple 2."));
        return null;
    }
}
