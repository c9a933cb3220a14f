namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Read table: an instalment handed to the bank.</summary>
internal sealed class LignePresentation
{
    public Guid Dossier { get; set; }

    public int Rang { get; set; }

    public Guid Portefeuille { get; set; }

    public string Remise { get; set; } = string.Empty;

    public DateOnly RemiseLe { get; set; }

    public string BoutEnBout { get; set; } = string.Empty;

    public long Centimes { get; set; }

    public DateOnly Le { get; set; }

    public bool Rejetee { get; set; }
}
