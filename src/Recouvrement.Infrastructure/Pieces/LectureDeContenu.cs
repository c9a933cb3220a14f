using System.Security.Cryptography;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Pieces;

/// <summary>Reads a content once, part by part: its hash, its length, its first bytes, and whether it is too long.</summary>
internal sealed class LectureDeContenu(long tailleMaximale)
{
    private const int TailleDebut = 4096;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly MemoryStream debut = new();
    private long taille;

    /// <summary>Fills the buffer as far as the content goes; 0 at its end, or when it is already too long.</summary>
    public async Task<int> RemplirAsync(Stream contenu, Memory<byte> tampon, CancellationToken annulation)
    {
        if (taille > tailleMaximale)
        {
            return 0;
        }

        var lus = await contenu.ReadAtLeastAsync(tampon, tampon.Length, throwOnEndOfStream: false, annulation);
        taille += lus;
        hash.AppendData(tampon.Span[..lus]);
        debut.Write(tampon.Span[..(int)Math.Min(lus, Math.Max(0, TailleDebut - debut.Length))]);
        return lus;
    }

    /// <summary>What was read, or why it is refused.</summary>
    public Resultat<PieceDeposee> Conclure()
    {
        using (hash)
        {
            if (taille > tailleMaximale)
            {
                return Resultat<PieceDeposee>.Refuse($"le fichier dépasse {Megaoctets(tailleMaximale)} : déposez un fichier plus léger.");
            }

            return taille == 0
                ? Resultat<PieceDeposee>.Refuse("le fichier est vide : vérifiez-le et déposez-le à nouveau.")
                : Resultat<PieceDeposee>.Obtenu(new PieceDeposee(Convert.ToHexStringLower(hash.GetHashAndReset()), taille, debut.ToArray()));
        }
    }

    private static string Megaoctets(long octets) =>
        octets >= 1024 * 1024
            ? TexteFrancais.Nombre(octets / (1024m * 1024m), 0) + TexteFrancais.Insecable + "Mo"
            : TexteFrancais.Nombre(octets, 0) + TexteFrancais.Insecable + "octets";
}
