using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Persistance.Recherche;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Looks at the index of an installation, and rebuilds it or has it rebuilt by the server that holds it.</summary>
internal sealed class InspecterLIndex(
    OptionsRecouvrement options, ISourceDeDocuments source, ISourceDeTextes textes, PiecesIllisibles illisibles, TimeProvider temps) : IInspecterLIndex
{
    private static readonly TimeSpan Attente = TimeSpan.FromMilliseconds(500);
    private readonly DossierDIndex _dossier = new(options.CheminIndex);

    public async Task<InspectionDeLIndex> InspecterAsync(CancellationToken annulation = default)
    {
        var (etat, connus) = Lire();
        var (enBase, ecarts) = await ComparerAsync(connus, annulation);
        return new InspectionDeLIndex(etat, enBase, ecarts, TenueDeLIndex.EstTenu(options.CheminIndex), await illisibles.ToutesAsync(annulation));
    }

    public async Task<InspectionDeLIndex> ReconstruireAsync(IProgress<long>? progres = null, CancellationToken annulation = default)
    {
        if (!TenueDeLIndex.EstTenu(options.CheminIndex))
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
            await AttendreLeServeurAsync(progres, annulation);
        }

        return await InspecterAsync(annulation);
    }

    private async Task AttendreLeServeurAsync(IProgress<long>? progres, CancellationToken annulation)
    {
        var demande = new DemandeDeReconstruction(options.CheminIndex);
        demande.Poser();
        while (true)
        {
            await Task.Delay(Attente, annulation);
            if (demande.Lire() is { } reponse)
            {
                if (reponse.Length > 0) throw new IndexIndisponible(reponse);
                return;
            }

            if (!TenueDeLIndex.EstTenu(options.CheminIndex))
            {
                demande.Oublier();
                throw new IndexIndisponible(
                    "Le serveur qui tenait l’index s’est arrêté avant d’avoir fini\u00A0: il reprendra à son prochain démarrage, ou relancez «\u00A0index reconstruire\u00A0».");
            }

            if (EnCours() is { } faits) progres?.Report(faits);
        }
    }

    // The newest file is unfinished: what is being built, or was when it was interrupted.
    private long? EnCours() =>
        _dossier.Fichiers() is [var dernier, ..] && FichierDIndex.LireConstruit(dernier) is null ? FichierDIndex.LireDocuments(dernier) : null;

    private (EtatDeLIndex? Etat, List<(long Id, long Version)> Connus) Lire()
    {
        try
        {
            foreach (var chemin in _dossier.Fichiers())
            {
                if (FichierDIndex.LireConstruit(chemin) is null || FichierDIndex.Ouvrir(chemin) is not { } fichier) continue;
                try
                {
                    return (Decrire(fichier), fichier.Versions());
                }
                finally
                {
                    fichier.Retirer(effacer: false);
                }
            }
        }
        catch (Exception e) when (PanneDIndex.EstDuLieu(e))
        {
            throw new IndexIndisponible(PanneDIndex.Dire(e, options.CheminIndex), e);
        }

        return EnCours() is { } faits
            ? (new EtatDeLIndex { EstServi = false, Documents = faits, Empreinte = string.Empty, ReconstruitsJusquIci = faits, ResteAFinir = true }, [])
            : (null, []);
    }

    private EtatDeLIndex Decrire(FichierDIndex fichier) => new()
    {
        EstServi = true,
        EstPerime = fichier.EstPerime,
        Documents = fichier.Memoire.Documents,
        Empreinte = fichier.Memoire.Empreinte,
        ConstruitLe = fichier.ConstruitLe,
        Octets = fichier.Octets,
        Places = fichier.Memoire.DernierRang,
        ReconstruitsJusquIci = EnCours(),
        ResteAFinir = ChoixDuFichier.Inacheve(_dossier, fichier.Chemin) is not null,
    };

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
