using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The full-text index on SQLite FTS5, in a folder of its own that may be deleted at any time.</summary>
public sealed class IndexFts5 : IIndexDeRecherche, IDisposable
{
    private const string EnConstruction = "L’index de recherche est en cours de reconstruction\u00A0: des documents peuvent manquer pendant quelques minutes.";
    private const string HorsService = "La recherche est momentanément indisponible\u00A0: les dossiers restent accessibles par leur référence, un responsable en lit la raison sur la page de l’index.";
    private readonly DossierDIndex _dossier;
    private readonly TimeProvider _horloge;
    private readonly ISourceDeDocuments? _source;
    private readonly ChercheurDIndex _chercheur;
    private readonly FichierCourant _courant;
    private readonly SemaphoreSlim _reconstruction = new(1);
    private readonly MiseDAccord _accord;
    private readonly CancellationTokenSource _fin = new();
    private long _reconstruits = -1;
    private int _ferme;

    /// <summary>
    /// Opens the newest complete index of the folder, or an empty one that serves while it fills. When <paramref name="source"/>
    /// is given, an index lost under way (folder deleted, file damaged) is filled again by itself.
    /// </summary>
    public IndexFts5(string dossier, ISourceDeTextes textes, TimeProvider horloge, ISourceDeDocuments? source = null)
    {
        _dossier = new DossierDIndex(dossier);
        _horloge = horloge;
        _source = source;
        _chercheur = new ChercheurDIndex(textes);
        _courant = new FichierCourant(_dossier, horloge, Remplir);
        _accord = new MiseDAccord(_courant, _dossier, horloge);
    }

    /// <summary>What the file in service holds in memory; for tests.</summary>
    internal MemoireDIndex Memoire => Fichier.Memoire;

    /// <summary>The file in service; for tests.</summary>
    internal FichierDIndex Fichier => _courant.Fichier ?? throw Indisponible();

    /// <inheritdoc />
    public void Indexer(IReadOnlyCollection<DocumentAIndexer> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _courant.Ecrire(f => ChaineDIndexation.Ecrire(f, documents));
    }

    /// <inheritdoc />
    public void Retirer(IReadOnlyCollection<long> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        _courant.Ecrire(f => f.Retirer(ids));
    }

