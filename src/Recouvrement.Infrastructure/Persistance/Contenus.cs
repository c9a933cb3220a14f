using Recouvrement.Application.Consultation;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Puts new contents in the queue of those to be read.</summary>
internal static class Contenus
{
    private const string Insertion =
        "INSERT INTO textes_pieces (empreinte, type_media, nom_fichier, etat, ecrit_le) VALUES (@empreinte, @media, @nom, @etat, @le) "
        + "ON CONFLICT (empreinte) DO NOTHING";

    public static async Task AttendreAsync(
        BaseRecouvrement donnees, IReadOnlyList<LignePieceEnBase> pieces, DateTime maintenant, CancellationToken annulation)
    {
        foreach (var piece in pieces)
        {
            await Sql.ExecuterAsync(
                donnees,
                Insertion,
                annulation,
                ("empreinte", piece.Empreinte),
                ("media", piece.TypeMedia),
                ("nom", piece.NomFichier),
                ("etat", (int)EtatTexte.EnAttente),
                ("le", maintenant));
        }
    }
}
