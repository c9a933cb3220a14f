using System.Collections.Frozen;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// A procedure as data: what may happen, where it leads, which deadlines open and close, which acts it calls for. Nothing in it
/// is executed; conditions only compare (<see cref="Condition"/>). Immutable, safe to share between threads.
/// </summary>
public sealed class DefinitionProcedure
{
    private readonly FrozenDictionary<string, DefinitionFait> faits;
    private readonly FrozenDictionary<string, DefinitionEtape> etapes;
    private readonly FrozenDictionary<string, DefinitionEcheance> echeances;
    private readonly FrozenDictionary<(SourceEcoutee, string), (DefinitionFait Type, Ecoute Ecoute)[]> ecoutes;

    /// <summary>Builds a definition from parts already checked by the loader: every name used must be declared.</summary>
    public DefinitionProcedure(
        string id,
        string libelle,
        string textes,
        bool parDebiteur,
        string etapeInitiale,
        IReadOnlyList<ChampDefini> contexte,
        IReadOnlyList<Regime> regimes,
        string? critereRegime,
        IReadOnlyList<DefinitionFait> faits,
        IReadOnlyList<DefinitionEtape> etapes,
        IReadOnlyList<DefinitionEcheance> echeances,
        IReadOnlyList<Transition> partout)
    {
        Id = id;
        Libelle = libelle;
        Textes = textes;
        ParDebiteur = parDebiteur;
        EtapeInitiale = etapeInitiale;
        Contexte = contexte;
        Regimes = regimes;
        CritereRegime = critereRegime;
        Faits = faits;
        Etapes = etapes;
        Echeances = echeances;
        Partout = partout;
        this.faits = faits.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);
        this.etapes = etapes.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        this.echeances = echeances.ToFrozenDictionary(e => e.Cle, StringComparer.Ordinal);
        ecoutes = faits
            .SelectMany(f => f.Aussi.Select(e => (Type: f, Ecoute: e)))
            .GroupBy(x => (x.Ecoute.Source, x.Ecoute.Nom))
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
        Arretables = [.. echeances.Where(e => e.Arrets.Count > 0)];
    }

    /// <summary>Stable id (« injonction-de-payer »).</summary>
    public string Id { get; }

    /// <summary>What the juriste reads.</summary>
    public string Libelle { get; }

    /// <summary>The texts that rule the procedure as a whole.</summary>
    public string Textes { get; }

    /// <summary>What it is for.</summary>
    public FamilleProcedure Famille { get; init; } = FamilleProcedure.Autre;

    /// <summary>True when each debtor has a machine of his own (his service, his opposition, his title).</summary>
    public bool ParDebiteur { get; }

    /// <summary>What the clock belongs to; null for a procedure that somebody opens.</summary>
    public NatureHorloge? Horloge { get; init; }

    /// <summary>The titles it may give, in the order of the file; empty for a procedure that gives none.</summary>
    public IReadOnlyList<TitreDefini> Titres { get; init; } = [];

    /// <summary>The delays that a judge may grant in it; empty for a procedure where none is.</summary>
    public IReadOnlyList<DelaiDeGraceDefini> DelaisDeGrace { get; init; } = [];

    /// <summary>How long before its end a deadline of a clock asks for attention; null when it always does.</summary>
    public Droit.Duree? ASuivreAvant { get; init; }

    /// <summary>Stage before the first fact.</summary>
    public string EtapeInitiale { get; }

    /// <summary>What the dossier must say for the procedure to be followed (court, nature of the claim…).</summary>
    public IReadOnlyList<ChampDefini> Contexte { get; }

    /// <summary>Successive legal regimes; empty when the procedure has only one.</summary>
    public IReadOnlyList<Regime> Regimes { get; }

    /// <summary>Type of the fact whose legal date chooses the regime; null when there is no regime.</summary>
    public string? CritereRegime { get; }

    /// <summary>The types of fact, in the order in which they happen in life: it breaks ties within a day.</summary>
    public IReadOnlyList<DefinitionFait> Faits { get; }

    /// <summary>The stages, in the order of the file.</summary>
    public IReadOnlyList<DefinitionEtape> Etapes { get; }

    /// <summary>How each deadline used by the procedure starts and closes.</summary>
    public IReadOnlyList<DefinitionEcheance> Echeances { get; }

    /// <summary>Transitions possible from every stage that is not terminal.</summary>
    public IReadOnlyList<Transition> Partout { get; }

    /// <summary>The deadlines that something may suspend or interrupt for a time.</summary>
    internal IReadOnlyList<DefinitionEcheance> Arretables { get; }

    /// <summary>What is heard when that fact, stage or deadline happens elsewhere, with the local fact it becomes.</summary>
    public IReadOnlyList<(DefinitionFait Type, Ecoute Ecoute)> Ecoutes(SourceEcoutee source, string nom) =>
        ecoutes.TryGetValue((source, nom), out var trouvees) ? trouvees : [];

    /// <summary>True when that instance is one of this procedure; a fact outside any dossier names none, and is its own.</summary>
    public bool EstLInstance(string? instance) =>
        instance is null
        || (instance.StartsWith(Id, StringComparison.Ordinal) && (instance.Length == Id.Length || instance[Id.Length] == '#'));

    /// <summary>The fact type of that id, or null.</summary>
    public DefinitionFait? Fait(string id) => faits.GetValueOrDefault(id);

    /// <summary>The stage of that id, or null.</summary>
    public DefinitionEtape? Etape(string id) => etapes.GetValueOrDefault(id);

    /// <summary>The deadline of that name, or null.</summary>
    public DefinitionEcheance? Echeance(string cle) => echeances.GetValueOrDefault(cle);
}
