namespace Recouvrement.Web.Hote;

/// <summary>
/// The headers of every answer. Nothing comes from outside, nothing is inline: a script that somebody managed to write
/// into a dossier would not run.
/// </summary>
internal static class EnTetesDeSecurite
{
    public const string Politique =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>
    /// For a piece opened in the browser: whatever it holds, it may neither run nor reach anything. The viewer of PDF of the
    /// browsers refuses to open in a sandbox: a PDF gets the rest of the policy.
    /// </summary>
    public static string PolitiqueDePiece(string type) =>
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'self'"
        + (type.StartsWith("application/pdf", StringComparison.Ordinal) ? string.Empty : "; sandbox");

    /// <summary>The answer may be shown in a frame of our own pages, under the policy of a piece.</summary>
    public static void Encadrer(HttpResponse reponse, string type)
    {
        reponse.Headers.ContentSecurityPolicy = PolitiqueDePiece(type);
        reponse.Headers.XFrameOptions = "SAMEORIGIN";
    }

    public static void UseEnTetesDeSecurite(this WebApplication application) => application.Use((contexte, suite) =>
    {
        var entetes = contexte.Response.Headers;
        entetes.ContentSecurityPolicy = Politique;
        entetes.XContentTypeOptions = "nosniff";
        entetes.XFrameOptions = "DENY";
        entetes["Referrer-Policy"] = "same-origin";
        entetes["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        entetes["Cross-Origin-Opener-Policy"] = "same-origin";
        entetes["Cross-Origin-Resource-Policy"] = "same-origin";
        // A dossier must not stay in the cache of a shared computer; static resources say otherwise themselves.
        entetes.CacheControl = "no-store";
        return suite(contexte);
    });
}
