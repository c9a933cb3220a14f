using Recouvrement.Application.Modeles;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A version of a template brought in by the house.</summary>
internal sealed class LigneVersionModele
{
    public Guid Id { get; set; }

    public required string Acte { get; set; }

    public int Numero { get; set; }

    public EtatVersion Etat { get; set; }

    public required string Empreinte { get; set; }

    public required string NomFichier { get; set; }

    public long Taille { get; set; }

    public required string Note { get; set; }

    public required string Auteur { get; set; }

    public DateTime DeposeLe { get; set; }

    public string? VerifiePar { get; set; }

    public DateTime? VerifieLe { get; set; }

    public string? PubliePar { get; set; }

    public DateTime? PublieLe { get; set; }

    public DateOnly? EnVigueurDu { get; set; }
}
