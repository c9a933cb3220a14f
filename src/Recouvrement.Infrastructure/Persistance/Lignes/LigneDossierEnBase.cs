using Recouvrement.Domaine.Droit;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Read table: a dossier in lists. <see cref="Version"/> is also what optimistic concurrency compares.</summary>
internal sealed class LigneDossierEnBase
{
    public Guid Id { get; set; }

    /// <summary>Number drawn from the reference (2026000123): what the search index knows the dossier by.</summary>
    public long Numero { get; set; }

    public required string Reference { get; set; }

    public Guid Portefeuille { get; set; }

    public string? Juriste { get; set; }

    /// <summary>The kind of court seized last; null when none was.</summary>
    public string? Juridiction { get; set; }

    public required string Creancier { get; set; }

    public required string Debiteurs { get; set; }

    /// <summary>Name of the first debtor without accents, in capitals: to sort by.</summary>
    public required string TriDebiteur { get; set; }

    /// <summary>The same for the creditor.</summary>
    public required string TriCreancier { get; set; }

    /// <summary>Reference, names and SIREN without accents, in capitals: to be searched by words.</summary>
    public required string Mots { get; set; }

    public DateOnly OuvertLe { get; set; }

    public DateOnly? ClosLe { get; set; }

    public long PrincipalCentimes { get; set; }

    public long ResteDuCentimes { get; set; }

    public required string Etapes { get; set; }

    /// <summary>Procedures that take something away in the dossier, in words, separated by « · »; null when none does.</summary>
    public string? SousProcedure { get; set; }

    public DateOnly? ProchaineEcheance { get; set; }

    public string? LibelleEcheance { get; set; }

    public Severite? SeveriteEcheance { get; set; }

    public bool SansProchaineEtape { get; set; }

    /// <summary>First day on which the passing of time alone changes something.</summary>
    public DateOnly? RecalculerLe { get; set; }

    /// <summary>Number of journal lines.</summary>
    public int Version { get; set; }

    /// <summary>Hash of the last journal line: a journal cut at its end shows.</summary>
    public required string Empreinte { get; set; }

    /// <summary>Fingerprint of the read rows of the dossier, this row included: what has not changed is not written again. Null: unknown.</summary>
    public string? EmpreinteVue { get; set; }

    public DateTime DerniereEcriture { get; set; }

    /// <summary>Change number: grows with every change, over all dossiers, in the order of commits.</summary>
    public long Changement { get; set; }
}
