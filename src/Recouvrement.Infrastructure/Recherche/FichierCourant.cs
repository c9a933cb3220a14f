using Microsoft.Data.Sqlite;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The file that serves. Writers come one at a time; readers borrow it as it is. A file that disappears or is damaged is
/// replaced on the spot by an empty one, and whoever can fill it is called.
/// </summary>
internal sealed class FichierCourant
{
    private const int SqliteAbime = 11;
    private const int SqlitePasUneBase = 26;
    private readonly DossierDIndex _dossier;
    private readonly TimeProvider _horloge;
    private readonly Action _surPerte;
    private readonly SemaphoreSlim _ecriture = new(1);
    private volatile FichierDIndex _fichier;
    private volatile string? _alerte;
    private long _prochainControle;
    private bool _ferme;

    public FichierCourant(DossierDIndex dossier, TimeProvider horloge, Action surPerte)
    {
        _dossier = dossier;
        _horloge = horloge;
        _surPerte = surPerte;
        _fichier = OuvrirOuCreer();
    }

    public FichierDIndex Fichier => _fichier;

    /// <summary>What someone must know; null when all is well.</summary>
    public string? Alerte
    {
        get => _alerte;
        set => _alerte = value;
    }

    /// <summary>Reads; null when no file answers after several tries.</summary>
    public T? Lire<T>(Func<LecteurDIndex, T> lecture)
        where T : class
    {
        ControlerLaPresence();
        for (var essai = 0; essai < 3; essai++)
        {
            var f = _fichier;
            LecteurDIndex? lecteur = null;
            try
            {
                lecteur = f.Emprunter();
                // Replaced between the two lines above: the new one is there.
                if (lecteur is null) continue;
                return lecture(lecteur);
            }
            catch (SqliteException e) when (EstUnePerte(e))
            {
                EnTour(() =>
                {
                    if (ReferenceEquals(f, _fichier)) Recommencer("L'index a été perdu ou abîmé ; il a été recommencé.", EstAbime(e));
                });
            }
            finally
            {
                if (lecteur is not null) f.Rendre(lecteur);
            }
        }

        return null;
    }

    /// <summary>Writes, starting the file again when it has gone.</summary>
    public void Ecrire(Action<FichierDIndex> ecriture) => EnTour(() =>
    {
        ObjectDisposedException.ThrowIf(_ferme, this);
        if (!File.Exists(_fichier.Chemin)) Recommencer("Le dossier de l'index a disparu ; l'index a été recommencé.", abime: false);
        try
        {
            ecriture(_fichier);
        }
        catch (SqliteException e)
        {
            // The memory may hold what the file does not: both are read again.
            Recommencer("L'index n'a pas pu être écrit ; il a été relu.", EstAbime(e));
            try
            {
                ecriture(_fichier);
            }
            catch (SqliteException)
            {
                Recommencer("L'index ne peut plus être écrit (disque plein ?).", abime: false);
                throw;
            }
        }
    });

    public Task EnEcrivantAsync(Action<FichierDIndex> action, CancellationToken annulation) => EnEcrivantAsync(
        f =>
        {
            action(f);
            return Task.CompletedTask;
        }, annulation);

    public async Task EnEcrivantAsync(Func<FichierDIndex, Task> action, CancellationToken annulation)
    {
        await _ecriture.WaitAsync(annulation);
        try
        {
            ObjectDisposedException.ThrowIf(_ferme, this);
            await action(_fichier);
        }
        finally
        {
            _ecriture.Release();
        }
    }

    /// <summary>Puts a new file in service; the old one goes when the searches under way are over. In the writer's turn.</summary>
    public void Remplacer(FichierDIndex neuf)
    {
        var ancien = _fichier;
        _fichier = neuf;
        ancien.Retirer(effacer: true);
        foreach (var chemin in _dossier.Fichiers())
            if (!string.Equals(chemin, neuf.Chemin, StringComparison.Ordinal)) DossierDIndex.Effacer(chemin);
    }

    /// <summary>Reads the file in depth; damaged, it is left for an empty one, to be filled by the caller.</summary>
    public void Eprouver() => EnTour(() =>
    {
        ObjectDisposedException.ThrowIf(_ferme, this);
        if (_fichier.EstSain()) return;
        Recommencer("L'index était abîmé ; il a été recommencé.", abime: true);
    });

    public void Fermer() => EnTour(() =>
    {
        _ferme = true;
        _fichier.Retirer(effacer: false);
    });

    private static bool EstAbime(SqliteException e) => e.SqliteErrorCode is SqliteAbime or SqlitePasUneBase;

    // I/O error, no permission left, cannot open, damaged, not a database. Anything else is a mistake of ours, to be seen.
    private static bool EstUnePerte(SqliteException e) => e.SqliteErrorCode is 8 or 10 or 14 || EstAbime(e);

    // The newest complete file; else the newest one, which serves what it holds while it is filled.
    private FichierDIndex OuvrirOuCreer()
    {
        FichierDIndex? inacheve = null;
        foreach (var chemin in _dossier.Fichiers())
        {
            if (FichierDIndex.Ouvrir(chemin) is not { } ouvert)
            {
                _alerte = "Un fichier d'index illisible ou d'une version antérieure a été écarté.";
                DossierDIndex.Effacer(chemin);
            }
            else if (ouvert.ConstruitLe is null && ouvert.EstPerime)
            {
                ouvert.Retirer(effacer: true);
            }
            else if (ouvert.ConstruitLe is not null)
            {
                // The unfinished one, if any, is a rebuild to be taken up.
                inacheve?.Retirer(effacer: false);
                return ouvert;
            }
            else if (inacheve is null)
            {
                inacheve = ouvert;
            }
            else
            {
                ouvert.Retirer(effacer: true);
            }
        }

        return inacheve ?? FichierDIndex.Creer(_dossier.Nouveau());
    }

    // In the writer's turn.
    private void Recommencer(string alerte, bool abime)
    {
        if (_ferme) return;
        var ancien = _fichier;
        ancien.Retirer(effacer: abime);
        var reste = !abime && File.Exists(ancien.Chemin) ? FichierDIndex.Ouvrir(ancien.Chemin) : null;
        _fichier = reste ?? FichierDIndex.Creer(_dossier.Nouveau());
        _alerte = alerte;
        if (_fichier.ConstruitLe is null) _surPerte();
    }

    // Once a second at most: a deleted folder must not wait for the next save to be noticed.
    private void ControlerLaPresence()
    {
        var maintenant = _horloge.GetTimestamp();
        if (maintenant < Interlocked.Read(ref _prochainControle)) return;
        Interlocked.Exchange(ref _prochainControle, maintenant + _horloge.TimestampFrequency);
        var f = _fichier;
        if (File.Exists(f.Chemin)) return;
        EnTour(() =>
        {
            if (ReferenceEquals(f, _fichier)) Recommencer("Le dossier de l'index a disparu ; l'index a été recommencé.", abime: false);
        });
    }

    private void EnTour(Action action)
    {
        _ecriture.Wait();
        try
        {
            action();
        }
        finally
        {
            _ecriture.Release();
        }
    }
}
