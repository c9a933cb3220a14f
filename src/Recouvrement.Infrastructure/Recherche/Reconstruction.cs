using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Builds a new index file beside the one that serves. Interrupted, it goes on from the last document written.</summary>
internal static class Reconstruction
{
    public static async Task<FichierDIndex> ConstruireAsync(
        DossierDIndex dossier, string enService, ISourceDeDocuments source, Action<long> avancement, CancellationToken annulation)
    {
        var fichier = Reprendre(dossier, enService) ?? FichierDIndex.Creer(dossier.Nouveau());
        try
        {
            fichier.CommencerEnMasse();
            avancement(fichier.Memoire.Documents);
            var chaine = new ChaineDIndexation(fichier);
            await foreach (var document in source.LireAsync(fichier.DernierId(), annulation))
            {
                chaine.Ajouter(document);
                avancement(fichier.Memoire.Documents);
                annulation.ThrowIfCancellationRequested();
            }

            chaine.Finir();
            fichier.FinirEnMasse();
            return fichier;
        }
        catch (Exception e)
        {
            // What stands is taken up later; on a full disk it would only starve the database beside it.
            fichier.Retirer(effacer: PanneDIndex.EstPlein(e));
            throw;
        }
    }

    private static FichierDIndex? Reprendre(DossierDIndex dossier, string enService)
    {
        // Only a file newer than the one that serves can be a rebuild that stopped.
        if (ChoixDuFichier.Inacheve(dossier, enService) is not { } dernier || FichierDIndex.Ouvrir(dernier) is not { } ouvert) return null;
        if (ouvert.ConstruitLe is null && !ouvert.EstPerime && ouvert.Memoire.Documents > 0) return ouvert;
        ouvert.Retirer(effacer: false);
        return null;
    }
}
