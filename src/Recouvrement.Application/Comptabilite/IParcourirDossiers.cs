using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application.Comptabilite;

/// <summary>Reads the journals of many dossiers, one batch at a time.</summary>
public interface IParcourirDossiers
{
    /// <summary>The dossiers within the rights, batch after batch; the next one is read while this one is worked on.</summary>
    IAsyncEnumerable<IReadOnlyList<DossierCharge>> LotsAsync(Acteur acteur, CancellationToken annulation = default);
}
