using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>Replaces the read rows of some dossiers, inside the transaction of the caller.</summary>
internal static class EcritureDeVues
{
    // Children first would matter to foreign keys; there are none here: read tables are thrown away and rebuilt as a whole.
    private static readonly string[] Tables = ["dossiers", "parties", "creances", "etats_procedure", "echeances", "pieces"];

    public static async Task RemplacerAsync(
        BaseRecouvrement donnees, IReadOnlyList<VueDossier> vues, IDroit droit, DateTime maintenant, CancellationToken annulation)
    {
        if (vues.Count == 0)
        {
            return;
        }

        // Last before the insertions, and the row stays locked until the commit: numbers follow the order of commits.
        var changement = await Compteurs.AvancerAsync(donnees, Compteurs.Changement, vues.Count, annulation) - vues.Count;
        var lignes = new LignesDeVue(droit);
        foreach (var vue in vues)
        {
            lignes.Ajouter(vue, ++changement);
        }

        await EffacerAsync(donnees, [.. vues.Select(v => v.Dossier.Id)], annulation);
        await Insertion.EcrireAsync(donnees, lignes.Dossiers, annulation);
        await Insertion.EcrireAsync(donnees, lignes.Parties, annulation);
        await Insertion.EcrireAsync(donnees, lignes.Creances, annulation);
        await Insertion.EcrireAsync(donnees, lignes.Etats, annulation);
        await Insertion.EcrireAsync(donnees, lignes.Echeances, annulation);
        await Insertion.EcrireAsync(donnees, lignes.Pieces, annulation);
        await Contenus.AttendreAsync(donnees, lignes.Pieces, maintenant, annulation);
    }

    private static async Task EffacerAsync(BaseRecouvrement donnees, Guid[] dossiers, CancellationToken annulation)
    {
        if (donnees.Database.IsNpgsql())
        {
            foreach (var table in Tables)
            {
                await Sql.ExecuterAsync(donnees, $"DELETE FROM {table} WHERE {Cle(table)} = ANY(@dossiers)", annulation, ("dossiers", dossiers));
            }

            return;
        }

        foreach (var table in Tables)
        {
            await Sql.RepeterAsync(donnees, $"DELETE FROM {table} WHERE {Cle(table)} = @dossier", "dossier", dossiers, annulation);
        }
    }

    private static string Cle(string table) => string.Equals(table, "dossiers", StringComparison.Ordinal) ? "id" : "dossier";
}
