using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Recouvrement.Web.Hote;

/// <summary>Lets an error page be drawn after a form failed: it is a page to read, not the form sent once more.</summary>
internal static class PagesDErreur
{
    public static Task Preparer(HttpContext contexte, RequestDelegate suite)
    {
        if (contexte.Features.Get<IStatusCodeReExecuteFeature>() is not null || contexte.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            contexte.Request.Method = HttpMethods.Get;
            contexte.Request.ContentType = null;
            contexte.Features.Set<IAntiforgeryValidationFeature>(null);
        }

        return suite(contexte);
    }
}