    /// <inheritdoc />
    public ResultatDeRecherche Chercher(RequeteAnalysee requete, DroitsDeRecherche droits, OptionsDeRecherche options)
    {
        ArgumentNullException.ThrowIfNull(requete);
        ArgumentNullException.ThrowIfNull(droits);
        ArgumentNullException.ThrowIfNull(options);
        var resultat = _courant.Lire(l => _chercheur.Chercher(l, requete, droits, options), out var complet)
            ?? new ResultatDeRecherche { EstComplet = false, Remarques = requete.Remarques };
        return complet ? resultat : resultat with { Remarques = [.. resultat.Remarques, _courant.Fichier is null ? HorsService : EnConstruction] };
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Completer(string debut, DroitsDeRecherche droits, int nombre)
    {
        ArgumentNullException.ThrowIfNull(debut);
        ArgumentNullException.ThrowIfNull(droits);
        return _courant.Lire(l => Suggestions.Completer(l, debut, droits, nombre), out _) ?? [];
    }

    /// <inheritdoc />
    public IReadOnlyList<string> MotsCaracteristiques(string texte, int nombre)
    {
        ArgumentNullException.ThrowIfNull(texte);
        return _courant.Fichier is { } f ? Caracteristiques.De(f.Memoire, texte, nombre) : [];
    }

    /// <inheritdoc />
    public EtatDeLIndex Etat()
    {
        _courant.Controler();
        var f = _courant.Fichier;
        var reconstruits = Interlocked.Read(ref _reconstruits);
        var seRemplit = f is { ConstruitLe: null } && _accord.EstEnCours;
        return new EtatDeLIndex
        {
            EstServi = f?.ConstruitLe is not null,
            EstPerime = f?.EstPerime ?? false,
            Documents = f?.Memoire.Documents ?? 0,
            Empreinte = f?.Memoire.Empreinte ?? string.Empty,
            ConstruitLe = f?.ConstruitLe,
            Octets = f?.Octets ?? 0,
            Places = f?.Memoire.DernierRang ?? 0,
            ReconstruitsJusquIci = reconstruits >= 0 ? reconstruits : seRemplit ? f!.Memoire.Documents : null,
            ResteAFinir = reconstruits < 0 && f?.ConstruitLe is not null && ChoixDuFichier.Inacheve(_dossier, f.Chemin) is not null,
            Panne = _courant.Panne,
            Alerte = _courant.DernierIncident?.Texte,
            AlerteLe = _courant.DernierIncident?.Le,
        };
    }

    /// <inheritdoc />
    public async Task ReconstruireAsync(ISourceDeDocuments source, CancellationToken annulation)
    {
        ArgumentNullException.ThrowIfNull(source);
        await _reconstruction.WaitAsync(annulation);
        try
        {
            // Nothing good serves: the one being filled is the one to finish.
            for (var essai = 1; ; essai++)
            {
                _courant.Controler();
                if (_courant.Fichier?.ConstruitLe is null)
                {
                    await VerifierAsync(source, annulation);
                    return;
                }

                if (await ConstruireAsync(source, annulation)) return;
                if (essai == MiseDAccord.EssaisAuPlus) throw MiseDAccord.SansCesse(_dossier);
            }
        }
        catch (Exception e) when (e is Microsoft.Data.Sqlite.SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new IndexIndisponible(PanneDIndex.Dire(e, _dossier.Chemin), e);
        }
        finally
        {
            Interlocked.Exchange(ref _reconstruits, -1);
            _reconstruction.Release();
        }
    }

    /// <inheritdoc />
    public async Task<int> VerifierAsync(ISourceDeDocuments source, CancellationToken annulation, bool enProfondeur = false)
    {
        ArgumentNullException.ThrowIfNull(source);
        return await _accord.FaireAsync(source, enProfondeur, annulation);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _ferme, 1) != 0) return;
        _fin.Cancel();
        _courant.Fermer();
        _fin.Dispose();
    }

    // False when the new file was deleted while it was built: it is to be done again.
    private async Task<bool> ConstruireAsync(ISourceDeDocuments source, CancellationToken annulation)
    {
        var neuf = await Reconstruction.ConstruireAsync(
            _dossier, Fichier.Chemin, source, n => Interlocked.Exchange(ref _reconstruits, n), annulation);
        var enPlace = false;
        var plein = false;
        try
        {
            await Reconciliation.FaireAsync(neuf, source, annulation);
            await _courant.EnEcrivantAsync(
                async _ =>
                {
                    // What changed since; writers wait, so nothing escapes.
                    await AcheverAsync(neuf, source, annulation);
                    if (!File.Exists(neuf.Chemin)) return;
                    _courant.Remplacer(neuf);
                    enPlace = true;
                }, annulation);
            return enPlace;
        }
        catch (Exception e) when (PanneDIndex.EstPlein(e) || PanneDIndex.EstPlein(e.InnerException ?? e))
        {
            plein = true;
            throw;
        }
        finally
        {
            if (!enPlace) neuf.Retirer(effacer: plein);
        }
    }

    // What fails here is of the new file: the one in service is not to be started again for it.
    private async Task AcheverAsync(FichierDIndex neuf, ISourceDeDocuments source, CancellationToken annulation)
    {
        try
        {
            await Reconciliation.FaireAsync(neuf, source, annulation);
            neuf.Finir(_horloge.GetUtcNow());
        }
        catch (Microsoft.Data.Sqlite.SqliteException e)
        {
            throw new IndexIndisponible(PanneDIndex.Dire(e, _dossier.Chemin), e);
        }
    }

    private IndexIndisponible Indisponible() => new(_courant.Panne ?? EnConstruction);

    // What cannot be filled now is told by the state; whoever follows the database tries again, later and later.
    private void Remplir()
    {
        if (_source is not { } source || _fin.IsCancellationRequested) return;
        var fin = _fin.Token;
        _ = Task.Run(async () =>
        {
            try
            {
                await VerifierAsync(source, fin);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                if (!fin.IsCancellationRequested) _courant.Avertir(PanneDIndex.Dire(e, _dossier.Chemin));
            }
        }, fin);
    }
}
