using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Recouvrement.Application.Comptes;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Infrastructure.Decomptes;

/// <summary>
/// A décompte on one sheet. An amount that follows from others is a formula, interest first: base × rate × days / (100 × days of the
/// year), rounded to the cent on its line; totals are sums of what is shown.
/// </summary>
internal sealed class ClasseurDuDecompte : IEcrireClasseur
{
    private static readonly double[] Largeurs = [44, 12, 12, 8, 14, 10, 14, 48];

    /// <inheritdoc />
    public void Ecrire(Decompte decompte, Stream flux)
    {
        ArgumentNullException.ThrowIfNull(decompte);
        ArgumentNullException.ThrowIfNull(flux);
        using var document = SpreadsheetDocument.Create(flux, SpreadsheetDocumentType.Workbook);
        var classeur = document.AddWorkbookPart();
        var styles = classeur.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = Styles.Creer();
        var page = classeur.AddNewPart<WorksheetPart>();
        var feuille = new Feuille();
        Remplir(feuille, decompte);
        page.Worksheet = new Worksheet(
            // Without this the page ignores « one page wide ».
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(Largeurs.Select((l, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = l, CustomWidth = true })),
            feuille.Donnees,
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        classeur.Workbook = new Workbook(new Sheets(new Sheet { Id = classeur.GetIdOfPart(page), SheetId = 1, Name = "Décompte" }));
    }

    private static void Remplir(Feuille f, Decompte decompte)
    {
        f.Ligne(Feuille.Texte($"Décompte arrêté au {TexteFrancais.DateLongue(decompte.ArreteAu)}{(decompte.Reference is { } r ? $", dossier {r}" : string.Empty)}", Styles.Gras));
        foreach (var phrase in decompte.ConventionEnClair)
        {
            f.Ligne(Feuille.Texte(phrase));
        }

        var totaux = new List<(string Libelle, string Cellule, decimal Valeur)>();
        Sommes(f, "I. Principal", decompte.Principal, totaux);
        Interets(f, decompte, totaux);
        Sommes(f, "III. Accessoires", decompte.Accessoires, totaux);
        Sommes(f, "IV. Dépens", decompte.Depens, totaux);
        Frais(f, decompte.Frais, totaux);
        Versements(f, decompte, totaux);
        f.Vide();
        var somme = string.Join('+', totaux.Select(t => t.Cellule));
        f.Ligne([Feuille.Texte("Total dû", Styles.Gras), .. Blancs(5), Feuille.Formule(somme.Length == 0 ? "0" : somme, decompte.Total - decompte.TropPercu, Styles.MontantGras), Feuille.Texte(decompte.TropPercu > 0 ? "Négatif : trop-perçu, tenu à part." : null)]);
    }

    private static void Sommes(Feuille f, string titre, IReadOnlyList<LigneSomme> lignes, List<(string, string, decimal)> totaux)
    {
        if (lignes.Count == 0)
        {
            return;
        }

        Titre(f, titre, "Objet", "Échéance", null, null, null, null, "Montant", "Fondement");
        var premiere = f.Prochaine;
        foreach (var l in lignes)
        {
            f.Ligne([Feuille.Texte(l.Libelle), Feuille.Jour(l.Echeance), .. Blancs(4), Feuille.Nombre(l.Montant - l.Avoirs), Feuille.Texte(l.Article)]);
        }

        Total(f, titre, premiere, lignes.Sum(l => l.Montant - l.Avoirs), totaux, 1);
    }

    private static void Interets(Feuille f, Decompte decompte, List<(string, string, decimal)> totaux)
    {
        if (decompte.Interets.Count == 0)
        {
            return;
        }

        Titre(f, "II. Intérêts", "Créance", "Du", "Au", "Jours", "Base", "Taux", "Intérêt", "Fondement");
        var premiere = f.Prochaine;
        var arrondi = decompte.Convention.ArrondiDesLignes == ArrondiDesLignes.Troncature ? "TRUNC" : "ROUND";
        foreach (var l in decompte.Interets)
        {
            var rang = f.Prochaine.ToString(CultureInfo.InvariantCulture);
            var annee = Annee(decompte.Convention.Base, l);
            f.Ligne(
                Feuille.Texte(l.Creance), Feuille.Jour(l.Du), Feuille.Jour(l.Au), Feuille.Nombre(l.Jours, Styles.Entier), Feuille.Nombre(l.Base),
                Feuille.Nombre(l.Taux, Styles.Taux),
                annee is { } jours
                    ? Feuille.Formule($"{arrondi}(E{rang}*F{rang}*D{rang}/{(jours * 100).ToString(CultureInfo.InvariantCulture)},2)", l.Montant)
                    : Feuille.Nombre(l.Montant),
                Feuille.Texte(l.Source is null ? l.Article : $"{l.Article}, {l.Source}"));
        }

        Total(f, "II. Intérêts", premiere, decompte.Interets.Sum(l => l.Montant), totaux, 1);
    }

    // Null when the line crosses years of different lengths: its amount is then a figure, not a formula.
    private static int? Annee(BaseDeCalcul convention, LigneInteret ligne) => convention switch
    {
        BaseDeCalcul.Jours365 => 365,
        BaseDeCalcul.Jours360 => 360,
        _ when ligne.Du.Year == ligne.Au.Year => DateTime.IsLeapYear(ligne.Du.Year) ? 366 : 365,
        _ => null,
    };

    private static void Frais(Feuille f, IReadOnlyList<LigneFrais> lignes, List<(string, string, decimal)> totaux)
    {
        if (lignes.Count == 0)
        {
            return;
        }

        Titre(f, "IV. Frais d’actes", "Acte", "Date", null, null, "Payé", null, "Compté", "Pourquoi");
        var premiere = f.Prochaine;
        foreach (var l in lignes)
        {
            f.Ligne([Feuille.Texte(l.Acte), Feuille.Jour(l.Date), .. Blancs(2), Feuille.Nombre(l.MontantHt + l.Tva + l.Debours), .. Blancs(1), Feuille.Nombre(l.Retenu), Feuille.Texte($"{l.Motif} ({l.Article})")]);
        }

        Total(f, "IV. Frais", premiere, lignes.Sum(l => l.Retenu), totaux, 1);
    }

    private static void Versements(Feuille f, Decompte decompte, List<(string, string, decimal)> totaux)
    {
        List<LigneVersement> lignes = [.. decompte.Versements.Where(v => v.RejeteLe is null)];
        if (lignes.Count == 0)
        {
            return;
        }

        Titre(f, "V. Versements", "Mode", "Date", null, null, null, null, "Versé", "Imputé sur");
        var premiere = f.Prochaine;
        foreach (var l in lignes)
        {
            var detail = string.Join(" ; ", l.Imputations.Select(i => $"{TexteFrancais.Euros(i.Montant)} {Postes.Libelle(i.Poste).ToLowerInvariant()} ({i.Article})"));
            f.Ligne([Feuille.Texte(l.Mode), Feuille.Jour(l.Date), .. Blancs(4), Feuille.Nombre(l.Montant), Feuille.Texte(detail)]);
        }

        Total(f, "V. Versements", premiere, lignes.Sum(l => l.Montant), totaux, -1);
    }

    private static void Titre(Feuille f, string titre, params string?[] colonnes)
    {
        f.Vide();
        f.Ligne(Feuille.Texte(titre, Styles.Gras));
        f.Ligne([.. colonnes.Select(c => Feuille.Texte(c, Styles.Gras))]);
    }

    private static void Total(Feuille f, string titre, int premiere, decimal valeur, List<(string, string, decimal)> totaux, int signe)
    {
        var plage = $"G{premiere.ToString(CultureInfo.InvariantCulture)}:G{(f.Prochaine - 1).ToString(CultureInfo.InvariantCulture)}";
        var formule = signe > 0 ? $"SUM({plage})" : $"-SUM({plage})";
        var rang = f.Ligne([Feuille.Texte($"Total {titre}", Styles.Gras), .. Blancs(5), Feuille.Formule(formule, signe * valeur, Styles.MontantGras)]);
        totaux.Add((titre, $"G{rang.ToString(CultureInfo.InvariantCulture)}", signe * valeur));
    }

    private static IEnumerable<Cell> Blancs(int nombre) => Enumerable.Range(0, nombre).Select(_ => Feuille.Texte(null));
}
