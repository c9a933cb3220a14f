using Recouvrement.Application.Plans;

namespace Recouvrement.Web.Hote;

/// <summary>The file of a remittance, as often as it is asked for.</summary>
internal static class PointsDesPrelevements
{
    public static void Monter(WebApplication application) => application.MapGet("/prelevements/{remise}/fichier", FichierAsync);

    private static async Task<IResult> FichierAsync(string remise, HttpContext contexte, ActeurCourant courant, IRemettrePrelevements remises) =>
        await remises.FichierAsync(courant.Acteur, remise, contexte.RequestAborted) is { } octets
            ? Results.File(octets, "application/xml", remise + ".xml")
            : Results.NotFound();
}
