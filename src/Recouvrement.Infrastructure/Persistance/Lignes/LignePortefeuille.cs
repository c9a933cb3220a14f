namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A portfolio.</summary>
internal sealed class LignePortefeuille
{
    public Guid Id { get; set; }

    /// <summary>What the search index knows the portfolio by; from 1.</summary>
    public long Numero { get; set; }

    public required string Code { get; set; }

    public required string Libelle { get; set; }
}
