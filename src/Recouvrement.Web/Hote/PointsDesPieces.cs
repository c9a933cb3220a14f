using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Hote;

/// <summary>Contents of pieces coming in, one file a request and never held in memory, and going out.</summary>
internal static class PointsDesPieces
{
    public static void Monter(WebApplication application)
    {
        application.MapGet("/dossiers/{reference}/pieces/{piece:guid}/contenu", OuvrirAsync);
        application.MapGet("/dossiers/{reference}/pieces/{piece:guid}/pdf", ConvertirAsync);
        application.MapGet("/dossiers/{reference}/pieces/etats", DireLesEtatsAsync);
        application.MapGet("/dossiers/{reference}/pieces/{piece:guid}/jointes/{rang:int}", OuvrirJointeAsync);
        application.MapPost("/dossiers/{reference}/pieces/envoi", RecevoirAsync);
        application.MapGet("/pieces/a-rattacher/{depot:guid}/contenu", OuvrirDepotAsync);
        application.MapGet("/pieces/a-rattacher/{depot:guid}/pdf", ConvertirDepotAsync);
        application.MapPost("/pieces/a-rattacher/envoi", RecevoirSansDossierAsync);
    }

    private static async Task<IResult> OuvrirAsync(
        string reference, Guid piece, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, ILirePiece lecture)
    {
        var annulation = contexte.RequestAborted;
        if (await dossiers.TrouverAsync(courant.Acteur, reference, annulation) is not { } dossier
            || await lecture.OuvrirAsync(courant.Acteur, dossier, piece, annulation) is not { } ouverte)
        {
            return Results.NotFound();
        }

        return new EnvoiDePiece(ouverte, telecharger: contexte.Request.Query["telecharger"] == "1");
    }

    private static async Task<IResult> ConvertirAsync(
        string reference, Guid piece, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, ILirePiece lecture, ApercusPdf apercus)
    {
        var annulation = contexte.RequestAborted;
        return await dossiers.TrouverAsync(courant.Acteur, reference, annulation) is not { } dossier
            ? Results.NotFound()
            : await MontrerEnPdfAsync(await lecture.OuvrirAsync(courant.Acteur, dossier, piece, annulation), contexte, apercus);
    }

    private static async Task<IResult> ConvertirDepotAsync(Guid depot, HttpContext contexte, ActeurCourant courant, IARattacher boite, ApercusPdf apercus) =>
        await MontrerEnPdfAsync(await boite.OuvrirAsync(courant.Acteur, depot, contexte.RequestAborted), contexte, apercus);

    // An office document as the browser can show it. What cannot be converted is said on the page of the piece, not here.
    private static async Task<IResult> MontrerEnPdfAsync(PieceOuverte? ouverte, HttpContext contexte, ApercusPdf apercus)
    {
        if (ouverte is null)
        {
            return Results.NotFound();
        }

        await using (ouverte)
        {
            var converti = await apercus.LireAsync(ouverte, contexte.RequestAborted);
            if (!converti.EstObtenu)
            {
                EnTetesDeSecurite.Encadrer(contexte.Response, "text/html");
                return Results.Content(Dire(converti.Refus), "text/html; charset=utf-8");
            }

            EnTetesDeSecurite.Encadrer(contexte.Response, "application/pdf");
            return Results.File(converti.Valeur, "application/pdf");
        }
    }

    // In the frame of the piece: the sentence alone, in the colours of the browser.
    private static string Dire(string phrase) =>
        "<!DOCTYPE html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Document non converti</title><style>:root{color-scheme:light dark}"
        + "body{font:16px/1.5 system-ui,sans-serif;margin:15vh auto;max-width:28rem;padding:0 1rem;text-align:center}</style><p>"
        + HtmlEncoder.Default.Encode(phrase) + "</p><p>Téléchargez-le pour l’ouvrir dans son programme.</p></html>";

