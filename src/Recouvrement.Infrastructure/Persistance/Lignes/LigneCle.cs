namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>An import key used up: what makes the same file read twice create nothing twice.</summary>
internal sealed class LigneCle
{
    public required string Cle { get; set; }

    public Guid Dossier { get; set; }

    public DateTime ImporteLe { get; set; }
}
