using Recouvrement.Application.Consultation;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>A piece, or a document that waits for its dossier, whose text could not be read.</summary>
internal sealed class ContenuIllisible
{
    public required Guid Id { get; init; }

    /// <summary>Its dossier; null for a document that waits.</summary>
    public Guid? Dossier { get; init; }

    /// <summary>Reference of the dossier, or label of the portfolio.</summary>
    public required string Lieu { get; init; }

    public required string Intitule { get; init; }

    public required string NomFichier { get; init; }

    public required long Document { get; init; }

    public required string Empreinte { get; init; }

    public required EtatTexte Etat { get; init; }

    public string? Raison { get; init; }

    public required DateTime EcritLe { get; init; }
}
