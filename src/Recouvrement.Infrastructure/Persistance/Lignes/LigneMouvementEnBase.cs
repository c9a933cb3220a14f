using Recouvrement.Application.Banque;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A bank movement.</summary>
internal sealed class LigneMouvementEnBase
{
    public Guid Id { get; set; }

    public Guid Releve { get; set; }

    public Guid? Portefeuille { get; set; }

    public int Ligne { get; set; }

    public required string CleEcriture { get; set; }

    public int RangDetail { get; set; }

    public bool Detaille { get; set; }

    public required string Compte { get; set; }

    public SensBancaire Sens { get; set; }

    /// <summary>0 when the amount is not whole cents of euro.</summary>
    public long Centimes { get; set; }

    /// <summary>The amount as the bank wrote it.</summary>
    public required string Montant { get; set; }

    public required string Devise { get; set; }

    public DateOnly DateComptable { get; set; }

    public DateOnly? DateValeur { get; set; }

    public required string Libelle { get; set; }

    public string? Reference { get; set; }

    public string? BoutEnBout { get; set; }

    public string? Mandat { get; set; }

    public string? ReferenceBanque { get; set; }

    public string? Nom { get; set; }

    public string? Iban { get; set; }

    public string? MotifRejet { get; set; }

    public bool Extourne { get; set; }

    /// <summary>Folded words to search by.</summary>
    public required string Mots { get; set; }

    public EtatMouvement Etat { get; set; }

    /// <summary>Sum of its affectations: refreshed in the transaction that changes them.</summary>
    public long CentimesAffectes { get; set; }

    /// <summary>Grows with every change of its affectations.</summary>
    public int Tour { get; set; }

    /// <summary>Score of the best proposal; 0 without any.</summary>
    public int MeilleurScore { get; set; }
}
