using Microsoft.Extensions.Caching.Memory;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Actes;

/// <summary>
/// Acts drawn before they are produced: pages kept for the time of looking at them, for whoever asked, and nowhere else. Where the
/// programs are missing it is said, and the draft can still be opened in Word.
/// </summary>
internal sealed class ApercusDActes(IConvertirEnPdf conversion, IDessinerPages dessin, IMemoryCache cache)
{
    private const int PagesMaximum = 12;
    private static readonly TimeSpan Garde = TimeSpan.FromMinutes(10);

    /// <summary>Draws a Word document; the id under which its pages are found, or why not.</summary>
    public async Task<Resultat<ApercuDActe>> DessinerAsync(Acteur acteur, byte[] docx, string nom, CancellationToken annulation)
    {
        var pdf = await conversion.ConvertirAsync(new MemoryStream(docx, writable: false), nom, annulation);
        if (!pdf.EstObtenu)
        {
            return Resultat<ApercuDActe>.Refuse(pdf.Refus);
        }

        var pages = await dessin.DessinerAsync(pdf.Valeur, PagesMaximum, annulation);
        if (!pages.EstObtenu)
        {
            return Resultat<ApercuDActe>.Refuse(pages.Refus);
        }

        var apercu = new ApercuDActe(Guid.NewGuid(), acteur.Compte, pages.Valeur);
        cache.Set(Cle(apercu.Id), apercu, Garde);
        return Resultat<ApercuDActe>.Obtenu(apercu);
    }

    /// <summary>A page of a preview of this actor, from 1; null when it is gone or somebody else's.</summary>
    public byte[]? Page(Acteur acteur, Guid id, int page) =>
        cache.TryGetValue(Cle(id), out ApercuDActe? apercu) && apercu is not null && string.Equals(apercu.Compte, acteur.Compte, StringComparison.Ordinal)
        && page >= 1 && page <= apercu.Pages.Count
            ? apercu.Pages[page - 1]
            : null;

    private static string Cle(Guid id) => "apercu-acte-" + id.ToString("N");
}
