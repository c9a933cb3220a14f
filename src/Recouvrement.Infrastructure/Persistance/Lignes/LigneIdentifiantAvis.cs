namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A name by which a notice is known: the key is what makes two readings one notice.</summary>
internal sealed class LigneIdentifiantAvis
{
    public required string Identifiant { get; set; }

    public Guid Avis { get; set; }

    public int Rang { get; set; }
}
