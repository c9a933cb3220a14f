using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Read table: a deadline. Portfolio and juriste are repeated here, so that « Ma journée » reads one index.</summary>
internal sealed class LigneEcheanceEnBase
{
    public Guid Id { get; set; }

    public Guid Dossier { get; set; }

    public int Rang { get; set; }

    public Guid Portefeuille { get; set; }

    public string? Juriste { get; set; }

    public required string Instance { get; set; }

    public required string LibelleProcedure { get; set; }

    public Guid? Debiteur { get; set; }

    public string? NomDebiteur { get; set; }

    public required string Regle { get; set; }

    /// <summary>Version that governed: pinned. Null when the law refuses to answer.</summary>
    public string? Version { get; set; }

    public required string Libelle { get; set; }

    public string? Article { get; set; }

    public Severite Severite { get; set; }

    public Confiance Confiance { get; set; }

    public Charge Charge { get; set; }

    public StatutEcheance Statut { get; set; }

    public DateOnly Depart { get; set; }

    public DateOnly? DateBrute { get; set; }

    public DateOnly? DateEcheance { get; set; }

    public DateOnly? DateATenir { get; set; }

    public string? Doute { get; set; }

    public string? Effet { get; set; }

    public required string Raison { get; set; }

    public DateOnly CreeeLe { get; set; }

    public DateOnly? CloseLe { get; set; }

    public bool ASuivre { get; set; }

    public bool AControler { get; set; }

    public string? ControleePar { get; set; }
}
