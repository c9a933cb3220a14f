namespace Recouvrement.Application.Production;

/// <summary>An act to be produced.</summary>
public sealed record DemandeActe
{
    /// <summary>Under what name the fact keeps <see cref="Lot"/>.</summary>
    public const string CleDuLot = "lot";

    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>Id of the act in the catalogue (« requete-injonction-de-payer-tc »).</summary>
    public required string Acte { get; init; }

    /// <summary>Instance of the procedure it belongs to; empty for an act of no procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>The debtor; null when the act names all of them.</summary>
    public Guid? Debiteur { get; init; }

    /// <summary>True to name in the same act the other debtors of the procedure, where the template can.</summary>
    public bool Codebiteurs { get; init; }

    /// <summary>Date written on the act; null for today.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Day to which its sums are drawn; null for the one that its sheet names, else the date of the act.</summary>
    public DateOnly? ArreteAu { get; init; }

    /// <summary>Answers to what the act asks beyond the dossier, by name of field.</summary>
    public IReadOnlyDictionary<string, string> Reponses { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Pieces of the bordereau, in its order.</summary>
    public IReadOnlyList<Guid> Pieces { get; init; } = [];

    /// <summary>Why the act is produced although an effect of another procedure forbids it; null when none does.</summary>
    public string? Derogation { get; init; }

    /// <summary>True for an act to be sent: refused when something is missing. False for a draft, which shows what is.</summary>
    public bool Definitif { get; init; }

    /// <summary>The batch that asks for it; null when somebody does.</summary>
    public Guid? Lot { get; init; }
}
