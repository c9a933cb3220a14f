using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Hote;

/// <summary>
/// Office documents turned into PDF, kept by content: drawing one takes seconds, and the same one is looked at again. Derived files:
/// the oldest go when there are too many.
/// </summary>
internal sealed class ApercusPdf(IConvertirEnPdf convertisseur, OptionsServeur options)
{
    private const int Gardes = 300;
    private const int CopieEnMemoire = 50 * 1024 * 1024;
    private readonly SemaphoreSlim tour = new(1);

    /// <summary>True when that document can be shown as a PDF by this machine.</summary>
    public bool Prend(string nomFichier) => convertisseur.Prend(nomFichier) && (convertisseur.EstDisponible || EstUneImage(nomFichier));

    // Images have a program of their own, without which they are not taken.
    private static bool EstUneImage(string nomFichier) => Path.GetExtension(nomFichier).ToUpperInvariant() is ".TIF" or ".TIFF";

    /// <summary>The PDF, or why there is none.</summary>
    public async Task<Resultat<byte[]>> LireAsync(PieceOuverte piece, CancellationToken annulation)
    {
        var dossier = Directory.CreateDirectory(Path.Combine(options.Racine, "apercus")).FullName;
        var chemin = Path.Combine(dossier, piece.Piece.Empreinte + ".pdf");
        if (File.Exists(chemin))
        {
            return Resultat<byte[]>.Obtenu(await File.ReadAllBytesAsync(chemin, annulation));
        }

        if (!Prend(piece.Piece.NomFichier) || piece.Piece.Taille > CopieEnMemoire)
        {
            return Resultat<byte[]>.Refuse("Ce document ne se montre pas dans la page : téléchargez-le.");
        }

        // One at a time: each is a whole program, and two readers of one piece want the same file.
        await tour.WaitAsync(annulation);
        try
        {
            if (File.Exists(chemin))
            {
                return Resultat<byte[]>.Obtenu(await File.ReadAllBytesAsync(chemin, annulation));
            }

            var converti = await convertisseur.ConvertirAsync(piece.Contenu, piece.Piece.NomFichier, annulation);
            if (converti.EstObtenu)
            {
                Ranger(dossier);
                var provisoire = chemin + ".en-cours";
                await File.WriteAllBytesAsync(provisoire, converti.Valeur, annulation);
                File.Move(provisoire, chemin, overwrite: true);
            }

            return converti;
        }
        finally
        {
            tour.Release();
        }
    }

    private static void Ranger(string dossier)
    {
        foreach (var vieux in new DirectoryInfo(dossier).GetFiles().OrderByDescending(f => f.LastWriteTimeUtc).Skip(Gardes))
        {
            vieux.Delete();
        }
    }
}
