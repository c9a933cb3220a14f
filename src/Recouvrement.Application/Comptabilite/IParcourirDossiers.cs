using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application.Comptabilite;

/// <summary>Reads the journals of many dossiers, one batch at a time.</summary>
public interface IParcourirDossiers
{
    /// <summary>The dossiers within the rights, in order of reference.</summary>
    IAsyncEnumerable<DossierCharge> LireAsync(Acteur acteur, CancellationToken annulation = default);
}