    private static async Task<IResult> OuvrirJointeAsync(
        string reference, Guid piece, int rang, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, IPiecesJointes jointes)
    {
        var annulation = contexte.RequestAborted;
        return await dossiers.TrouverAsync(courant.Acteur, reference, annulation) is { } dossier
            && await jointes.OuvrirAsync(courant.Acteur, dossier, piece, rang, annulation) is { } ouverte
            ? new EnvoiDePiece(ouverte, telecharger: contexte.Request.Query["telecharger"] == "1")
            : Results.NotFound();
    }

    private static async Task<IResult> OuvrirDepotAsync(Guid depot, HttpContext contexte, ActeurCourant courant, IARattacher boite) =>
        await boite.OuvrirAsync(courant.Acteur, depot, contexte.RequestAborted) is { } ouverte
            ? new EnvoiDePiece(ouverte, telecharger: contexte.Request.Query["telecharger"] == "1")
            : Results.NotFound();

    private static async Task<IResult> DireLesEtatsAsync(
        string reference, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, IConsulterDossier consultation)
    {
        var annulation = contexte.RequestAborted;
        if (await dossiers.TrouverAsync(courant.Acteur, reference, annulation) is not { } dossier
            || await consultation.PiecesAsync(courant.Acteur, dossier, annulation) is not { } pieces)
        {
            return Results.NotFound();
        }

        return Results.Json(new
        {
            total = pieces.Count,
            enAttente = pieces.Count(p => p.Texte == EtatTexte.EnAttente),
            illisibles = pieces.Where(p => p.Texte == EtatTexte.Illisible).Select(p => new { id = p.Piece.Id, nom = p.Piece.NomFichier, raison = p.Raison }),
        });
    }

    private static async Task<IResult> RecevoirAsync(
        string reference, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, IRecevoirFichiers recevoir, IAntiforgery garde)
    {
        if (await RefuserAsync(contexte, garde) is { } refus)
        {
            return refus;
        }

        var annulation = contexte.RequestAborted;
        if (await dossiers.TrouverAsync(courant.Acteur, reference, annulation) is not { } dossier)
        {
            return Results.NotFound();
        }

        return Repondre(Guid.TryParse(contexte.Request.Query["remplace"], out var ancienne)
            ? [await recevoir.NouvelleVersionAsync(courant.Acteur, dossier, ancienne, Nom(contexte), contexte.Request.Body, annulation)]
            : await recevoir.DansUnDossierAsync(courant.Acteur, dossier, Nom(contexte), contexte.Request.Body, annulation));
    }

    private static async Task<IResult> RecevoirSansDossierAsync(
        HttpContext contexte, ActeurCourant courant, IRecevoirFichiers recevoir, IAntiforgery garde)
    {
        if (await RefuserAsync(contexte, garde) is { } refus)
        {
            return refus;
        }

        _ = Guid.TryParse(contexte.Request.Query["portefeuille"], out var portefeuille);
        return Repondre(await recevoir.ARattacherAsync(courant.Acteur, portefeuille, Nom(contexte), contexte.Request.Body, contexte.RequestAborted));
    }

    private static string Nom(HttpContext contexte) => contexte.Request.Query["nom"].ToString();

    private static IResult Repondre(IReadOnlyList<FichierRecu> recus) =>
        Results.Json(new { fichiers = recus.Select(r => new { nom = r.Nom, piece = r.Piece, refus = r.Refus }) });

    // The token comes in a header: the body is the file, and nothing reads it before the store.
    private static async Task<IResult?> RefuserAsync(HttpContext contexte, IAntiforgery garde)
    {
        if (contexte.Request.ContentType?.StartsWith("application/octet-stream", StringComparison.Ordinal) != true)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var limites = contexte.RequestServices.GetRequiredService<LimitesPieces>();
        if (contexte.Request.ContentLength > limites.TailleMaximale)
        {
            return Repondre([new FichierRecu(Nom(contexte), null, $"« {Nom(contexte)} » dépasse {Composants.Communs.Formats.Taille(limites.TailleMaximale)} : déposez un fichier plus léger.")]);
        }

        return await garde.IsRequestValidAsync(contexte) ? null : Results.BadRequest();
    }
}
