using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Persistance;

namespace Recouvrement.Infrastructure.Pieces;

/// <summary>
/// The contents of pieces in the database, for several nodes: cut into parts of a fixed size, so that memory holds one part whatever
/// the content. Everything is written in one transaction: what is named is whole.
/// </summary>
internal sealed class MagasinEnBase(IDbContextFactory<BaseRecouvrement> fabrique) : IMagasinPieces
{
    /// <summary>Bytes of a part.</summary>
    public const int Morceau = 512 * 1024;

    public async Task<Resultat<PieceDeposee>> DeposerAsync(Stream contenu, long tailleMaximale, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var depot = Guid.NewGuid();
        // One part in memory, filled again and again.
        var tampon = new byte[Morceau];
        var lecture = new LectureDeContenu(tailleMaximale);
        for (var rang = 0; await lecture.RemplirAsync(contenu, tampon, annulation) is > 0 and var lus; rang++)
        {
            await Sql.ExecuterAsync(
                donnees,
                "INSERT INTO contenus_morceaux (depot, rang, octets) VALUES (@depot, @rang, @octets)",
                annulation,
                ("depot", depot),
                ("rang", rang),
                ("octets", lus == Morceau ? tampon : tampon[..lus]));
        }

        var depose = lecture.Conclure();
        if (depose.EstObtenu)
        {
            var nouveau = await Sql.ExecuterAsync(
                donnees,
                "INSERT INTO contenus (empreinte, depot, taille) VALUES (@empreinte, @depot, @taille) ON CONFLICT (empreinte) DO NOTHING",
                annulation,
                ("empreinte", depose.Valeur.Empreinte),
                ("depot", depot),
                ("taille", depose.Valeur.Taille));
            if (nouveau == 1)
            {
                await transaction.CommitAsync(annulation);
            }
        }

        // Refused, or known already: what was written goes with the transaction.
        return depose;
    }

    public async Task<Stream?> OuvrirAsync(string empreinte, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Contenus.AsNoTracking().FirstOrDefaultAsync(c => c.Empreinte == empreinte, annulation) is { } contenu
            ? new FluxDeMorceaux(fabrique, contenu.Depot, contenu.Taille)
            : null;
    }

    public async IAsyncEnumerable<string> ListerAsync([EnumeratorCancellation] CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await foreach (var empreinte in donnees.Contenus.AsNoTracking().Select(c => c.Empreinte).AsAsyncEnumerable().WithCancellation(annulation))
        {
            yield return empreinte;
        }
    }

    public async Task<bool> VerifierAsync(string empreinte, CancellationToken annulation = default)
    {
        if (await OuvrirAsync(empreinte, annulation) is not { } flux)
        {
            return false;
        }

        await using (flux)
        {
            try
            {
                var trouvee = Convert.ToHexStringLower(await SHA256.HashDataAsync(flux, annulation));
                return string.Equals(trouvee, empreinte, StringComparison.Ordinal);
            }
            catch (IOException)
            {
                // A part is missing or cut short.
                return false;
            }
        }
    }
}
