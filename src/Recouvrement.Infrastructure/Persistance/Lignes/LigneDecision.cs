using Recouvrement.Application.Banque;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Somebody put a movement aside, or took it back: never edited, never deleted.</summary>
internal sealed class LigneDecision
{
    public Guid Id { get; set; }

    public Guid Mouvement { get; set; }

    public EtatMouvement Etat { get; set; }

    public required string Motif { get; set; }

    public required string Auteur { get; set; }

    public DateTime PriseLe { get; set; }
}
