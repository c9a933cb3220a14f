using System.Diagnostics;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;
using Serilog.Context;

namespace Recouvrement.Web.Hote;

/// <summary>
/// Gives each request the id that the error page shows and every line of the log carries, and writes one line per
/// request: method, route as declared (a typed address may hold a name), status, duration.
/// </summary>
internal sealed class Correlation(RequestDelegate suite, ILogger<Correlation> journal)
{
    private const string Cle = "recouvrement.correlation";
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>The id of the request: eight characters one can read aloud on the telephone.</summary>
    public static string De(HttpContext contexte) => contexte.Items[Cle] as string ?? "inconnu";

    public async Task InvokeAsync(HttpContext contexte)
    {
        var id = RandomNumberGenerator.GetString(Alphabet, 8);
        contexte.Items[Cle] = id;
        using var _ = LogContext.PushProperty("Correlation", id);
        var debut = Stopwatch.GetTimestamp();
        var methode = contexte.Request.Method;
        await suite(contexte);
        Noter(contexte, methode, Stopwatch.GetElapsedTime(debut));
    }

    private void Noter(HttpContext contexte, string methode, TimeSpan duree)
    {
        // An error page replaced the route that failed: the line names the route that was asked for.
        var route = contexte.Features.Get<IExceptionHandlerFeature>()?.Endpoint
            ?? (contexte.Features.Get<IStatusCodeReExecuteFeature>() is { } reprise ? reprise.Endpoint : contexte.GetEndpoint());
        var motif = (route as RouteEndpoint)?.RoutePattern.RawText ?? "(aucune route)";
        if (motif.StartsWith("/ressources", StringComparison.Ordinal))
        {
            return;
        }

        if (contexte.Features.Get<IExceptionHandlerFeature>()?.Error is { } erreur)
        {
            journal.LogError(erreur, "Échec de {Methode} {Route}", methode, motif);
        }

        journal.LogInformation(
            "{Methode} {Route} {Statut} en {Duree} ms par {Utilisateur}",
            methode,
            motif,
            contexte.Response.StatusCode,
            (int)duree.TotalMilliseconds,
            contexte.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-");
    }
}
