using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A journal line. Written once, never updated. The hash before is that of the line before: it is not stored twice.</summary>
internal sealed class LigneEntree
{
    public Guid Dossier { get; set; }

    public int Numero { get; set; }

    public NatureEntree Nature { get; set; }

    public Guid Fait { get; set; }

    public required string Type { get; set; }

    public DateOnly DateEffet { get; set; }

    public TimeOnly? Heure { get; set; }

    public string? Procedure { get; set; }

    public Guid? Debiteur { get; set; }

    /// <summary>JSON object: name → kind and canonical text (« 2:1234.56 »).</summary>
    public required string Donnees { get; set; }

    public DateTime EnregistreLe { get; set; }

    public required string Auteur { get; set; }

    public string? Motif { get; set; }

    public Guid? Piece { get; set; }

    public required string Empreinte { get; set; }
}
