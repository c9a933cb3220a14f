using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Recouvrement.Application;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Recherche;
using Recouvrement.Web.Composants.Communs;
using Recouvrement.Web.Composants.Pages.Dossiers;
using Recouvrement.Web.Composants.Pages.Droit;

namespace Recouvrement.Web.Hote;

/// <summary>What is not a page: files going out, and signing out.</summary>
internal static class PointsDAcces
{
    private const int DernieresRecherches = 6;

    public static void Monter(WebApplication application)
    {
        application.MapPost("/deconnexion", Deconnecter);
        application.MapGet("/dossiers.csv", Exporter);
        application.MapGet("/recherche/suggestions", Suggerer);
        PointsDesPieces.Monter(application);
        PointsDuDecompte.Monter(application);
        PointsDesComptes.Monter(application);
        PointsDesPrelevements.Monter(application);
        application.MapGet("/droit/changements.csv", ExporterChangements);
    }

    // Binding a form makes the framework check the antiforgery token: nobody signs somebody else out.
    private static async Task<IResult> Deconnecter([FromForm] string? retour, HttpContext contexte)
    {
        _ = retour;
        await contexte.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect(Identification.PageDeConnexion);
    }

    private static async Task<IResult> Suggerer(string? q, HttpContext contexte, ActeurCourant courant, IRechercher recherche, IRecherchesGardees gardees)
    {
        if (string.IsNullOrWhiteSpace(q))
        {
            var faites = await gardees.ListerAsync(courant.Acteur, contexte.RequestAborted);
            return Results.Json(new { recherches = faites.Take(DernieresRecherches).Select(r => new { texte = r.Nom ?? r.Texte, adresse = "/recherche" + r.Demande }) });
        }

        var proposees = await recherche.SuggererAsync(courant.Acteur, q.TrimStart(), contexte.RequestAborted);
        return Results.Json(new
        {
            dossiers = proposees.Dossiers.Select(d => new { texte = d.Reference, detail = d.Debiteurs, adresse = $"/dossiers/{d.Reference}" }),
            documents = proposees.Documents.Select(d => new
            {
                texte = d.Titre, detail = d.EnAttente is { } attend ? $"À rattacher · {attend.Portefeuille}" : $"{d.Reference} · {d.Debiteurs}", adresse = AdresseDeTrouvaille.De(d),
            }),
            mots = proposees.Mots,
        });
    }

    private static IResult Exporter(HttpContext contexte, ActeurCourant courant, IConsulterDossiers dossiers, Horloge horloge)
    {
        var filtre = FiltreDAdresse.Lire(contexte.Request.Query, horloge.Aujourdhui);
        return Results.Stream(
            flux => ExportDossiers.EcrireAsync(flux, courant.Acteur, filtre, dossiers, contexte.RequestAborted),
            "text/csv; charset=utf-8",
            $"dossiers-{Composants.Communs.Formats.Iso(horloge.Aujourdhui)}.csv");
    }

    private static IResult ExporterChangements(HttpContext contexte, ActeurCourant courant, IConsulterChangements changements, Horloge horloge)
    {
        var filtre = FiltreDeChangements.Lire(contexte.Request.Query);
        return Results.Stream(
            flux => ExportChangements.EcrireAsync(flux, courant.Acteur, filtre, changements, contexte.RequestAborted),
            "text/csv; charset=utf-8",
            $"changements-du-droit-{Composants.Communs.Formats.Iso(horloge.Aujourdhui)}.csv");
    }
}
