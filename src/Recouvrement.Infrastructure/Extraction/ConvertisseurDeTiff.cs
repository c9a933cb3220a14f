using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>
/// Turns a TIFF, which scanners and faxes make and no browser shows, into a PDF with <c>tesseract</c>: every page as it was scanned,
/// its text beneath.
/// </summary>
internal sealed class ConvertisseurDeTiff(string? programme) : IConvertirEnPdf
{
    private const int Megaoctets = 1500;
    private const long OctetsMaximum = 64L * 1024 * 1024;
    private static readonly TimeSpan Duree = TimeSpan.FromSeconds(90);

    public ConvertisseurDeTiff()
        : this(Programmes.DuSysteme().Tesseract)
    {
    }

    public bool EstDisponible => programme is not null;

    public bool Prend(string nomFichier) => Path.GetExtension(nomFichier).ToUpperInvariant() is ".TIF" or ".TIFF";

    public async Task<Resultat<byte[]>> ConvertirAsync(Stream contenu, string nomFichier, CancellationToken annulation = default)
    {
        if (programme is null)
        {
            return Resultat<byte[]>.Refuse("Le programme tesseract n’est pas installé sur ce serveur : l’image ne peut pas être montrée ; téléchargez-la.");
        }

        var dossier = Directory.CreateTempSubdirectory("recouvrement-tiff-");
        try
        {
            var source = Path.Combine(dossier.FullName, "image.tif");
            await using (var fichier = File.Create(source))
            {
                await contenu.CopyToAsync(fichier, annulation);
            }

            foreach (string[] langue in (string[][])[["-l", "fra"], []])
            {
                var sortie = await Programme.LancerAsync(
                    programme, [source, Path.Combine(dossier.FullName, "image"), .. langue, "pdf"], Duree, 1 << 16, Megaoctets, annulation);
                var pdf = Path.Combine(dossier.FullName, "image.pdf");
                // It begins the PDF before it reads the image: only its own word says that it ended it.
                if (sortie is { TropLong: false, Code: 0 } && File.Exists(pdf) && new FileInfo(pdf).Length is > 0 and <= OctetsMaximum)
                {
                    return Resultat<byte[]>.Obtenu(await File.ReadAllBytesAsync(pdf, annulation));
                }
            }
        }
        finally
        {
            dossier.Delete(recursive: true);
        }

        return Resultat<byte[]>.Refuse($"« {nomFichier} » ne se montre pas dans la page : l’image est abîmée ou démesurée. Téléchargez-la.");
    }
}
