namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A person that a notice names.</summary>
internal sealed class LignePersonneAvis
{
    public Guid Avis { get; set; }

    public int Rang { get; set; }

    public string? Siren { get; set; }

    public required string Denomination { get; set; }

    public required string FormeJuridique { get; set; }

    public required string Nom { get; set; }

    public required string NomUsage { get; set; }

    public required string Prenom { get; set; }

    public DateOnly? NaissanceLe { get; set; }

    public required string CodePostal { get; set; }

    public required string Ville { get; set; }
}
