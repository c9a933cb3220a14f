using Recouvrement.Application.Consultation;
using Recouvrement.Application.Exploitation;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Puts new contents in the queue of those to be read.</summary>
internal static class Contenus
{
    private const string Insertion =
        "INSERT INTO textes_pieces (empreinte, type_media, nom_fichier, etat, ecrit_le) VALUES (@empreinte, @media, @nom, @etat, @le) "
        + "ON CONFLICT (empreinte) DO NOTHING";

    /// <summary>Puts back in the queue the contents whose text was lost.</summary>
    public static async Task RetrouverAsync(BaseRecouvrement donnees, DateTime maintenant, CancellationToken annulation)
    {
        await RetrouverAsync(donnees, Perdus("pieces", string.Empty), "p.dossier", maintenant, annulation);
        await RetrouverAsync(donnees, Perdus("depots", " AND q.etat = 1"), "@aucun", maintenant, annulation);
    }

    // The first piece that holds a content speaks for it.
    private static string Perdus(string table, string condition) =>
        $"FROM {table} p WHERE NOT EXISTS (SELECT 1 FROM textes_pieces t WHERE t.empreinte = p.empreinte) AND p.document = "
        + $"(SELECT MIN(q.document) FROM {table} q WHERE q.empreinte = p.empreinte{condition})";

    private static async Task RetrouverAsync(
        BaseRecouvrement donnees, string perdus, string dossier, DateTime maintenant, CancellationToken annulation)
    {
        await Sql.ExecuterAsync(
            donnees,
            $"INSERT INTO outbox (sujet, dossier, charge, cree_le, essais, a_partir_de) SELECT @sujet, {dossier}, p.empreinte, @le, 0, @le " + perdus,
            annulation,
            ("sujet", SujetsDeTravail.LireContenu),
            ("aucun", Guid.Empty),
            ("le", maintenant));
        await Sql.ExecuterAsync(
            donnees,
            "INSERT INTO textes_pieces (empreinte, type_media, nom_fichier, etat, ecrit_le) "
            + "SELECT p.empreinte, p.type_media, p.nom_fichier, @etat, @le " + perdus,
            annulation,
            ("etat", (int)EtatTexte.EnAttente),
            ("le", maintenant));
    }

    public static async Task AttendreAsync(
        BaseRecouvrement donnees, IReadOnlyList<LignePieceEnBase> pieces, DateTime maintenant, CancellationToken annulation)
    {
        foreach (var piece in pieces)
        {
            await AttendreAsync(donnees, piece.Empreinte, piece.TypeMedia, piece.NomFichier, maintenant, annulation);
        }
    }

    public static Task AttendreAsync(
        BaseRecouvrement donnees, string empreinte, string media, string nom, DateTime maintenant, CancellationToken annulation) =>
        Sql.ExecuterAsync(
            donnees,
            Insertion,
            annulation,
            ("empreinte", empreinte),
            ("media", media),
            ("nom", nom),
            ("etat", (int)EtatTexte.EnAttente),
            ("le", maintenant));
}
