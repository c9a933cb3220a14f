using Recouvrement.Application.Dossiers;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Read table: a party.</summary>
internal sealed class LignePartie
{
    public Guid Id { get; set; }

    public Guid Dossier { get; set; }

    public int Rang { get; set; }

    public RolePartie Role { get; set; }

    public NaturePersonne Nature { get; set; }

    public required string Nom { get; set; }

    public required string Mots { get; set; }

    public string? Siren { get; set; }

    public DateOnly? NaissanceLe { get; set; }

    public string? CodePostal { get; set; }

    public string? Ville { get; set; }
}
