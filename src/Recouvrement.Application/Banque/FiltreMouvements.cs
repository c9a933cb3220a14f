using Recouvrement.Application.Consultation;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Application.Banque;

/// <summary>What the inbox is narrowed to; every property left null narrows nothing.</summary>
public sealed record FiltreMouvements
{
    /// <summary>Which movements.</summary>
    public EtatsCherches Etats { get; init; } = EtatsCherches.AAffecter;

    /// <summary>Which way money went.</summary>
    public SensBancaire? Sens { get; init; }

    /// <summary>True for those with a proposal, false for those without.</summary>
    public bool? AvecProposition { get; init; }

    /// <summary>Words of the name, of the wording, of a reference, or an amount.</summary>
    public string? Texte { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Au { get; init; }

    /// <summary>One statement.</summary>
    public Guid? Releve { get; init; }

    /// <summary>Slice.</summary>
    public DemandePage Page { get; init; } = new();
}
