using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Recouvrement.Infrastructure.Decomptes;

/// <summary>Rows of one sheet, written in order; knows on which row the next one goes, so that formulas can name cells.</summary>
internal sealed class Feuille
{
    private readonly SheetData donnees = new();

    /// <summary>Rank of the next row, from one.</summary>
    public int Prochaine { get; private set; } = 1;

    public SheetData Donnees => donnees;

    /// <summary>Adds a row and returns its rank.</summary>
    public int Ligne(params Cell[] cellules)
    {
        var rang = Prochaine++;
        var ligne = new Row { RowIndex = (uint)rang };
        for (var i = 0; i < cellules.Length; i++)
        {
            cellules[i].CellReference = $"{(char)('A' + i)}{rang.ToString(CultureInfo.InvariantCulture)}";
            ligne.Append(cellules[i]);
        }

        donnees.Append(ligne);
        return rang;
    }

    public void Vide() => Prochaine++;

    public static Cell Texte(string? texte, uint style = Styles.Normal) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(texte ?? string.Empty) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = style,
    };

    public static Cell Nombre(decimal valeur, uint style = Styles.Montant) => new()
    {
        DataType = CellValues.Number,
        CellValue = new CellValue(valeur.ToString(CultureInfo.InvariantCulture)),
        StyleIndex = style,
    };

    public static Cell Jour(DateOnly jour) => new()
    {
        // Serial of the spreadsheet: day 60 is a 29 February 1900 that never was, hence the origin two days before 1900.
        DataType = CellValues.Number,
        CellValue = new CellValue((jour.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)),
        StyleIndex = Styles.Jour,
    };

    /// <summary>A formula with the value that it gives, so that a viewer which does not compute shows it too.</summary>
    public static Cell Formule(string formule, decimal valeur, uint style = Styles.Montant) => new()
    {
        CellFormula = new CellFormula(formule),
        CellValue = new CellValue(valeur.ToString(CultureInfo.InvariantCulture)),
        StyleIndex = style,
    };
}
