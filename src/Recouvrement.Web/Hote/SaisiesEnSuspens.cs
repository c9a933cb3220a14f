using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;

namespace Recouvrement.Web.Hote;

/// <summary>
/// Keeps what was typed in a form sent after the session ended, until whoever typed it has signed in again. Held in memory
/// for a while under a key that only this browser has; files are not kept.
/// </summary>
internal sealed class SaisiesEnSuspens : IDisposable
{
    private const string Temoin = "recouvrement.suspens";
    private const int TailleMaximale = 200_000;
    private static readonly TimeSpan Duree = TimeSpan.FromMinutes(30);

    private readonly MemoryCache memoire = new(new MemoryCacheOptions { SizeLimit = 200 });

    /// <summary>Keeps the form of a request that is about to be sent to the sign-in page.</summary>
    public async Task RetenirAsync(HttpContext contexte)
    {
        var demande = contexte.Request;
        if (!HttpMethods.IsPost(demande.Method) || !demande.HasFormContentType || demande.ContentLength is null or > TailleMaximale || VientDAilleurs(demande))
        {
            return;
        }

        var envoi = await demande.ReadFormAsync(contexte.RequestAborted);
        var champs = envoi
            .Where(c => c.Key is not ("__RequestVerificationToken" or "action" or "discret"))
            .SelectMany(c => c.Value.Select(v => KeyValuePair.Create(c.Key, v ?? string.Empty)))
            .ToList();
        var cle = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        memoire.Set(cle, new SaisieEnSuspens(demande.Path + demande.QueryString, champs), new MemoryCacheEntryOptions
        {
            AbsoluteExpirationRelativeToNow = Duree,
            Size = 1,
        });
        contexte.Response.Cookies.Append(Temoin, cle, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = demande.IsHttps,
            MaxAge = Duree,
        });
    }

    /// <summary>True when this browser has something waiting.</summary>
    public bool EnAttente(HttpContext contexte) => Lire(contexte) is not null;

    /// <summary>What is waiting for this browser; null when nothing is, or too late.</summary>
    public SaisieEnSuspens? Lire(HttpContext contexte) =>
        contexte.Request.Cookies[Temoin] is { Length: 64 } cle && memoire.TryGetValue(cle, out SaisieEnSuspens? saisie) ? saisie : null;

    /// <summary>Forgets it.</summary>
    public void Oublier(HttpContext contexte)
    {
        if (contexte.Request.Cookies[Temoin] is { } cle)
        {
            memoire.Remove(cle);
            contexte.Response.Cookies.Delete(Temoin);
        }
    }

    // A form that another site sends must not wait here under the name of the user's own typing.
    private static bool VientDAilleurs(HttpRequest demande) =>
        demande.Headers.Origin.ToString() is { Length: > 0 } origine
        && !string.Equals(origine, $"{demande.Scheme}://{demande.Host}", StringComparison.OrdinalIgnoreCase);

    public void Dispose() => memoire.Dispose();
}
