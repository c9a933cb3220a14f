using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Recherche;

/// <summary>Watches over the index of this node. For responsables and administrateurs: for others it does not exist.</summary>
public interface IIntendanceDeLIndex
{
    /// <summary>What the index is and lacks; null outside the rights.</summary>
    Task<BilanDeLIndex?> EtatAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default);

    /// <summary>Starts a rebuild in the background, the old index serving meanwhile. False outside the rights, or when one is under way.</summary>
    bool Reconstruire(Acteur acteur);

    /// <summary>Compares with the database and repairs, in depth; null outside the rights.</summary>
    Task<ControleDeLIndex?> ControlerAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>Puts a content back in the queue of those to be read. False when the actor does not see the piece, or the document that waits for its dossier.</summary>
    Task<bool> ReessayerAsync(Acteur acteur, Guid piece, CancellationToken annulation = default);

    /// <summary>The same for everything seen that could not be read; gives how many contents.</summary>
    Task<int> ReessayerToutAsync(Acteur acteur, CancellationToken annulation = default);
}
