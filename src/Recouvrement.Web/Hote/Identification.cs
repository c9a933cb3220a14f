using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Recouvrement.Web.Hote;

/// <summary>Accounts and cookies. Every address is behind the sign-in unless it says otherwise.</summary>
internal static class Identification
{
    public const string PageDeConnexion = "/connexion";

    public static void Ajouter(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Scoped<IdentityErrorDescriber, ErreursDeCompte>());
        services.AddSingleton<SaisiesEnSuspens>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Regler);
        services.AddAuthorization(o => o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static void Regler(CookieAuthenticationOptions o)
    {
        o.Cookie.Name = "recouvrement.session";
        o.Cookie.HttpOnly = true;
        o.Cookie.SameSite = SameSiteMode.Lax;
        // http://localhost is the first address a newcomer opens; behind https the cookie is secure by itself.
        o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        o.ExpireTimeSpan = TimeSpan.FromHours(10);
        o.SlidingExpiration = true;
        o.LoginPath = PageDeConnexion;
        o.ReturnUrlParameter = "retour";
        o.Events.OnRedirectToLogin = async contexte =>
        {
            await contexte.HttpContext.RequestServices.GetRequiredService<SaisiesEnSuspens>().RetenirAsync(contexte.HttpContext);
            contexte.Response.Redirect(contexte.RedirectUri);
        };
        o.Events.OnRedirectToAccessDenied = contexte =>
        {
            contexte.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
