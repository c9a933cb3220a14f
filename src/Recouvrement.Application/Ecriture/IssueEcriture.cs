using Recouvrement.Application.Consultation;

namespace Recouvrement.Application.Ecriture;

/// <summary>
/// What came of a writing: done, refused, or in conflict with what somebody else recorded meanwhile. Nothing was written
/// unless <see cref="EstFaite"/>.
/// </summary>
public sealed record IssueEcriture
{
    private IssueEcriture()
    {
    }

    /// <summary>True when it was written.</summary>
    public bool EstFaite { get; private init; }

    /// <summary>Number of journal lines now; 0 when the dossier does not exist.</summary>
    public int Version { get; private init; }

    /// <summary>Id of the fact written (which is also that of the party, claim or piece it adds); null unless done.</summary>
    public Guid? Fait { get; private init; }

    /// <summary>Name of the procedure opened (« injonction-de-payer#1 »); null unless one was.</summary>
    public string? Instance { get; init; }

    /// <summary>Why it was not written, one French sentence, conflicts included; empty when done.</summary>
    public string Refus { get; private init; } = string.Empty;

    /// <summary>True when the only objection is the model's: with a reason, it may be recorded « hors modèle ».</summary>
    public bool HorsModelePossible { get; private init; }

    /// <summary>What was recorded since the version expected, oldest first; empty unless there is a conflict.</summary>
    public IReadOnlyList<LigneFil> Changements { get; private init; } = [];

    /// <summary>What is wrong field by field; empty when nothing is, or when the refusal concerns the whole.</summary>
    public IReadOnlyList<ErreurChamp> Erreurs { get; private init; } = [];

    /// <summary>True when somebody else wrote first: show the changes, keep what was typed, try again with <see cref="Version"/>.</summary>
    public bool EstEnConflit => Changements.Count > 0;

    /// <summary>True when others kept writing first, again and again, though no version was expected.</summary>
    internal bool EstDisputee { get; private init; }

    /// <summary>Written.</summary>
    public static IssueEcriture Faite(int version, Guid fait) => new() { EstFaite = true, Version = version, Fait = fait };

    /// <summary>The same, with so many lines written after it.</summary>
    internal IssueEcriture Suivie(int lignes) => this with { Version = Version + lignes };

    /// <summary>Refused.</summary>
    public static IssueEcriture Refusee(string refus, int version = 0, bool horsModelePossible = false) =>
        new() { Refus = refus, Version = version, HorsModelePossible = horsModelePossible };

    internal static IssueEcriture Disputee(int version) =>
        new() { Refus = "Le dossier change sans cesse : réessayez dans un instant.", Version = version, EstDisputee = true };

    /// <summary>Refused for its fields.</summary>
    public static IssueEcriture Erronee(IReadOnlyList<ErreurChamp> erreurs, int version) =>
        new() { Refus = string.Join(' ', erreurs.Select(e => e.Message)), Erreurs = erreurs, Version = version };

    /// <summary>Somebody else wrote first.</summary>
    public static IssueEcriture EnConflit(string refus, int version, IReadOnlyList<LigneFil> changements) =>
        new() { Refus = refus, Version = version, Changements = changements };
}
