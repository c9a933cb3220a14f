using Microsoft.Net.Http.Headers;
using Recouvrement.Application.Pieces;

namespace Recouvrement.Web.Hote;

/// <summary>
/// Sends a piece. Only types that a browser shows without running anything are shown; everything else is downloaded. The
/// content came from outside: it gets a policy of its own, under which it can neither run nor reach anything.
/// </summary>
internal sealed class EnvoiDePiece(PieceOuverte ouverte, bool telecharger) : IResult
{
    private static readonly HashSet<string> Montrables = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "text/plain",
    };

    /// <summary>True for what a browser shows without running anything.</summary>
    public static bool SeMontre(string type) => Montrables.Contains(type.Split(';')[0]);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var _ = ouverte;
        var type = ouverte.Piece.TypeMedia;
        var montrer = !telecharger && SeMontre(type);
        var reponse = httpContext.Response;
        var disposition = new ContentDispositionHeaderValue(montrer ? "inline" : "attachment");
        disposition.SetHttpFileName(ouverte.Piece.NomFichier);
        reponse.Headers.ContentDisposition = disposition.ToString();
        EnTetesDeSecurite.Encadrer(reponse, type);
        reponse.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? "text/plain; charset=utf-8" : type;
        reponse.ContentLength = ouverte.Piece.Taille;
        await ouverte.Contenu.CopyToAsync(reponse.Body, httpContext.RequestAborted);
    }
}
