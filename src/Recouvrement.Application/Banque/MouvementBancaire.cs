using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Application.Banque;

/// <summary>
/// What is matched with dossiers: one operation of an entry when the bank details it, the entry itself otherwise. It belongs to an
/// account, wherever it was read: two statements that tell the same entry give the same key.
/// </summary>
public sealed record MouvementBancaire
{
    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>Key of the entry: account, bank's reference or content, and how many like it came before in the statement.</summary>
    public required string CleEcriture { get; init; }

    /// <summary>Rank of the operation in its entry, from 0.</summary>
    public required int RangDetail { get; init; }

    /// <summary>True when the bank gave the operations of the entry.</summary>
    public required bool Detaille { get; init; }

    /// <summary>Line of the file, from 1.</summary>
    public required int Ligne { get; init; }

    /// <summary>Our account.</summary>
    public required string Compte { get; init; }

    /// <summary>Which way it went.</summary>
    public required SensBancaire Sens { get; init; }

    /// <summary>Amount as the bank wrote it.</summary>
    public required decimal Montant { get; init; }

    /// <summary>Its currency; nothing is ever converted.</summary>
    public required string Devise { get; init; }

    /// <summary>Day it was booked.</summary>
    public required DateOnly DateComptable { get; init; }

    /// <summary>Day of value; null when not said.</summary>
    public DateOnly? DateValeur { get; init; }

    /// <summary>Wording; may be empty.</summary>
    public string Libelle { get; init; } = string.Empty;

    /// <summary>Structured references, separated by spaces; null when there is none.</summary>
    public string? Reference { get; init; }

    /// <summary>End-to-end reference; null when none was provided.</summary>
    public string? BoutEnBout { get; init; }

    /// <summary>Reference of the direct debit mandate (RUM); null when there is none.</summary>
    public string? Mandat { get; init; }

    /// <summary>Reference of the bank; null when there is none.</summary>
    public string? ReferenceBanque { get; init; }

    /// <summary>Name of the other side; null when not said.</summary>
    public string? Nom { get; init; }

    /// <summary>Account of the other side; null when not said.</summary>
    public string? Iban { get; init; }

    /// <summary>Code of the return; null when it is not one.</summary>
    public string? MotifRejet { get; init; }

    /// <summary>True when the bank undoes an earlier entry.</summary>
    public bool Extourne { get; init; }

    /// <summary>True for an amount in euros and whole cents: the only one that pays a claim here.</summary>
    public bool EstEnEuros => TotauxReleve.EstEnEuros(Devise) && decimal.Round(Montant, 2, MidpointRounding.AwayFromZero) == Montant;

    /// <summary>Cents; 0 when the amount is not in euros.</summary>
    public long Centimes => EstEnEuros ? decimal.ToInt64(Montant * 100m) : 0L;

    /// <summary>True for money that came back out: a returned direct debit, a transfer undone.</summary>
    public bool EstRejet => Sens == SensBancaire.Debit && (MotifRejet is not null || Extourne);

    /// <summary>Where it stands when it enters.</summary>
    public EtatMouvement EtatInitial => Sens == SensBancaire.Credit || EstRejet ? EtatMouvement.AAffecter : EtatMouvement.HorsChamp;
}
