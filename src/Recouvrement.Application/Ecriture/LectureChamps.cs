using System.Globalization;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Ecriture;

/// <summary>Reads what was typed in a form, as the French write it: « 1 234,56 », « 02/09/2026 ».</summary>
public static class LectureChamps
{
    private static readonly string[] FormatsDeDate = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy"];

    /// <summary>Reads each declared field by its name; what is typed under another name is left out.</summary>
    public static ChampsLus Lire(IReadOnlyList<ChampDefini> champs, IReadOnlyDictionary<string, string?> saisie)
    {
        var valeurs = new List<KeyValuePair<string, Valeur>>();
        var erreurs = new List<ErreurChamp>();
        foreach (var champ in champs)
        {
            var texte = saisie.GetValueOrDefault(champ.Nom)?.Trim();
            if (string.IsNullOrEmpty(texte))
            {
                if (champ.Requis)
                {
                    erreurs.Add(new ErreurChamp(champ.Nom, Manquant(champ)));
                }

                continue;
            }

            if (LireUn(champ, texte) is { } valeur)
            {
                valeurs.Add(KeyValuePair.Create(champ.Nom, valeur));
            }
            else
            {
                erreurs.Add(new ErreurChamp(champ.Nom, Illisible(champ, texte)));
            }
        }

        return new ChampsLus(new Donnees(valeurs), erreurs);
    }

    /// <summary>A date as a form or a French hand writes it; null when it is not one.</summary>
    public static DateOnly? LireJour(string texte) =>
        DateOnly.TryParseExact(texte.Trim(), FormatsDeDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour) ? jour : null;

    /// <summary>A number as a form or a French hand writes it, euro sign and spaces included; null when it is not one.</summary>
    public static decimal? LireNombre(string texte)
    {
        var net = string.Concat(texte.Where(c => !char.IsWhiteSpace(c) && c is not '€')).Replace(',', '.').Replace('−', '-');
        return decimal.TryParse(net, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var nombre)
            ? nombre
            : null;
    }

    internal static string Manquant(ChampDefini champ) => $"« {champ.Libelle} » est à remplir.";

    private static Valeur? LireUn(ChampDefini champ, string texte) => champ.Type switch
    {
        TypeChamp.Montant when LireNombre(texte) is { } n && n == decimal.Round(n, 2, MidpointRounding.AwayFromZero) => Valeur.De(n),
        TypeChamp.Nombre when LireNombre(texte) is { } n => Valeur.De(n),
        TypeChamp.Jour when LireJour(texte) is { } jour => Valeur.De(jour),
        TypeChamp.OuiNon => texte.ToUpperInvariant() switch
        {
            "OUI" or "TRUE" or "ON" => Valeur.De(true),
            "NON" or "FALSE" or "OFF" => Valeur.De(false),
            _ => null,
        },
        TypeChamp.Choix when champ.Choix.Any(c => string.Equals(c.Valeur, texte, StringComparison.Ordinal)) => Valeur.De(texte),
        TypeChamp.Texte => Valeur.De(texte),
        _ => null,
    };

    private static string Illisible(ChampDefini champ, string texte) => champ.Type switch
    {
        TypeChamp.Montant => $"« {champ.Libelle} » : « {texte} » n’est pas un montant ; écrivez par exemple 1{TexteFrancais.Insecable}234,56.",
        TypeChamp.Nombre => $"« {champ.Libelle} » : « {texte} » n’est pas un nombre ; écrivez par exemple 12 ou 12,5.",
        TypeChamp.Jour => $"« {champ.Libelle} » : « {texte} » n’est pas une date ; écrivez par exemple 02/09/2026.",
        TypeChamp.OuiNon => $"« {champ.Libelle} » : répondez par oui ou par non.",
        _ => $"« {champ.Libelle} » : « {texte} » n’est pas dans la liste ; choisissez l’une de ses valeurs.",
    };
}
