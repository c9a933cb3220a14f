using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Called by FTS5 for each matching document, and given what it finds to whoever asked: nothing comes back through SQL row by
/// row, which is what makes it fast. One for each connection.
/// </summary>
internal sealed unsafe class Collecteur : IDisposable
{
    public const string Nom = "recueillir";

    private const int OccurrencesLues = 250;

    private readonly GCHandle _poignee;
    private readonly Classement _classement;
    private PhraseDePlan[] _phrases = [];
    private byte[] _frequences = [];
    private bool[]? _marques;

    public Collecteur(SqliteConnection connexion, Classement classement)
    {
        _classement = classement;
        _poignee = GCHandle.Alloc(this);
        Fts5Natif.PoserFonction(connexion, Nom, GCHandle.ToIntPtr(_poignee), &SurUneLigne);
    }

    /// <summary>What went wrong in a call from native code, where no exception may pass.</summary>
    public Exception? Echec { get; private set; }

    /// <summary>The documents to come are judged and ranked.</summary>
    public void Classer(PlanDeRecherche plan)
    {
        (_marques, Echec) = (null, null);
        _phrases = plan.Phrases;
        _frequences = new byte[plan.Raretes.Length];
    }

    /// <summary>The documents to come are marked, by rank.</summary>
    public bool[] Marquer()
    {
        Echec = null;
        return _marques = new bool[_classement.Capacite];
    }

    public void Dispose() => _poignee.Free();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void SurUneLigne(Fts5Natif.Extension* api, void* ligne, void* contexte, int nombre, void** arguments)
    {
        var collecteur = Unsafe.As<Collecteur>(GCHandle.FromIntPtr(api->UserData(ligne)).Target!);
        try
        {
            // A true result is a row, and the statement asks for one: that ends the search. No result is no row.
            if (collecteur.Recueillir(api, ligne)) Fts5Natif.Rendre(contexte, 1);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            collecteur.Echec = e;
            Fts5Natif.Rendre(contexte, 1);
        }
    }

    private bool Recueillir(Fts5Natif.Extension* api, void* ligne)
    {
        var rowid = api->Rowid(ligne);
        if (rowid is < 0 or > int.MaxValue) return false;
        var rang = (int)rowid;
        if (_marques is { } marques)
        {
            if (rang < marques.Length) marques[rang] = true;
        }
        else if (rang < _classement.Capacite && _classement.Passe(rang))
        {
            Compter(api, ligne);
            if (_classement.Prendre(rang, _frequences)) return true;
        }

        return _classement.TropTard();
    }

    // The forms of one way to find a term add up; of several ways the best counts.
    private void Compter(Fts5Natif.Extension* api, void* ligne)
    {
        Array.Clear(_frequences);
        var (variante, somme) = (-1, 0);
        for (var p = 0; p < _phrases.Length; p++)
        {
            var phrase = _phrases[p];
            // Excluded terms come last, and judge nothing.
            if (phrase.Terme < 0) break;
            if (phrase.Variante != variante) (variante, somme) = (phrase.Variante, 0);
            var occurrences = Occurrences(api, ligne, p);
            if (phrase.Compte) somme += occurrences;
            ref var frequence = ref _frequences[phrase.Terme];
            frequence = Frequence.Ecrire(
                Math.Max(Frequence.Nombre(frequence), somme), Frequence.EstExacte(frequence) || (phrase.EstExacte && occurrences > 0));
        }
    }

    private static int Occurrences(Fts5Natif.Extension* api, void* ligne, int phrase)
    {
        Fts5Natif.IterateurDePhrase i;
        int colonne, position;
        var (somme, n) = (0, 0);
        if (api->PhraseFirst(ligne, phrase, &i, &colonne, &position) != 0) return 0;
        while (colonne >= 0 && n++ < OccurrencesLues)
        {
            somme += Poids.DesColonnes[colonne];
            api->PhraseNext(ligne, &i, &colonne, &position);
        }

        return somme;
    }
}
