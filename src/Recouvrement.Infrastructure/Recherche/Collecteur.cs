using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Called by FTS5 for each matching document: checks rights and filters, counts, ranks and keeps the best. Nothing comes back
/// through SQL row by row, which is what makes it fast. One for each connection; it holds one search at a time.
/// </summary>
internal sealed unsafe class Collecteur : IDisposable
{
    public const string Nom = "recueillir";
    private const int LignesEntreDeuxHeures = 256;

    // Beyond so many occurrences a word says nothing more of a document.
    private const int OccurrencesComptees = 40;
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    // reference, parties, titre, corps, meta
    private static readonly float[] PoidsDesColonnes = [6f, 4f, 5f, 1f, 0f];
    private readonly GCHandle _poignee;
    private readonly TasDesMeilleurs _tas = new();
    private Colonnes _colonnes = new(1);
    private PlanDeRecherche? _plan;
    private float[] _parTerme = [];
    private float _longueurMoyenne;
    private long _echeance;
    private int _avantHeure;
    private bool[]? _marques;

    public Collecteur(SqliteConnection connexion)
    {
        _poignee = GCHandle.Alloc(this);
        Fts5Natif.PoserFonction(connexion, Nom, GCHandle.ToIntPtr(_poignee), &SurUneLigne);
    }

    public long Total { get; private set; }

    /// <summary>True when the time was up before the end.</summary>
    public bool EstInterrompu { get; private set; }

    /// <summary>What went wrong in a call from native code, where no exception may pass.</summary>
    public Exception? Echec { get; private set; }

    public ComptesDeFacettes Comptes { get; } = new();

    public void Commencer(PlanDeRecherche plan, Colonnes colonnes, float longueurMoyenne)
    {
        _plan = plan;
        _colonnes = colonnes;
        _longueurMoyenne = longueurMoyenne;
        _parTerme = new float[plan.Raretes.Length];
        _echeance = Stopwatch.GetTimestamp() + (long)(plan.Limite.TotalSeconds * Stopwatch.Frequency);
        _avantHeure = LignesEntreDeuxHeures;
        _marques = null;
        _tas.Vider(plan.Gardes);
        Total = 0;
        EstInterrompu = false;
        Echec = null;
        Comptes.Commencer(plan, colonnes);
    }

    /// <summary>From now on the documents met are left out instead of taken; see <see cref="Balayer"/>.</summary>
    public void MarquerLesExclus() => _marques = new bool[_colonnes.Capacite];

    /// <summary>Takes from the columns every document that passes the filters and was not marked: a query without words.</summary>
    public void Balayer()
    {
        var exclus = _marques;
        _marques = null;
        for (var rang = 0; rang < _colonnes.Capacite; rang++)
        {
            if (!_colonnes.Vivants[rang] || exclus?[rang] == true || !Passe(rang)) continue;
            Compter(rang);
            Garder(rang, 0f);
            if (_plan!.ArreterAuPremier || TropTard()) return;
        }
    }

    public List<(double Cle, long Id, int Rang)> Meilleurs() => _tas.Trier();

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
        if (rowid < 0 || rowid >= _colonnes.Capacite) return false;
        var rang = (int)rowid;
        if (_marques is not null)
        {
            _marques[rang] = true;
            return TropTard();
        }

        if (Passe(rang))
        {
            Compter(rang);
            Garder(rang, _plan!.Tri == TriDeRecherche.Pertinence ? Noter(api, ligne, rang) : 0f);
            if (_plan.ArreterAuPremier) return true;
        }

        return TropTard();
    }

    private bool Passe(int rang)
    {
        var plan = _plan!;
        foreach (var filtre in plan.Filtres)
        {
            var code = _colonnes.Attributs[filtre.Attribut][rang];
            if (code >= filtre.Permis.Length || !filtre.Permis[code]) return false;
        }

        if (plan.Dossier is { } dossier && _colonnes.Dossiers[rang] != dossier) return false;
        var jour = _colonnes.Jours[rang];
        if (plan.Jours is { } j && (jour < j.Du || jour > j.Au)) return false;
        return plan.Annees is null || (jour > 0 && plan.Annees.Contains(DateOnly.FromDayNumber(jour).Year));
    }

    private void Compter(int rang)
    {
        Total++;
        Comptes.Compter(rang);
    }

    private void Garder(int rang, float note)
    {
        var jour = _colonnes.Jours[rang];
        var cle = _plan!.Tri switch
        {
            TriDeRecherche.Pertinence => note,
            TriDeRecherche.DateDecroissante => jour,
            _ => jour == 0 ? double.NegativeInfinity : -jour,
        };
        _tas.Ajouter(cle, _colonnes.Ids[rang], rang);
    }

    // BM25 over the weighted columns; of the several ways to find one term the best counts.
    private float Noter(Fts5Natif.Extension* api, void* ligne, int rang)
    {
        var plan = _plan!;
        Array.Clear(_parTerme);
        for (var p = 0; p < plan.Phrases.Length; p++)
        {
            var terme = plan.Phrases[p].Terme;
            if (terme < 0) continue;
            var frequence = Frequence(api, ligne, p);
            if (frequence > _parTerme[terme]) _parTerme[terme] = frequence;
        }

        var usure = K1 * (1 - B + (B * _colonnes.Longueurs[rang] / _longueurMoyenne));
        var note = 0f;
        for (var t = 0; t < _parTerme.Length; t++)
        {
            var f = _parTerme[t];
            if (f > 0) note += plan.Raretes[t] * f * (K1 + 1) / (f + usure);
        }

        return plan.AuJour == 0 ? note : note * Fraicheur.Facteur(plan.AuJour - _colonnes.Jours[rang]);
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

    private bool TropTard()
    {
        if (--_avantHeure > 0) return false;
        _avantHeure = LignesEntreDeuxHeures;
        EstInterrompu = Stopwatch.GetTimestamp() > _echeance;
        return EstInterrompu;
    }
}
