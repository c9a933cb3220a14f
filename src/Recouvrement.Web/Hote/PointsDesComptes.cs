using System.Globalization;
using System.Text;
using Recouvrement.Application;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Hote;

/// <summary>The accounts going out, written as they are read. For a responsable: for anybody else they do not exist.</summary>
internal static class PointsDesComptes
{
    public static void Monter(WebApplication application)
    {
        application.MapGet("/comptabilite/fec", FecAsync);
        application.MapGet("/comptabilite/ecritures.csv", (HttpContext c, ActeurCourant a, ITenirComptes t, EcritureFec f, Horloge h) => Rendre(
            c, a, h, "ecritures", (flux, d) => f.EcrireCsvAsync(t.EcrituresAsync(a.Acteur, d.Periode, c.RequestAborted), flux, c.RequestAborted)));
        application.MapGet("/comptabilite/balance.csv", (HttpContext c, ActeurCourant a, ITenirComptes t, Horloge h) => Rendre(
            c, a, h, "balance-des-dossiers", (flux, d) => ExportBalance.EcrireAsync(flux, t.SoldesAsync(a.Acteur, d.Periode.Creancier, d.Au, c.RequestAborted), c.RequestAborted)));
        application.MapGet("/comptabilite/depreciations.csv", (HttpContext c, ActeurCourant a, ITenirComptes t, Horloge h) => Rendre(
            c, a, h, "depreciations", (flux, d) => EcrireAsync(
                flux,
                "Dossier;Débiteurs;Reste dû;Jours de retard;Taux;Base HT;Déjà déprécié;Ajustement",
                t.DepreciationsAsync(a.Acteur, d.Periode.Creancier, d.Au, d.TauxTva, c.RequestAborted),
                l => [l.Dossier, l.Debiteur, M(l.ResteDu), l.Retard.ToString(CultureInfo.InvariantCulture), M(l.Taux), M(l.BaseHt), M(l.DejaDeprecie), M(l.Ajustement)])));
        application.MapGet("/comptabilite/tva.csv", (HttpContext c, ActeurCourant a, ITenirComptes t, Horloge h) => Rendre(
            c, a, h, "tva-a-recuperer", (flux, d) => EcrireAsync(
                flux,
                "Dossier;Débiteurs;SIREN;Factures;Date;Montant HT;TVA;Preuve;Duplicata envoyé",
                t.PertesAsync(a.Acteur, d.Periode, c.RequestAborted),
                p => [p.Dossier, p.Debiteur, p.Siren ?? string.Empty, p.Factures, TexteFrancais.DateCourte(p.Date), M(p.MontantHt), M(p.Tva), p.Preuve, p.Duplicata ? "oui" : "non"])));
    }

    private static IResult FecAsync(HttpContext contexte, ActeurCourant courant, ITenirComptes comptes, EcritureFec ecrivain, Horloge horloge)
    {
        var demande = DemandeComptable.De(contexte.Request.Query, horloge.Aujourdhui);
        if (courant.Acteur.Encadre && demande.Erreurs.Count == 0 && !demande.ADunSiren)
        {
            return Refuser("Un FEC porte le SIREN de l’entreprise : indiquez le SIREN du créancier, ou téléchargez le CSV.");
        }

        return Rendre(
            contexte, courant, horloge, EcritureFec.Nommer(demande.Creancier, demande.Au),
            (flux, d) => ecrivain.EcrireAsync(comptes.EcrituresAsync(courant.Acteur, d.Periode, contexte.RequestAborted), flux, new FormatFec(), contexte.RequestAborted),
            "text/plain; charset=utf-8");
    }

    private static IResult Rendre(
        HttpContext contexte, ActeurCourant courant, Horloge horloge, string nom, Func<Stream, DemandeComptable, Task> ecrire, string type = "text/csv; charset=utf-8")
    {
        if (!courant.Acteur.Encadre)
        {
            return Results.NotFound();
        }

        var demande = DemandeComptable.De(contexte.Request.Query, horloge.Aujourdhui);
        return demande.Erreurs.Count > 0
            ? Refuser(demande.Erreurs[0].Message)
            : Results.Stream(
                flux => ecrire(flux, demande), type, nom.Contains('.', StringComparison.Ordinal) ? nom : $"{nom}-{Composants.Communs.Formats.Iso(demande.Au)}.csv");
    }

    private static async Task EcrireAsync<T>(Stream flux, string entete, IAsyncEnumerable<T> lignes, Func<T, string[]> cellules)
    {
        await using var texte = new StreamWriter(flux, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await texte.WriteLineAsync(entete);
        await foreach (var ligne in lignes)
        {
            await texte.WriteLineAsync(string.Join(';', cellules(ligne).Select(CelluleCsv.Ecrire)));
        }
    }

    // A taking back is below zero: that is a number, not a formula.
    private static string M(decimal montant) => montant < 0m ? "\u2212" + ExportBalance.Montant(-montant) : ExportBalance.Montant(montant);

    private static IResult Refuser(string refus) =>
        Results.Text(refus, "text/plain; charset=utf-8", statusCode: StatusCodes.Status422UnprocessableEntity);
}
