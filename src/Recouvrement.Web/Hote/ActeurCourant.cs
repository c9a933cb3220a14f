using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Recouvrement.Application.Droits;

namespace Recouvrement.Web.Hote;

/// <summary>
/// Who asks, read from the accounts at each request and not from the cookie: an account that was locked, or that lost a
/// portfolio a minute ago, sees it at once.
/// </summary>
public sealed class ActeurCourant(IAnnuaire annuaire)
{
    private Acteur? acteur;

    /// <summary>The actor of the request. Throws when nobody is signed in: the pages that need it are behind the sign-in.</summary>
    public Acteur Acteur => acteur ?? throw new InvalidOperationException("Aucun compte n’est connecté.");

    /// <summary>True once somebody is known.</summary>
    public bool EstConnu => acteur is not null;

    /// <summary>Middleware: names the actor, or signs out an account that no longer exists.</summary>
    internal static async Task Reconnaitre(HttpContext contexte, RequestDelegate suite)
    {
        // The page that tells a failure asks nothing of the database, which may be what failed.
        var apresEchec = contexte.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!apresEchec && contexte.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } compte && contexte.User.Identity?.IsAuthenticated == true)
        {
            var courant = contexte.RequestServices.GetRequiredService<ActeurCourant>();
            courant.acteur = await courant.annuaire.ActeurAsync(compte, contexte.RequestAborted);
            if (courant.acteur is null)
            {
                await contexte.SignOutAsync(IdentityConstants.ApplicationScheme);
                contexte.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await suite(contexte);
    }

    private readonly IAnnuaire annuaire = annuaire;
}
