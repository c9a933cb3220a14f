namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A name of the notice that another one rectifies or annuls.</summary>
internal sealed class LignePrecedentAvis
{
    public Guid Avis { get; set; }

    public int Rang { get; set; }

    public required string Identifiant { get; set; }
}
