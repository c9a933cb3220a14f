using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Pieces;

internal sealed class LirePiece(IDepotDossiers depot, Replieur replieur, IMagasinPieces magasin, Horloge horloge) : ILirePiece
{
    public async Task<PieceOuverte?> OuvrirAsync(Acteur acteur, Guid dossier, Guid piece, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(LirePiece), acteur, dossier);
        if (await depot.ChargerAsync(acteur, dossier, annulation) is not { } charge
            || replieur.Replier(charge.Journal, horloge.Aujourdhui)?.Dossier.Pieces.FirstOrDefault(p => p.Id == piece) is not { } trouvee)
        {
            return null;
        }

        return await magasin.OuvrirAsync(trouvee.Empreinte, annulation) is { } contenu ? new PieceOuverte(trouvee, contenu) : null;
    }
}
