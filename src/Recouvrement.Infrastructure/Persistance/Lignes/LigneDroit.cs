namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A right: that account sees that portfolio.</summary>
internal sealed class LigneDroit
{
    public required string Compte { get; set; }

    public Guid Portefeuille { get; set; }
}
