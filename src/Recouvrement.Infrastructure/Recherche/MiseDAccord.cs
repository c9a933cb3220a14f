using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Makes the file in service what its source says, and fills it when it was started again.</summary>
internal sealed class MiseDAccord(FichierCourant courant, DossierDIndex dossier, TimeProvider horloge)
{
    public const int EssaisAuPlus = 3;
    private readonly SemaphoreSlim _seule = new(1);
    private volatile bool _enCours;

    public bool EstEnCours => _enCours;

    /// <summary>What to say of a file that is lost each time it is begun.</summary>
    public static IndexIndisponible SansCesse(DossierDIndex dossier) =>
        new($"Le dossier de l’index («\u00A0{dossier.Chemin}\u00A0») disparaît à mesure qu’il se remplit\u00A0: cherchez ce qui l’efface, l’index se remplira ensuite de lui-même.");

    /// <summary>Compares and repairs; how many documents were missing, outdated or in excess.</summary>
    public async Task<int> FaireAsync(ISourceDeDocuments source, bool enProfondeur, CancellationToken annulation)
    {
        // One at a time: an index found damaged is filled by whoever found it, and the call that its loss sets off finds nothing left to do.
        await _seule.WaitAsync(annulation);
        _enCours = true;
        try
        {
            if (enProfondeur) await Task.Run(courant.Eprouver, annulation);
            for (var essai = 1; ; essai++)
            {
                try
                {
                    var ecarts = await MettreDAccordAsync(source, annulation);
                    courant.Rassurer();
                    return ecarts;
                }
                catch (FichierRecommence) when (essai < EssaisAuPlus)
                {
                    // Lost again while it was filled: the new one holds nothing of what was compared.
                }
                catch (FichierRecommence)
                {
                    throw SansCesse(dossier);
                }
            }
        }
        finally
        {
            _enCours = false;
            _seule.Release();
        }
    }

    private async Task<int> MettreDAccordAsync(ISourceDeDocuments source, CancellationToken annulation)
    {
        FichierDIndex? fichier = null;
        var connus = new List<(long Id, long Version)>();
        await courant.EnEcrivantAsync(
            f =>
            {
                fichier = f;
                connus = f.Versions();
            }, annulation);
        Task Ecrire(Func<FichierDIndex, Task> action) => courant.EnEcrivantAsync(
            f => ReferenceEquals(f, fichier) ? action(f) : throw new FichierRecommence(), annulation);
        var ecarts = await Reconciliation.ComparerAsync(connus, source, annulation);
        var enMasse = ecarts.ALire.Count > ChaineDIndexation.Lot;
        await Ecrire(f =>
        {
            if (ecarts.EnTrop.Count > 0) f.Retirer(ecarts.EnTrop);
            if (enMasse) f.CommencerEnMasse();
            return Task.CompletedTask;
        });
        foreach (var ids in ecarts.Lots)
        {
            // Read while writers wait: what is written is then never older than what a writer brings next.
            await Ecrire(f => Reconciliation.EcrireAsync(f, source, ids, annulation));
        }

        await Ecrire(f =>
        {
            if (enMasse) f.FinirEnMasse();
            if (f.ConstruitLe is null) f.Finir(horloge.GetUtcNow());
            return Task.CompletedTask;
        });
        return ecarts.Ecarts;
    }
}
