using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Recouvrement.Infrastructure.Decomptes;

/// <summary>The few styles of the spreadsheet, by rank.</summary>
internal static class Styles
{
    public const uint Normal = 0;
    public const uint Gras = 1;
    public const uint Montant = 2;
    public const uint MontantGras = 3;
    public const uint Jour = 4;
    public const uint Taux = 5;
    public const uint Entier = 6;

    private const uint FormatMontant = 164;
    private const uint FormatTaux = 165;
    private const uint FormatJour = 166;

    public static Stylesheet Creer() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = FormatMontant, FormatCode = "#,##0.00\\ \"€\"" },
            new NumberingFormat { NumberFormatId = FormatTaux, FormatCode = "0.00\\ \"%\"" },
            new NumberingFormat { NumberFormatId = FormatJour, FormatCode = "dd/mm/yyyy" }),
        new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(0, gras: true),
            Format(FormatMontant),
            Format(FormatMontant, gras: true),
            Format(FormatJour),
            Format(FormatTaux),
            Format(1)));

    private static CellFormat Format(uint format, bool gras = false) => new()
    {
        NumberFormatId = format,
        ApplyNumberFormat = BooleanValue.FromBoolean(format != 0),
        FontId = gras ? 1u : 0u,
        ApplyFont = gras,
    };
}
