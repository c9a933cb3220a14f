using System.Globalization;
using System.Text;
using Recouvrement.Application.Comptabilite;

namespace Recouvrement.Web.Hote;

/// <summary>What each dossier owes, for a French spreadsheet, written as it is computed.</summary>
internal static class ExportBalance
{
    private const string EnTete = "Dossier;Débiteurs;Créancier;Principal;Intérêts;Accessoires;Frais;Total;Trop-perçu;Remarque";

    public static async Task EcrireAsync(Stream flux, IAsyncEnumerable<SoldeDeDossier> soldes, CancellationToken annulation)
    {
        await using var texte = new StreamWriter(flux, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await texte.WriteLineAsync(EnTete.AsMemory(), annulation);
        await foreach (var s in soldes.WithCancellation(annulation))
        {
            await texte.WriteLineAsync(
                string.Join(';', new[] { s.Dossier, s.Debiteur, s.Creancier, Montant(s.Principal), Montant(s.Interets), Montant(s.Accessoires), Montant(s.Frais), Montant(s.Total), Montant(s.TropPercu), s.Refus ?? string.Empty }
                    .Select(CelluleCsv.Ecrire)).AsMemory(),
                annulation);
        }
    }

    internal static string Montant(decimal montant) => montant.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
