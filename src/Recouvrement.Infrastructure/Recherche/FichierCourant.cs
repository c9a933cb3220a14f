using Microsoft.Data.Sqlite;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The file that serves. Writers come one at a time; readers borrow it as it is. A file that disappears or is damaged is
/// replaced on the spot by an empty one, and whoever can fill it is called. When the place refuses even that, no file serves and the
/// reason is told; it is tried again, at most every few seconds.
/// </summary>
internal sealed class FichierCourant
{
    private static readonly TimeSpan EntreDeuxControles = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan EntreDeuxOuvertures = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan EntreDeuxRemplissages = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PatienceDUneRecherche = TimeSpan.FromSeconds(2);
    private readonly DossierDIndex _dossier;
    private readonly TimeProvider _horloge;
    private readonly Action _surPerte;
    private readonly TourDEcriture _tour = new();
    private TenueDeLIndex? _tenue;
    private volatile FichierDIndex? _fichier;
    private volatile string? _panne;
    private volatile Incident? _incident;
    private long _prochainControle;
    private long _prochaineReprise;
    private long _prochainRemplissage;
    private bool _ferme;

    public FichierCourant(DossierDIndex dossier, TimeProvider horloge, Action surPerte)
    {
        _dossier = dossier;
        _horloge = horloge;
        _surPerte = surPerte;
        Ouvrir(() => ChoixDuFichier.AuDemarrage(dossier, Alerter));
        _prochainControle = Dans(EntreDeuxControles);
    }

    /// <summary>Null when no file could be opened: <see cref="Panne"/> then says why.</summary>
    public FichierDIndex? Fichier => _fichier;

    /// <summary>What prevents opening or writing now; null when nothing does.</summary>
    public string? Panne => _panne;

    /// <summary>What happened last that someone must know; null when nothing did.</summary>
    public Incident? DernierIncident => _incident;

    /// <summary>Reads; null when no file answers. <paramref name="complet"/>: the file that was read held all it should when it was.</summary>
    public T? Lire<T>(Func<LecteurDIndex, T> lecture, out bool complet)
        where T : class
    {
        complet = false;
        Controler();
        for (var essai = 0; essai < 3; essai++)
        {
            if (_fichier is not { } f) return null;
            LecteurDIndex? lecteur = null;
            try
            {
                lecteur = f.Emprunter();
                if (lecteur is not null)
                {
                    // Before it is read: it may be filled to the end meanwhile.
                    complet = f.ConstruitLe is not null;
                    return lecture(lecteur);
                }

                // Replaced between the two lines above: the new one is there, or will be once the writer's turn is over.
                _tour.SiPossible(static () => { }, PatienceDUneRecherche);
            }
            catch (Exception e) when (PanneDIndex.EstDuFichier(e) || (PanneDIndex.EstSuspecte(e) && !f.EstEprouve))
            {
                complet = false;
                if (!_tour.SiPossible(() => Douter(f, e), PatienceDUneRecherche)) return null;
            }
            finally
            {
                if (lecteur is not null) f.Rendre(lecteur);
            }
        }

        return null;
    }

    /// <summary>Writes, starting the file again when it has gone or is damaged.</summary>
    public void Ecrire(Action<FichierDIndex> ecriture) => Faire(() =>
    {
        var f = EnService();
        try
        {
            ecriture(f);
        }
        catch (SqliteException e) when (FautIlRecommencer(f, e))
        {
            // Gone, damaged, or written by another: the file and what memory holds of it are read again.
            Recommencer(PanneDIndex.DirePerte(f.Chemin, e), PanneDIndex.EstAbime(e));
            ecriture(EnService());
        }

        _panne = null;
    });

    public Task EnEcrivantAsync(Action<FichierDIndex> action, CancellationToken annulation) => EnEcrivantAsync(
        f =>
        {
            action(f);
            return Task.CompletedTask;
        }, annulation);

    /// <summary>In the writer's turn; <see cref="FichierRecommence"/> when the file had to be started again: the caller begins anew.</summary>
    public async Task EnEcrivantAsync(Func<FichierDIndex, Task> action, CancellationToken annulation)
    {
        try
        {
            await _tour.FaireAsync(
                async () =>
                {
                    var f = EnService();
                    try
                    {
                        await action(f);
                    }
                    catch (SqliteException e) when (FautIlRecommencer(f, e))
                    {
                        Recommencer(PanneDIndex.DirePerte(f.Chemin, e), PanneDIndex.EstAbime(e));
                        throw new FichierRecommence();
                    }
                }, annulation);
        }
        catch (SqliteException e)
        {
            throw Refus(e);
        }
    }

    /// <summary>Something that had to be written was not.</summary>
    public void Avertir(string panne) => _panne = panne;

    /// <summary>All that had to be written was.</summary>
    public void Rassurer()
    {
        if (_fichier is not null) _panne = null;
    }

    /// <summary>Puts a new file in service; the old one goes when the searches under way are over. In the writer's turn.</summary>
    public void Remplacer(FichierDIndex neuf)
    {
        var ancien = _fichier;
        _fichier = neuf;
        ancien?.Retirer(effacer: true);
        foreach (var chemin in _dossier.Fichiers())
            if (!string.Equals(chemin, neuf.Chemin, StringComparison.Ordinal)) DossierDIndex.Effacer(chemin);
    }

