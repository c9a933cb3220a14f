using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The full-text index on SQLite FTS5, in a folder of its own that may be deleted at any time.</summary>
public sealed class IndexFts5 : IIndexDeRecherche, IDisposable
{
    private const string EnConstruction = "L'index de recherche est en cours de reconstruction : des documents peuvent manquer pendant quelques minutes.";
    private readonly DossierDIndex _dossier;
    private readonly TimeProvider _horloge;
    private readonly ISourceDeDocuments? _source;
    private readonly ChercheurDIndex _chercheur;
    private readonly FichierCourant _courant;
    private readonly SemaphoreSlim _reconstruction = new(1);
    private readonly SemaphoreSlim _verification = new(1);
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
    }

    /// <summary>What the file in service holds in memory; for tests.</summary>
    internal MemoireDIndex Memoire => _courant.Fichier.Memoire;

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
        var resultat = _courant.Lire(l => _chercheur.Chercher(l, requete, droits, options))
            ?? new ResultatDeRecherche { EstComplet = false, Remarques = requete.Remarques };
        return _courant.Fichier.ConstruitLe is null ? resultat with { Remarques = [.. resultat.Remarques, EnConstruction] } : resultat;
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Completer(string debut, DroitsDeRecherche droits, int nombre)
    {
        ArgumentNullException.ThrowIfNull(debut);
        ArgumentNullException.ThrowIfNull(droits);
        return _courant.Lire(l => Suggestions.Completer(l, debut, droits, nombre)) ?? [];
    }

    /// <inheritdoc />
    public IReadOnlyList<string> MotsCaracteristiques(string texte, int nombre)
    {
        ArgumentNullException.ThrowIfNull(texte);
        return Caracteristiques.De(_courant.Fichier.Memoire, texte, nombre);
    }

    /// <inheritdoc />
    public EtatDeLIndex Etat()
    {
        var f = _courant.Fichier;
        var reconstruits = Interlocked.Read(ref _reconstruits);
        return new EtatDeLIndex
        {
            EstServi = f.ConstruitLe is not null,
            EstPerime = f.EstPerime,
            Documents = f.Memoire.Documents,
            Empreinte = f.Memoire.Empreinte,
            ConstruitLe = f.ConstruitLe,
            Octets = f.Octets,
            ReconstruitsJusquIci = reconstruits < 0 ? null : reconstruits,
            Alerte = _courant.Alerte,
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
            if (_courant.Fichier.ConstruitLe is null) await VerifierAsync(source, annulation);
            else await ConstruireAsync(source, annulation);
            _courant.Alerte = null;
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
        // One at a time: an index found damaged is filled by whoever found it, and the call that its loss sets off finds nothing left to do.
        await _verification.WaitAsync(annulation);
        try
        {
            return await ComparerEtReparerAsync(source, enProfondeur, annulation);
        }
        finally
        {
            _verification.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _ferme, 1) != 0) return;
        _fin.Cancel();
        _courant.Fermer();
        _fin.Dispose();
    }

    private async Task<int> ComparerEtReparerAsync(ISourceDeDocuments source, bool enProfondeur, CancellationToken annulation)
    {
        if (enProfondeur) await Task.Run(_courant.Eprouver, annulation);
        var connus = new List<(long Id, long Version)>();
        await _courant.EnEcrivantAsync(f => connus = f.Versions(), annulation);
        var ecarts = await Reconciliation.ComparerAsync(connus, source, annulation);
        if (ecarts.EnTrop.Count > 0) Retirer(ecarts.EnTrop);
        var enMasse = ecarts.ALire.Count > ChaineDIndexation.Lot;
        if (enMasse) await _courant.EnEcrivantAsync(f => f.CommencerEnMasse(), annulation);
        foreach (var ids in ecarts.Lots)
        {
            // Read while writers wait: what is written is then never older than what a writer brings next.
            await _courant.EnEcrivantAsync(f => Reconciliation.EcrireAsync(f, source, ids, annulation), annulation);
        }

        await _courant.EnEcrivantAsync(
            f =>
            {
                if (enMasse) f.FinirEnMasse();
                if (f.ConstruitLe is null) f.Finir(_horloge.GetUtcNow());
            }, annulation);
        return ecarts.Ecarts;
    }

    private async Task ConstruireAsync(ISourceDeDocuments source, CancellationToken annulation)
    {
        var neuf = await Reconstruction.ConstruireAsync(
            _dossier, _courant.Fichier.Chemin, source, n => Interlocked.Exchange(ref _reconstruits, n), annulation);
        await Reconciliation.FaireAsync(neuf, source, annulation);
        await _courant.EnEcrivantAsync(
            async _ =>
            {
                // What changed since; writers wait, so nothing escapes.
                await Reconciliation.FaireAsync(neuf, source, annulation);
                neuf.Finir(_horloge.GetUtcNow());
                _courant.Remplacer(neuf);
            }, annulation);
    }

    private void Remplir()
    {
        if (_source is not { } source || _fin.IsCancellationRequested) return;
        var fin = _fin.Token;
        _ = Task.Run(async () =>
        {
            try
            {
                await VerifierAsync(source, fin);
                _courant.Alerte = null;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                _courant.Alerte = "L'index n'a pas pu être rempli à nouveau : " + e.Message;
            }
        }, fin);
    }
}
