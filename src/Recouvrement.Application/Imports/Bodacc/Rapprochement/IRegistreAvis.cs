using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Every notice ever read, so that none is read twice nor dropped, and what became of each for each debtor.</summary>
public interface IRegistreAvis
{
    /// <summary>The notices already registered under one of those identifiers.</summary>
    Task<IReadOnlyDictionary<string, Guid>> ConnusAsync(IReadOnlyCollection<string> identifiants, CancellationToken annulation = default);

    /// <summary>
    /// Registers new notices, in one transaction. False, and nothing written, when one of their identifiers was registered meanwhile.
    /// </summary>
    Task<bool> InscrireAsync(Acteur acteur, IReadOnlyCollection<AvisEnregistre> avis, CancellationToken annulation = default);

    /// <summary>The notices of those ids.</summary>
    Task<IReadOnlyList<AvisEnregistre>> LireAsync(IReadOnlyCollection<Guid> avis, CancellationToken annulation = default);

    /// <summary>The notices that name one of those SIREN.</summary>
    Task<IReadOnlyList<AvisEnregistre>> ParSirenAsync(IReadOnlyCollection<string> sirens, CancellationToken annulation = default);

    /// <summary>The notices that name a natural person born on one of those days.</summary>
    Task<IReadOnlyList<AvisEnregistre>> ParNaissanceAsync(IReadOnlyCollection<DateOnly> jours, CancellationToken annulation = default);

    /// <summary>The notices known by one of those identifiers.</summary>
    Task<IReadOnlyList<AvisEnregistre>> ParIdentifiantAsync(IReadOnlyCollection<string> identifiants, CancellationToken annulation = default);

    /// <summary>The rectifications and annulments of the notices known by one of those identifiers.</summary>
    Task<IReadOnlyList<AvisEnregistre>> ParPrecedentAsync(IReadOnlyCollection<string> identifiants, CancellationToken annulation = default);

    /// <summary>The debtors of those SIREN, or born on those days, within the rights.</summary>
    Task<IReadOnlyList<PartieConcernee>> PartiesAsync(
        Acteur acteur, IReadOnlyCollection<string> sirens, IReadOnlyCollection<DateOnly> naissances, CancellationToken annulation = default);

    /// <summary>The debtors of those dossiers.</summary>
    Task<IReadOnlyList<PartieConcernee>> PartiesDesDossiersAsync(IReadOnlyCollection<Guid> dossiers, CancellationToken annulation = default);

    /// <summary>What became of those notices, whatever the dossiers.</summary>
    Task<IReadOnlyList<LienAvis>> LiensAsync(IReadOnlyCollection<Guid> avis, CancellationToken annulation = default);

    /// <summary>The dossiers, of everybody, whose debtors are named by a notice that was never looked at for them.</summary>
    Task<IReadOnlyList<Guid>> DossiersARattraperAsync(CancellationToken annulation = default);

    /// <summary>What was decided in those dossiers, by notice and debtor.</summary>
    Task<IReadOnlyDictionary<(Guid Dossier, Guid Avis, Guid Partie), DecisionAvis>> DecisionsAsync(
        IReadOnlyCollection<Guid> dossiers, CancellationToken annulation = default);

    /// <summary>Replaces what became of the notices in those dossiers; decisions stay.</summary>
    Task RelierAsync(IReadOnlyCollection<Guid> dossiers, IReadOnlyCollection<LienAvis> liens, CancellationToken annulation = default);

    /// <summary>Keeps what somebody decided; the reason with it.</summary>
    Task DeciderAsync(
        Acteur acteur, Guid dossier, Guid avis, Guid partie, DecisionAvis decision, string? motif, CancellationToken annulation = default);
}
