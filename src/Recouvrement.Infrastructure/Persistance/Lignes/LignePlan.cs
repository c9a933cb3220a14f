using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Read table: a plan of payment, as it stands on the day of the last folding.</summary>
internal sealed class LignePlan
{
    public Guid Dossier { get; set; }

    public int Rang { get; set; }

    public Guid Plan { get; set; }

    public string Reference { get; set; } = string.Empty;

    public Guid Portefeuille { get; set; }

    public string? Juriste { get; set; }

    public CadreDuPlan Cadre { get; set; }

    public SituationDePlan Situation { get; set; }

    public SuiteDePlan Suite { get; set; }

    public bool EnCours { get; set; }

    public long MontantCentimes { get; set; }

    public long RecuCentimes { get; set; }

    public long RetardCentimes { get; set; }

    public DateOnly? ProchaineEcheance { get; set; }

    public long ProchainCentimes { get; set; }

    public DateOnly DerniereEcheance { get; set; }

    public DateOnly? RompuDepuis { get; set; }

    public bool Preleve { get; set; }
}
