using Microsoft.EntityFrameworkCore;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>Replaces the read rows of some dossiers, inside the transaction of the caller.</summary>
internal static class EcritureDeVues
{
    // Children first would matter to foreign keys; there are none here: read tables are thrown away and rebuilt as a whole.
    private static readonly string[] Tables = ["dossiers", "parties", "creances", "etats_procedure", "echeances", "pieces", "affectations", "plans", "presentations"];

    public static async Task RemplacerAsync(BaseRecouvrement donnees, IReadOnlyList<LignesDeVue> vues, CancellationToken annulation)
    {
        if (vues.Count == 0)
        {
            return;
        }

        // The row of the counter stays locked until the commit: numbers follow the order of commits.
        var changement = await Compteurs.AvancerAsync(donnees, Compteurs.Changement, vues.Count, annulation) - vues.Count;
        foreach (var vue in vues)
        {
            vue.Dossier.Changement = ++changement;
        }

        var suivi = await SuiviDesMouvements.CommencerAsync(donnees, vues, annulation);
        await EffacerAsync(donnees, [.. vues.Select(v => v.Dossier.Id)], annulation);
        await Insertion.EcrireAsync(donnees, [.. vues.Select(v => v.Dossier)], annulation);
        await Insertion.EcrireAsync(donnees, [.. vues.SelectMany(v => v.Parties)], annulation);
        await Insertion.EcrireAsync(donnees, [.. vues.SelectMany(v => v.Creances)], annulation);
        await Insertion.EcrireAsync(donnees, [.. vues.SelectMany(v => v.Etats)], annulation);
        await Insertion.EcrireAsync(donnees, [.. vues.SelectMany(v => v.Echeances)], annulation);
        await Insertion.EcrireAsync(donnees, [.. vues.SelectMany(v => v.Pieces)], annulation);
        await Insertion.EcrireAsync(donnees, [.. vues.SelectMany(v => v.Affectations)], annulation);
        await Insertion.EcrireAsync(donnees, [.. vues.SelectMany(v => v.Plans)], annulation);
        await Insertion.EcrireAsync(donnees, [.. vues.SelectMany(v => v.Presentations)], annulation);
        await suivi.ConclureAsync(donnees, annulation);
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
