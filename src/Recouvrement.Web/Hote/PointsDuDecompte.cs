using Recouvrement.Application.Comptes;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Echanges;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Production;

namespace Recouvrement.Web.Hote;

/// <summary>The décompte going out: a spreadsheet that recomputes, a snapshot that <c>decompte verifier</c> recomputes.</summary>
internal static class PointsDuDecompte
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Monter(WebApplication application)
    {
        application.MapGet("/dossiers/{reference}/decompte.xlsx", TableurAsync);
        application.MapGet("/dossiers/{reference}/decompte.json", InstantaneAsync);
        application.MapGet("/dossiers/{reference}/decomptes/{id:guid}/decompte.xlsx", TableurProduitAsync);
    }

    private static async Task<IResult> TableurAsync(
        string reference, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, IConsulterDecompte comptes, IEcrireClasseur classeur)
    {
        var compte = await LireAsync(reference, contexte, courant, dossiers, comptes);
        if (compte is null)
        {
            return Results.NotFound();
        }

        if (compte.Decompte is null)
        {
            return Refuser(compte.Refus!);
        }

        using var flux = new MemoryStream();
        classeur.Ecrire(compte.Decompte, flux);
        return Results.File(flux.ToArray(), Xlsx, Nom(reference, compte, "xlsx"));
    }

    // The spreadsheet of a décompte handed over is that of its snapshot: whatever happened since, the same bytes.
    private static async Task<IResult> TableurProduitAsync(
        string reference, Guid id, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, IDecomptesProduits produits, IEcrireClasseur classeur)
    {
        if (await dossiers.TrouverAsync(courant.Acteur, reference, contexte.RequestAborted) is not { } dossier
            || await produits.OuvrirAsync(courant.Acteur, dossier, id, contexte.RequestAborted) is not { Resultat: var decompte })
        {
            return Results.NotFound();
        }

        using var flux = new MemoryStream();
        classeur.Ecrire(decompte, flux);
        return Results.File(flux.ToArray(), Xlsx, $"decompte-{reference}-{Composants.Communs.Formats.Iso(decompte.ArreteAu)}.xlsx");
    }

    private static async Task<IResult> InstantaneAsync(
        string reference, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, IConsulterDecompte comptes)
    {
        var compte = await LireAsync(reference, contexte, courant, dossiers, comptes);
        if (compte is null)
        {
            return Results.NotFound();
        }

        return compte.Instantane is { } instantane
            ? Results.File(System.Text.Encoding.UTF8.GetBytes(EcritureDecompte.Ecrire(instantane)), "application/json", Nom(reference, compte, "json"))
            : Refuser(compte.Refus!);
    }

    private static async Task<DecompteDuDossier?> LireAsync(
        string reference, HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, IConsulterDecompte comptes)
    {
        if (await dossiers.TrouverAsync(courant.Acteur, reference, contexte.RequestAborted) is not { } dossier)
        {
            return null;
        }

        var requete = contexte.Request.Query;
        var debiteur = Guid.TryParse(requete["debiteur"], out var id) ? id : (Guid?)null;
        return await comptes.LireAsync(courant.Acteur, dossier, debiteur, LectureChamps.LireJour(requete["au"].ToString()), contexte.RequestAborted);
    }

    private static IResult Refuser(string refus) =>
        Results.Text(refus, "text/plain; charset=utf-8", statusCode: StatusCodes.Status422UnprocessableEntity);

    private static string Nom(string reference, DecompteDuDossier compte, string extension) =>
        $"decompte-{reference}-{Composants.Communs.Formats.Iso(compte.Demande.ArreteAu)}.{extension}";
}
