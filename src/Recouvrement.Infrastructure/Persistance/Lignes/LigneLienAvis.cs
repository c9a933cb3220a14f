using Recouvrement.Application.Imports.Bodacc.Rapprochement;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>What became of a notice for one debtor of one dossier. Can be folded again from the register and the journals.</summary>
internal sealed class LigneLienAvis
{
    public Guid Avis { get; set; }

    public Guid Dossier { get; set; }

    public Guid Partie { get; set; }

    public EtatLien Etat { get; set; }

    public RaisonAvis? Raison { get; set; }

    public string? Detail { get; set; }
}
