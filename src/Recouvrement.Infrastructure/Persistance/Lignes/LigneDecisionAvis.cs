using Recouvrement.Application.Imports.Bodacc;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>What somebody decided of a notice for one debtor, with the reason.</summary>
internal sealed class LigneDecisionAvis
{
    public Guid Dossier { get; set; }

    public Guid Avis { get; set; }

    public Guid Partie { get; set; }

    public bool Confirme { get; set; }

    public bool Lu { get; set; }

    public NatureAvis? Nature { get; set; }

    public DateOnly? DateJugement { get; set; }

    public Guid? Cible { get; set; }

    public bool Seul { get; set; }

    public string? Motif { get; set; }

    public required string DecidePar { get; set; }

    public DateTime DecideLe { get; set; }
}
