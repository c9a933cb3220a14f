using Recouvrement.Application.Production.Lots;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A batch of acts.</summary>
internal sealed class LigneLot
{
    public Guid Id { get; set; }

    public required string Compte { get; set; }

    /// <summary>What was asked, in JSON.</summary>
    public required string Demande { get; set; }

    public DateTime DemandeLe { get; set; }

    public EtatLot Etat { get; set; }

    /// <summary>Dossiers gone through in this state.</summary>
    public int Faits { get; set; }

    public string? Incident { get; set; }

    /// <summary>Until when a worker holds it; free when past.</summary>
    public DateTime PrisJusquA { get; set; }
}
