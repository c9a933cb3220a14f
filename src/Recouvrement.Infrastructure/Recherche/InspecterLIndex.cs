using Recouvrement.Application.Recherche;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Looks at the index of an installation, and rebuilds it or has it rebuilt by the server that holds it.</summary>
internal sealed class InspecterLIndex(
    OptionsRecouvrement options, ISourceDeDocuments source, ISourceDeTextes textes, TimeProvider temps) : IInspecterLIndex
{
    private static readonly TimeSpan Attente = TimeSpan.FromMilliseconds(500);

    public async Task<InspectionDeLIndex> InspecterAsync(CancellationToken annulation = default)
    {
        var (etat, connus) = Lire();
        long enBase = 0;
        var ecarts = 0;
        if (etat is not null)
        {
            (enBase, ecarts) = await ComparerAsync(connus, annulation);
        }
        else
        {
            await foreach (var _ in source.VersionsAsync(annulation)) enBase++;
            ecarts = (int)Math.Min(enBase, int.MaxValue);
        }

        return new InspectionDeLIndex(etat, enBase, ecarts, TenueDeLIndex.EstTenu(options.CheminIndex));
    }

    public async Task<InspectionDeLIndex> ReconstruireAsync(IProgress<long>? progres = null, CancellationToken annulation = default)
    {
        using (var tenue = TenueDeLIndex.Prendre(options.CheminIndex))
        {
            if (tenue is not null)
            {
                using var index = new IndexFts5(options.CheminIndex, textes, temps);
                var construction = index.ReconstruireAsync(source, annulation);
                while (await Task.WhenAny(construction, Task.Delay(Attente, annulation)) != construction)
                {
                    if (index.Etat().ReconstruitsJusquIci is { } faits) progres?.Report(faits);
                }

                await construction;
            }
            else
            {
                await AttendreLeServeurAsync(annulation);
            }
        }

        return await InspecterAsync(annulation);
    }

    private async Task AttendreLeServeurAsync(CancellationToken annulation)
    {
        var avant = EnService();
        TenueDeLIndex.Demander(options.CheminIndex);
        do
        {
            await Task.Delay(Attente, annulation);
            // The server went away: whoever starts next repairs; nobody is waited for in vain.
            if (!TenueDeLIndex.EstTenu(options.CheminIndex)) return;
        }
        while (EnService() is not { } neuf || string.Equals(neuf, avant, StringComparison.Ordinal));
    }

    // A rebuild puts another file in service, whatever the clocks say.
    private string? EnService() => new DossierDIndex(options.CheminIndex).Fichiers().Find(f => FichierDIndex.LireConstruit(f) is not null);

    private (EtatDeLIndex? Etat, List<(long Id, long Version)> Connus) Lire()
    {
        foreach (var chemin in new DossierDIndex(options.CheminIndex).Fichiers())
        {
            if (FichierDIndex.Ouvrir(chemin) is not { } fichier) continue;
            try
            {
                if (fichier.ConstruitLe is null) continue;
                var etat = new EtatDeLIndex
                {
                    EstServi = true,
                    EstPerime = fichier.EstPerime,
                    Documents = fichier.Memoire.Documents,
                    Empreinte = fichier.Memoire.Empreinte,
                    ConstruitLe = fichier.ConstruitLe,
                    Octets = fichier.Octets,
                };
                return (etat, fichier.Versions());
            }
            finally
            {
                fichier.Retirer(effacer: false);
            }
        }

        return (null, []);
    }

    private async Task<(long EnBase, int Ecarts)> ComparerAsync(List<(long Id, long Version)> connus, CancellationToken annulation)
    {
        long enBase = 0;
        async IAsyncEnumerable<VersionDeDocument> Compter()
        {
            await foreach (var version in source.VersionsAsync(annulation))
            {
                enBase++;
                yield return version;
            }
        }

        var ecarts = await Reconciliation.ComparerAsync(connus, Compter());
        return (enBase, ecarts.Ecarts);
    }
}
