using System.Globalization;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Draws with <c>pdftoppm</c>, in a process and a folder of its own.</summary>
internal sealed class DessinDePages(string? programme) : IDessinerPages
{
    private const int Megaoctets = 1500;
    private const int PointsParPouce = 96;
    private static readonly TimeSpan Duree = TimeSpan.FromSeconds(30);

    public DessinDePages()
        : this(Programmes.DuSysteme().PdfToPpm)
    {
    }

    public bool EstDisponible => programme is not null;

    public async Task<Resultat<IReadOnlyList<byte[]>>> DessinerAsync(byte[] pdf, int pagesMaximum, CancellationToken annulation = default)
    {
        if (programme is null)
        {
            return Resultat<IReadOnlyList<byte[]>>.Refuse("Le programme pdftoppm, qui dessine les pages, n’est pas installé sur ce serveur.");
        }

        var dossier = Directory.CreateTempSubdirectory("recouvrement-pages-");
        try
        {
            var source = Path.Combine(dossier.FullName, "document.pdf");
            await File.WriteAllBytesAsync(source, pdf, annulation);
            var sortie = await Programme.LancerAsync(
                programme,
                [
                    "-png", "-r", PointsParPouce.ToString(CultureInfo.InvariantCulture), "-l", pagesMaximum.ToString(CultureInfo.InvariantCulture),
                    source, Path.Combine(dossier.FullName, "page"),
                ],
                Duree, 1 << 16, Megaoctets, annulation);
            // pdftoppm pads the numbers: the order of the names is the order of the pages.
            var pages = dossier.GetFiles("page*.png").OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
            return sortie.TropLong || pages.Count == 0
                ? Resultat<IReadOnlyList<byte[]>>.Refuse("Les pages de ce document n’ont pas pu être dessinées.")
                : Resultat<IReadOnlyList<byte[]>>.Obtenu([.. pages.Select(p => File.ReadAllBytes(p.FullName))]);
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }
}
