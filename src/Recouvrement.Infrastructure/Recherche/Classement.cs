using System.Diagnostics;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Judges the documents found one by one: rights and filters, counts, note, and the best kept. One search at a time.</summary>
internal sealed class Classement
{
    private const int DocumentsEntreDeuxHeures = 256;
    private const float K1 = 1.2f;
    private const float B = 0.75f;
    private const float PrimeDExactitude = 0.25f;
    private readonly TasDesMeilleurs _tas = new();
    private float[]? _bornes;
    private Colonnes _colonnes = new(1);
    private PlanDeRecherche _plan = PlanDeRecherche.Vide;
    private float _usureFixe;
    private float _usureParMot;
    private long _echeance;
    private int _avantHeure;
    private int _publication;

    public long Total { get; private set; }

    /// <summary>True when the time was up before the end.</summary>
    public bool EstInterrompu { get; private set; }

    public ComptesDeFacettes Comptes { get; } = new();

    public int Capacite => _colonnes.Capacite;

    /// <summary>Starts the clock of a search, on what was shown by that publication.</summary>
    public void Demarrer(PlanDeRecherche plan, int publication)
    {
        _plan = plan;
        _publication = publication;
        _echeance = Stopwatch.GetTimestamp() + (long)(plan.Limite.TotalSeconds * Stopwatch.Frequency);
        _avantHeure = DocumentsEntreDeuxHeures;
        EstInterrompu = false;
        Total = 0;
    }

    /// <summary>Then takes the columns the documents are judged by.</summary>
    public void Commencer(Colonnes colonnes, float longueurMoyenne)
    {
        _colonnes = colonnes;
        _usureFixe = K1 * (1 - B);
        _usureParMot = K1 * B / longueurMoyenne;
        _tas.Vider(_plan.Gardes);
        _bornes = _plan is { Tri: TriDeRecherche.Pertinence, Raretes: [var rarete] } ? Bornes(rarete) : null;
        Comptes.Commencer(_plan, colonnes);
    }

    /// <summary>Rights first, then the filters.</summary>
    public bool Passe(int rang)
    {
        foreach (var filtre in _plan.Filtres)
            if (!filtre.Permet(_colonnes.Attributs[filtre.Attribut][rang])) return false;

        if (_plan.Dossier is { } dossier && _colonnes.Dossiers[rang] != dossier) return false;
        var jour = _colonnes.Jours[rang];
        if (_plan.Jours is { } j && (jour < j.Du || jour > j.Au)) return false;
        return _plan.Annees is null || (jour > 0 && _plan.Annees.Contains(DateOnly.FromDayNumber(jour).Year));
    }

    /// <summary>Takes a document that passed; true when the search is over. Frequencies come by term (see <see cref="Frequence"/>), 0 for a term not found.</summary>
    public bool Prendre(int rang, ReadOnlySpan<byte> frequences)
    {
        Total++;
        Comptes.Compter(rang);
        if (_plan.Gardes > 0 && !EstTropBas(frequences) && Cle(rang, frequences) is var cle && cle >= _tas.Seuil)
            _tas.Ajouter(cle, _colonnes.Ids[rang], rang);
        return _plan.ArreterAuPremier;
    }

    /// <summary>A query without words: every living document that passes and is not left out.</summary>
    public void Balayer(bool[]? exclus)
    {
        for (var rang = 0; rang < _colonnes.Capacite; rang++)
        {
            if (!EstVivant(rang) || (exclus is not null && rang < exclus.Length && exclus[rang]) || !Passe(rang)) continue;
            if (Prendre(rang, []) || TropTard()) return;
        }
    }

    public bool EstVivant(int rang) => _colonnes.EstVivant(rang, _publication);

    public List<(double Cle, long Id, int Rang)> Meilleurs() => _tas.Trier();

    public bool TropTard()
    {
        if (--_avantHeure > 0) return false;
        return VoirLHeure();
    }

    /// <summary>True when the time is up.</summary>
    public bool VoirLHeure()
    {
        _avantHeure = DocumentsEntreDeuxHeures;
        EstInterrompu = Stopwatch.GetTimestamp() > _echeance;
        return EstInterrompu;
    }

    // Of a single term the frequency alone often tells that the best are better: most documents of a common word are only counted.
    private bool EstTropBas(ReadOnlySpan<byte> frequences) => _bornes is { } bornes && bornes[frequences[0]] < _tas.Seuil;

    // The greatest note for each frequency: that of a text of no length, of the day.
    private float[] Bornes(float rarete)
    {
        var bornes = new float[byte.MaxValue + 1];
        for (var f = 0; f < bornes.Length; f++)
        {
            float nombre = Frequence.Nombre((byte)f);
            var note = rarete * nombre * (K1 + 1) / (nombre + _usureFixe);
            bornes[f] = (Frequence.EstExacte((byte)f) ? rarete * PrimeDExactitude : 0) + (note * Fraicheur.Maximum);
        }

        return bornes;
    }

    private double Cle(int rang, ReadOnlySpan<byte> frequences) => _plan.Tri switch
    {
        TriDeRecherche.Pertinence => Note(rang, frequences),
        TriDeRecherche.DateDecroissante => _colonnes.Jours[rang],
        _ => _colonnes.Jours[rang] is > 0 and var jour ? -jour : double.NegativeInfinity,
    };

    // BM25 over the weighted columns, and a little more for a word found in the very form asked.
    private float Note(int rang, ReadOnlySpan<byte> frequences)
    {
        var usure = _usureFixe + (_usureParMot * _colonnes.Longueurs[rang]);
        var (note, prime) = (0f, 0f);
        var raretes = _plan.Raretes;
        for (var t = 0; t < frequences.Length; t++)
        {
            float f = Frequence.Nombre(frequences[t]);
            if (f == 0) continue;
            note += raretes[t] * f * (K1 + 1) / (f + usure);
            if (Frequence.EstExacte(frequences[t])) prime += raretes[t] * PrimeDExactitude;
        }

        return prime + (_plan.AuJour == 0 ? note : note * Fraicheur.Facteur(_plan.AuJour - _colonnes.Jours[rang]));
    }
}
