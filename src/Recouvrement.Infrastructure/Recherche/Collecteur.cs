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

    // Beyond so many occurrences a word says nothing more of a document.
    private const int OccurrencesComptees = 250;

    // corps, titre, parties, reference, meta
    private static readonly float[] PoidsDesColonnes = [1f, 5f, 4f, 6f, 0f];
    private readonly GCHandle _poignee;
    private readonly Classement _classement;
    private PhraseDePlan[] _phrases = [];
    private float[] _frequences = [];
    private bool[]? _marques;
    private PostingsEnCours? _liste;

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
        (_marques, _liste, Echec) = (null, null, null);
        _phrases = plan.Phrases;
        _frequences = new float[plan.Raretes.Length];
    }

    /// <summary>The documents to come are marked, by rank.</summary>
    public bool[] Marquer()
    {
        (_liste, Echec) = (null, null);
        return _marques = new bool[_classement.Capacite];
    }

    /// <summary>The documents to come are written down with their frequency, whatever the rights: a list serves many searches.</summary>
    public void Lister(PostingsEnCours liste) => (_marques, _liste, Echec) = (null, liste, null);

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
        if (_liste is { } liste)
        {
            liste.Ajouter(rang, Meilleure(api, ligne));
        }
        else if (_marques is { } marques)
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

    // Of the several ways to find one term the best counts.
    private void Compter(Fts5Natif.Extension* api, void* ligne)
    {
        Array.Clear(_frequences);
        for (var p = 0; p < _phrases.Length; p++)
        {
            var terme = _phrases[p].Terme;
            if (terme < 0) continue;
            var frequence = Frequence(api, ligne, p);
            if (frequence > _frequences[terme]) _frequences[terme] = frequence;
        }
    }

    private static float Meilleure(Fts5Natif.Extension* api, void* ligne)
    {
        var meilleure = 0f;
        for (var p = api->PhraseCount(ligne) - 1; p >= 0; p--) meilleure = Math.Max(meilleure, Frequence(api, ligne, p));
        return meilleure;
    }

    private static float Frequence(Fts5Natif.Extension* api, void* ligne, int phrase)
    {
        Fts5Natif.IterateurDePhrase i;
        int colonne, position;
        var frequence = 0f;
        var n = 0;
        if (api->PhraseFirst(ligne, phrase, &i, &colonne, &position) != 0) return 0f;
        while (colonne >= 0 && n++ < OccurrencesComptees)
        {
            frequence += PoidsDesColonnes[colonne];
            api->PhraseNext(ligne, &i, &colonne, &position);
        }

        return frequence;
    }
}
