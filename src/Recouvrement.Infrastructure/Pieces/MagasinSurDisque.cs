using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Pieces;

/// <summary>
/// The contents of pieces in a folder, each under its hash. A content is written beside its place and renamed into it: what is
/// there is whole, whatever died meanwhile. Two equal contents are one file.
/// </summary>
internal sealed class MagasinSurDisque(string racine) : IMagasinPieces
{
    private const int Tampon = 128 * 1024;
    private const int LongueurEmpreinte = 64;

    private readonly string enCours = Path.Combine(racine, "en-cours");

    public async Task<Resultat<PieceDeposee>> DeposerAsync(Stream contenu, long tailleMaximale, CancellationToken annulation = default)
    {
        Directory.CreateDirectory(enCours);
        var provisoire = Path.Combine(enCours, Guid.NewGuid().ToString("N"));
        try
        {
            var depose = await EcrireAsync(contenu, provisoire, tailleMaximale, annulation);
            if (depose.EstObtenu)
            {
                Ranger(provisoire, Chemin(depose.Valeur.Empreinte));
            }

            return depose;
        }
        finally
        {
            File.Delete(provisoire);
        }
    }

    public Task<Stream?> OuvrirAsync(string empreinte, CancellationToken annulation = default)
    {
        if (!EstEmpreinte(empreinte))
        {
            return Task.FromResult<Stream?>(null);
        }

        try
        {
            return Task.FromResult<Stream?>(new FileStream(
                Chemin(empreinte), FileMode.Open, FileAccess.Read, FileShare.Read, Tampon, FileOptions.Asynchronous | FileOptions.SequentialScan));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public async IAsyncEnumerable<string> ListerAsync([EnumeratorCancellation] CancellationToken annulation = default)
    {
        if (!Directory.Exists(racine))
        {
            yield break;
        }

        foreach (var fichier in Directory.EnumerateFiles(racine, "*", SearchOption.AllDirectories))
        {
            annulation.ThrowIfCancellationRequested();
            if (Path.GetFileName(fichier) is var nom && EstEmpreinte(nom))
            {
                yield return nom;
            }
        }

        await Task.CompletedTask;
    }

    public async Task<bool> VerifierAsync(string empreinte, CancellationToken annulation = default)
    {
        if (await OuvrirAsync(empreinte, annulation) is not { } flux)
        {
            return false;
        }

        await using (flux)
        {
            var trouvee = Convert.ToHexStringLower(await SHA256.HashDataAsync(flux, annulation));
            return string.Equals(trouvee, empreinte, StringComparison.Ordinal);
        }
    }

    private static async Task<Resultat<PieceDeposee>> EcrireAsync(
        Stream contenu, string provisoire, long tailleMaximale, CancellationToken annulation)
    {
        var tampon = ArrayPool<byte>.Shared.Rent(Tampon);
        try
        {
            await using var fichier = new FileStream(provisoire, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
            var lecture = new LectureDeContenu(tailleMaximale);
            while (await lecture.RemplirAsync(contenu, tampon.AsMemory(0, Tampon), annulation) is > 0 and var lus)
            {
                await fichier.WriteAsync(tampon.AsMemory(0, lus), annulation);
            }

            var depose = lecture.Conclure();
            if (depose.EstObtenu)
            {
                fichier.Flush(flushToDisk: true);
            }

            return depose;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(tampon);
        }
    }

    private static void Ranger(string provisoire, string chemin)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        try
        {
            File.Move(provisoire, chemin, overwrite: false);
            File.SetAttributes(chemin, FileAttributes.ReadOnly);
        }
        catch (IOException) when (File.Exists(chemin))
        {
            // Already there, by another hand or another day: same hash, same bytes.
        }
    }

    private static bool EstEmpreinte(string empreinte) =>
        empreinte.Length == LongueurEmpreinte && empreinte.All(char.IsAsciiHexDigitLower);

    private string Chemin(string empreinte) => Path.Combine(racine, empreinte[..2], empreinte[2..4], empreinte);
}
