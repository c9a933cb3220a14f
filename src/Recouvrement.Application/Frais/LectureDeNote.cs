using System.Globalization;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Application.Frais;

/// <summary>
/// Reads a cost note pasted from a spreadsheet or sent as CSV: one act a line, semicolons or tabulations, with or without a first line
/// of names. A wrong line is told with its number; the others are read.
/// </summary>
public static class LectureDeNote
{
    /// <summary>More lines than that is not a note.</summary>
    public const int LignesAuPlus = 500;

    private static readonly string[] Ordre = ["acte", "date", "ht", "tva", "debours", "deplacement", "assiette", "deja"];

    private static readonly Dictionary<string, string> Synonymes = new(StringComparer.Ordinal)
    {
        ["acte"] = "acte", ["libelle"] = "acte", ["designation"] = "acte", ["prestation"] = "acte",
        ["date"] = "date", ["dateacte"] = "date", ["datedelacte"] = "date",
        ["ht"] = "ht", ["montantht"] = "ht", ["emolument"] = "ht", ["horstaxes"] = "ht", ["honoraires"] = "ht",
        ["tva"] = "tva", ["montanttva"] = "tva",
        ["debours"] = "debours", ["frais"] = "debours",
        ["deplacement"] = "deplacement", ["sct"] = "deplacement", ["fraisdedeplacement"] = "deplacement",
        ["assiette"] = "assiette", ["sommesrecouvrees"] = "assiette", ["encaisse"] = "assiette",
        ["deja"] = "deja", ["dejafacture"] = "deja",
    };

    /// <summary>The lines, and what is wrong with the others.</summary>
    public static (IReadOnlyList<LigneDeFrais> Lignes, IReadOnlyList<string> Erreurs) Lire(string texte)
    {
        ArgumentNullException.ThrowIfNull(texte);
        var (lignes, erreurs) = (new List<LigneDeFrais>(), new List<string>());
        IReadOnlyList<string> colonnes = Ordre;
        var numero = 0;
        foreach (var brute in texte.TrimStart('\uFEFF').Split('\n'))
        {
            numero++;
            var cellules = Decouper(brute.TrimEnd('\r'));
            if (cellules?.All(string.IsNullOrEmpty) == true)
            {
                continue;
            }

            if (lignes.Count == 0 && erreurs.Count == 0 && cellules is not null && Entete(cellules) is { } lues)
            {
                colonnes = lues;
                continue;
            }

            if (lignes.Count + erreurs.Count == LignesAuPlus)
            {
                erreurs.Add($"La note dépasse {LignesAuPlus.ToString(CultureInfo.InvariantCulture)} lignes : envoyez-la en plusieurs fois.");
                break;
            }

            var ligne = LireLigne(lignes.Count + 1, colonnes, cellules, out var faute);
            if (ligne is not null)
            {
                lignes.Add(ligne);
            }
            else
            {
                erreurs.Add($"Ligne {numero.ToString(CultureInfo.InvariantCulture)} : {faute}");
            }
        }

        return (lignes, erreurs);
    }

    private static LigneDeFrais? LireLigne(int rang, IReadOnlyList<string> colonnes, string[]? cellules, out string faute)
    {
        if (cellules is null)
        {
            faute = "un guillemet est ouvert et n’est pas refermé ; refermez-le, ou doublez-le s’il fait partie du texte.";
            return null;
        }

        faute = string.Empty;
        string Cellule(string nom) => Enumerable.Range(0, Math.Min(colonnes.Count, cellules.Length))
            .Where(i => string.Equals(colonnes[i], nom, StringComparison.Ordinal)).Select(i => cellules[i]).FirstOrDefault() ?? string.Empty;
        if (Cellule("acte").Length == 0)
        {
            faute = "l’acte manque ; écrivez « acte ; date ; HT ; TVA ; débours ».";
            return null;
        }

        if (LectureChamps.LireJour(Cellule("date")) is not { } date)
        {
            faute = $"« {Cellule("date")} » n’est pas une date ; écrivez par exemple 02/09/2026.";
            return null;
        }

        var montants = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var nom in Ordre.Skip(2))
        {
            var texte = Cellule(nom);
            montants[nom] = texte.Length == 0 ? null : LectureChamps.LireNombre(texte);
            if (texte.Length > 0 && montants[nom] is not >= 0m)
            {
                faute = $"« {texte} » n’est pas un montant ; écrivez par exemple 1\u00A0234,56.";
                return null;
            }
        }

        if (montants["ht"] is not { } ht)
        {
            faute = "le montant hors taxes manque.";
            return null;
        }

        return new LigneDeFrais(rang, Cellule("acte"), date, ht)
        {
            Tva = montants["tva"],
            Debours = montants["debours"] ?? 0m,
            Deplacement = montants["deplacement"] ?? 0m,
            Assiette = montants["assiette"],
            DejaFacture = montants["deja"] ?? 0m,
        };
    }

    // A first line of names has an act and an amount before tax, and nothing that reads as a date.
    private static List<string>? Entete(string[] cellules)
    {
        List<string> noms = [.. cellules.Select(c => Synonymes.GetValueOrDefault(string.Concat(Replis.ParMots(c).Where(char.IsLetter)), string.Empty))];
        return noms.Contains("acte") && noms.Contains("ht") ? noms : null;
    }

    // Null when a quote is still open at the end of the line: an act holds on one line.
    private static string[]? Decouper(string ligne)
    {
        var decoupeur = new Decoupeur(ligne.Contains('\t', StringComparison.Ordinal) ? '\t' : ';', guillemets: true);
        return decoupeur.Ajouter(ligne) ? decoupeur.Prendre() : null;
    }
}
