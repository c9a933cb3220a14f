using System.Globalization;
using System.Text;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine;
using Recouvrement.Web.Composants.Communs;

namespace Recouvrement.Web.Hote;

/// <summary>
/// The list of dossiers as seen, for a French spreadsheet: semicolons, decimal commas, UTF-8 with its mark. Read slice by
/// slice: the memory does not grow with the portfolio.
/// </summary>
internal static class ExportDossiers
{
    private const string EnTete =
        "Référence;Débiteurs;Créancier;Portefeuille;Juriste;Étapes;Sous procédure;Prochaine échéance;Date;Gravité;Principal;Reste hors intérêts et frais;Ouvert le;Clos le";

    public static async Task EcrireAsync(
        Stream flux, Acteur acteur, FiltreDossiers filtre, IConsulterDossiers dossiers, CancellationToken annulation)
    {
        await using var texte = new StreamWriter(flux, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await texte.WriteLineAsync(EnTete.AsMemory(), annulation);
        for (var numero = 1; ; numero++)
        {
            var page = await dossiers.LireAsync(acteur, filtre with { Page = new DemandePage(numero, DemandePage.TailleMaximale) }, annulation);
            foreach (var ligne in page.Page.Lignes)
            {
                await texte.WriteLineAsync(Ligne(ligne).AsMemory(), annulation);
            }

            if (numero >= page.Page.Pages)
            {
                return;
            }
        }
    }

    private static string Ligne(LigneDossier d) => string.Join(';', new[]
    {
        d.Reference,
        d.Debiteurs,
        d.Creancier,
        d.Portefeuille,
        d.Juriste ?? string.Empty,
        d.Etapes,
        d.SousProcedure ?? string.Empty,
        d.LibelleEcheance ?? string.Empty,
        d.ProchaineEcheance is { } jour ? TexteFrancais.DateCourte(jour) : string.Empty,
        d.Severite is { } severite ? BadgeSeverite.Mot(severite) : string.Empty,
        Montant(d.Principal),
        Montant(d.ResteDu),
        TexteFrancais.DateCourte(d.OuvertLe),
        d.ClosLe is { } clos ? TexteFrancais.DateCourte(clos) : string.Empty,
    }.Select(CelluleCsv.Ecrire));

    private static string Montant(decimal montant) => montant.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