    /// <summary>Reads the file in depth; damaged, it is left for an empty one, to be filled by the caller.</summary>
    public void Eprouver() => Faire(() =>
    {
        if (!EnService().EstSain()) Recommencer(PanneDIndex.FichierAbime, abime: true);
    });

    /// <summary>
    /// Once a second at most: a deleted folder must not wait for the next save to be noticed, nor a folder that became writable again.
    /// </summary>
    public void Controler()
    {
        if (_horloge.GetTimestamp() < Interlocked.Read(ref _prochainControle)) return;
        var f = _fichier;
        Interlocked.Exchange(ref _prochainControle, Dans(f is null ? EntreDeuxOuvertures : EntreDeuxControles));
        if (f is not null && File.Exists(f.Chemin))
        {
            RelancerLeRemplissage(f);
            return;
        }

        // A writer at work sees it by itself; a search never waits for it.
        _tour.SiPossible(
            () =>
            {
                if (!_ferme && ReferenceEquals(f, _fichier)) Retrouver();
            }, TimeSpan.Zero);
    }

    public void Fermer() => _tour.Faire(() =>
    {
        _ferme = true;
        _fichier?.Retirer(effacer: false);
        _tenue?.Dispose();
    });

    // A full disk leaves the file as it was, and the searches answer from it.
    private static bool FautIlRecommencer(FichierDIndex f, SqliteException e) =>
        !PanneDIndex.EstDuLieu(e) || f.EstDouteux || !File.Exists(f.Chemin);

    private void Faire(Action action)
    {
        try
        {
            _tour.Faire(action);
        }
        catch (SqliteException e)
        {
            throw Refus(e);
        }
    }

    private IndexIndisponible Refus(SqliteException e)
    {
        _panne = PanneDIndex.Dire(e, _dossier.Chemin);
        return new IndexIndisponible(_panne, e);
    }

    // In the writer's turn.
    private FichierDIndex EnService()
    {
        ObjectDisposedException.ThrowIf(_ferme, this);
        if (_fichier is not { } f || !File.Exists(f.Chemin)) Retrouver();
        return _fichier ?? throw new IndexIndisponible(_panne ?? PanneDIndex.FichierRelu);
    }

    private void Retrouver()
    {
        if (_fichier is not null)
        {
            Recommencer(PanneDIndex.DossierDisparu, abime: false);
            return;
        }

        Ouvrir(() => ChoixDuFichier.AuDemarrage(_dossier, Alerter));
        if (_fichier is { ConstruitLe: null }) _surPerte();
    }

    // A filling that failed is not left there: the file would stay incomplete until somebody asks for a check.
    private void RelancerLeRemplissage(FichierDIndex f)
    {
        if (f.ConstruitLe is not null || _panne is null || _horloge.GetTimestamp() < Interlocked.Read(ref _prochainRemplissage)) return;
        Interlocked.Exchange(ref _prochainRemplissage, Dans(EntreDeuxRemplissages));
        _surPerte();
    }

    // In the writer's turn: what a search met is looked at once, whatever the number of searches that met it.
    private void Douter(FichierDIndex f, Exception e)
    {
        if (_ferme || !ReferenceEquals(f, _fichier)) return;
        if (PanneDIndex.EstAbime(e) || !File.Exists(f.Chemin))
        {
            Recommencer(PanneDIndex.DirePerte(f.Chemin, e), PanneDIndex.EstAbime(e));
        }
        else if (PanneDIndex.EstSuspecte(e))
        {
            if (!EstSain(f)) Recommencer(PanneDIndex.FichierAbime, abime: true);
        }
        else if (!PanneDIndex.EstPassagere(e) && _horloge.GetTimestamp() >= _prochaineReprise)
        {
            // Opening again is dear, and not to be done at each search.
            _prochaineReprise = Dans(EntreDeuxOuvertures);
            Recommencer(PanneDIndex.FichierRelu, abime: false);
        }
    }

    // A search that only looks for the cause of its failure does not fail by that.
    private bool EstSain(FichierDIndex f)
    {
        try
        {
            return f.EstSain();
        }
        catch (SqliteException e)
        {
            _panne = PanneDIndex.Dire(e, _dossier.Chemin);
            return true;
        }
    }

    // In the writer's turn.
    private void Recommencer(string alerte, bool abime)
    {
        var ancien = _fichier;
        ancien?.Retirer(effacer: abime);
        Ouvrir(() => ChoixDuFichier.ApresUnePerte(_dossier, ancien?.Chemin, abime));
        // Told once the lost file is no longer the one shown.
        Alerter(alerte);
        if (_fichier is { ConstruitLe: null }) _surPerte();
    }

    private void Ouvrir(Func<FichierDIndex> choisir)
    {
        try
        {
            _tenue ??= TenueDeLIndex.Prendre(_dossier.Chemin) ?? throw new IndexIndisponible(
                $"Un autre programme tient l’index («\u00A0{_dossier.Chemin}\u00A0»)\u00A0: il servira ici quand l’autre aura fini.");
            _fichier = choisir();
            _panne = null;
        }
        catch (Exception e) when (e is SqliteException || PanneDIndex.EstDuLieu(e))
        {
            _fichier = null;
            _panne = PanneDIndex.Dire(e, _dossier.Chemin);
        }
    }

    private void Alerter(string texte) => _incident = new Incident(_horloge.GetUtcNow(), texte);

    private long Dans(TimeSpan delai) => _horloge.GetTimestamp() + (long)(delai.TotalSeconds * _horloge.TimestampFrequency);
}
