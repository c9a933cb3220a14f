namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A word the installation keeps about itself (fingerprint of the law that folded the read tables).</summary>
internal sealed class LigneMarque
{
    public required string Nom { get; set; }

    public required string Valeur { get; set; }
}
