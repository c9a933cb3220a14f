using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Infrastructure.Decomptes;
using Recouvrement.Infrastructure.Droit;

namespace Recouvrement.Infrastructure.Tests.Decomptes;

/// <summary>The spreadsheet gives the cents of the décompte again, from its own formulas.</summary>
public sealed partial class ClasseurTests
{
    [Fact]
    public void Classeur_Formules_RedonnentLeDecompteAuCentime()
    {
        var decompte = Calculer();
        using var flux = new MemoryStream();
        new ClasseurDuDecompte().Ecrire(decompte, flux);
        using var document = SpreadsheetDocument.Open(flux, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(e => e.Description).ShouldBeEmpty();
        var cellules = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>()
            .ToDictionary(c => c.CellReference!.Value!, StringComparer.Ordinal);

        var formules = cellules.Values.Where(c => c.CellFormula is not null).ToList();

        formules.Count(c => c.CellFormula!.Text.StartsWith("ROUND", StringComparison.Ordinal)).ShouldBe(decompte.Interets.Count);
        foreach (var cellule in formules)
        {
            Valeur(cellule, cellules).ShouldBe(Lue(cellule), cellule.CellReference!.Value);
        }

        Valeur(formules[^1], cellules).ShouldBe(decompte.Total);
    }

    [Fact]
    public void Classeur_Imprime_TientSurUnePageDeLarge_EtSesMontantsSontDesNombresEnEuros()
    {
        using var flux = new MemoryStream();
        new ClasseurDuDecompte().Ecrire(Calculer(), flux);
        using var document = SpreadsheetDocument.Open(flux, isEditable: false);
        var feuille = document.WorkbookPart!.WorksheetParts.Single().Worksheet;

        feuille.SheetProperties!.PageSetupProperties!.FitToPage!.Value.ShouldBeTrue();
        feuille.Elements<PageSetup>().Single().FitToWidth!.Value.ShouldBe(1u);
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet;
        var euros = formats.NumberingFormats!.Elements<NumberingFormat>().Where(n => n.FormatCode!.Value!.Contains('€', StringComparison.Ordinal)).Select(n => n.NumberFormatId!.Value).ToHashSet();
        var styles = formats.CellFormats!.Elements<CellFormat>().ToList();
        feuille.Descendants<Cell>().Where(c => c.CellReference!.Value![0] == 'G' && c.CellValue is not null)
            .ShouldAllBe(c => euros.Contains(styles[(int)c.StyleIndex!.Value].NumberFormatId!.Value));
    }

    private static Decompte Calculer()
    {
        var droit = ChargeurDroit.Charger(Depot.Workflows).Valeur.ShouldNotBeNull();
        var demande = new DemandeDecompte
        {
            ArreteAu = new DateOnly(2026, 7, 20),
            Creancier = CategorieCreancier.Autres,
            Consommateur = false,
            Creances =
            [
                new CreanceDecompte
                {
                    Id = "F-1",
                    Libelle = "Facture F-1",
                    Nature = NatureCreance.Facture,
                    Echeance = new DateOnly(2026, 6, 10),
                    Montant = 1200m,
                    IndemniteForfaitaire = true,
                    Interets = [new RegimeInteret { Nature = NatureInteret.Penalites, Depart = new PointDeDepart(CauseDepart.Echeance) }],
                },
            ],
            Frais = [new FraisDecompte { Id = "acte", Acte = "Commandement", Date = new DateOnly(2026, 7, 1), Nature = NatureFrais.Execution, MontantHt = 100m, Tva = 20m }],
            Versements = [new Versement { Id = "v", Date = new DateOnly(2026, 7, 10), Montant = 300m }],
        };
        return MoteurDecompte.Calculer(demande, DroitDuDecompte.Depuis(droit)).Valeur;
    }

    private static decimal Valeur(Cell cellule, Dictionary<string, Cell> cellules)
    {
        if (cellule.CellFormula?.Text is not { } formule)
        {
            return Lue(cellule);
        }

        decimal Ici(string nom) => cellules.TryGetValue(nom, out var c) ? Valeur(c, cellules) : 0m;
        if (Interet().Match(formule) is { Success: true } interet)
        {
            var produit = Ici(interet.Groups["base"].Value) * Ici(interet.Groups["taux"].Value) * Ici(interet.Groups["jours"].Value);
            return Math.Round(produit / decimal.Parse(interet.Groups["annee"].Value, CultureInfo.InvariantCulture), 2, MidpointRounding.AwayFromZero);
        }

        if (Somme().Match(formule) is { Success: true } somme)
        {
            var (debut, fin) = (int.Parse(somme.Groups["debut"].Value, CultureInfo.InvariantCulture), int.Parse(somme.Groups["fin"].Value, CultureInfo.InvariantCulture));
            var total = Enumerable.Range(debut, fin - debut + 1).Sum(r => Ici("G" + r.ToString(CultureInfo.InvariantCulture)));
            return somme.Groups["signe"].Length > 0 ? -total : total;
        }

        return formule.Split('+').Sum(Ici);
    }

    private static decimal Lue(Cell cellule) => decimal.Parse(cellule.CellValue!.Text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ROUND\((?<base>E\d+)\*(?<taux>F\d+)\*(?<jours>D\d+)/(?<annee>\d+),2\)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Interet();

    [GeneratedRegex(@"^(?<signe>-?)SUM\(G(?<debut>\d+):G(?<fin>\d+)\)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Somme();
}
