using System.IO.Compression;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Production;
using Recouvrement.Application.Production.Lots;
using Recouvrement.Domaine;
using Recouvrement.Web.Hote;

namespace Recouvrement.Web.Actes;

/// <summary>The files of acts and templates going out.</summary>
internal static class PointsDesActes
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Monter(WebApplication application)
    {
        application.MapGet("/modeles/{acte}/origine", Origine);
        application.MapGet("/modeles/{acte}/exemple", Exemple);
        application.MapGet("/modeles/{acte}/versions/{id:guid}/contenu", Contenu);
        application.MapGet("/dossiers/{reference}/actes/{piece:guid}/reproduction", Reproduction);
        application.MapGet("/dossiers/{reference}/actes/{piece:guid}/pdf", EnPdf);
        application.MapGet("/dossiers/{reference}/actes/apercus/{id:guid}/{page:int}", PageDApercu);
        application.MapGet("/actes/lots/{id:guid}/actes.zip", Archive);
    }

    private static IResult Origine(string acte, IGererModeles modeles) =>
        modeles.Origine(acte) is { } octets ? Results.File(octets, Docx, acte + ".docx") : Results.NotFound();

    private static async Task<IResult> Contenu(string acte, Guid id, HttpContext contexte, ActeurCourant courant, IGererModeles modeles)
    {
        var versions = await modeles.VersionsAsync(courant.Acteur, acte, contexte.RequestAborted);
        return versions.FirstOrDefault(v => v.Id == id) is { } version
            && await modeles.OuvrirAsync(courant.Acteur, id, contexte.RequestAborted) is { } flux
            ? Results.Stream(flux, Docx, $"{acte} ({version.Nom}).docx")
            : Results.NotFound();
    }

    private static async Task<IResult> Exemple(
        string acte, HttpContext contexte, ActeurCourant courant, IGererModeles modeles, IConvertirEnPdf pdf)
    {
        Guid? version = Guid.TryParse(contexte.Request.Query["version"], out var id) ? id : null;
        var octets = await modeles.ExempleAsync(courant.Acteur, acte, version, contexte.RequestAborted);
        if (octets is null)
        {
            return Results.NotFound();
        }

        if (contexte.Request.Query["format"] == "pdf")
        {
            var converti = await pdf.ConvertirAsync(new MemoryStream(octets, writable: false), "exemple.docx", contexte.RequestAborted);
            if (converti.EstObtenu)
            {
                return Results.File(converti.Valeur, "application/pdf", $"{acte} - exemple.pdf");
            }
        }

        return Results.File(octets, Docx, $"{acte} - exemple.docx");
    }

    private static async Task<IResult> Reproduction(
        string reference, Guid piece, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, IActesProduits actes)
    {
        var annulation = contexte.RequestAborted;
        return await dossiers.TrouverAsync(courant.Acteur, reference, annulation) is { } dossier
            && await actes.ReproduireAsync(courant.Acteur, dossier, piece, annulation) is { Octets: { } octets }
            ? Results.File(octets, Docx, $"{reference} - reproduction.docx")
            : Results.NotFound();
    }

    private static async Task<IResult> EnPdf(
        string reference, Guid piece, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, ILirePiece lecture, IConvertirEnPdf pdf)
    {
        var annulation = contexte.RequestAborted;
        if (await dossiers.TrouverAsync(courant.Acteur, reference, annulation) is not { } dossier
            || await lecture.OuvrirAsync(courant.Acteur, dossier, piece, annulation) is not { } ouverte)
        {
            return Results.NotFound();
        }

        await using var _ = ouverte;
        var converti = await pdf.ConvertirAsync(ouverte.Contenu, ouverte.Piece.NomFichier, annulation);
        return converti.EstObtenu
            ? Results.File(converti.Valeur, "application/pdf", Path.ChangeExtension(ouverte.Piece.NomFichier, ".pdf"))
            : Results.Text(converti.Refus, "text/plain; charset=utf-8", statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> PageDApercu(
        string reference, Guid id, int page, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, ApercusDActes apercus) =>
        await dossiers.TrouverAsync(courant.Acteur, reference, contexte.RequestAborted) is not null && apercus.Page(courant.Acteur, id, page) is { } image
            ? Results.Bytes(image, "image/png")
            : Results.NotFound();

    private static async Task<IResult> Archive(Guid id, HttpContext contexte, ActeurCourant courant, ITenirLots lots, ILirePiece lecture)
    {
        if (await lots.TrouverAsync(courant.Acteur, id, contexte.RequestAborted) is not { Etat: EtatLot.Produit } lot)
        {
            return Results.NotFound();
        }

        // Through a file that goes when it is closed: a thousand acts weigh no more in memory than one.
        var fichier = new FileStream(
            Path.Combine(Path.GetTempPath(), "recouvrement-lot-" + Guid.NewGuid().ToString("N")),
            FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        try
        {
            await EcrireAsync(fichier, lots.LignesAsync(lot, contexte.RequestAborted), courant, lecture, contexte.RequestAborted);
            fichier.Position = 0;
            return Results.Stream(fichier, "application/zip", $"{lot.Demande.Acte}.zip");
        }
        catch
        {
            await fichier.DisposeAsync();
            throw;
        }
    }

    private static async Task EcrireAsync(
        Stream flux, IAsyncEnumerable<LigneDeLot> lignes, ActeurCourant courant, ILirePiece lecture, CancellationToken annulation)
    {
        await using var archive = await ZipArchive.CreateAsync(flux, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, annulation);
        var noms = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await foreach (var ligne in lignes.WithCancellation(annulation))
        {
            await using var ouverte = ligne.Piece is { } piece ? await lecture.OuvrirAsync(courant.Acteur, ligne.Dossier, piece, annulation) : null;
            if (ouverte is null)
            {
                continue;
            }

            var nom = ligne.NomFichier;
            for (var i = 2; !noms.Add(nom); i++)
            {
                nom = FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(ligne.NomFichier)} ({i}){Path.GetExtension(ligne.NomFichier)}");
            }

            await using var entree = await archive.CreateEntry(nom, CompressionLevel.NoCompression).OpenAsync(annulation);
            await ouverte.Contenu.CopyToAsync(entree, annulation);
        }
    }
}
