namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A part of a content, in order of rank.</summary>
internal sealed class LigneMorceau
{
    public Guid Depot { get; set; }

    public int Rang { get; set; }

    public required byte[] Octets { get; set; }
}
