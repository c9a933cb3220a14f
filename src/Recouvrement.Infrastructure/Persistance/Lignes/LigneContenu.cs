namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A content kept in the database, whole: its parts were written in the same transaction.</summary>
internal sealed class LigneContenu
{
    public required string Empreinte { get; set; }

    public Guid Depot { get; set; }

    public long Taille { get; set; }
}
