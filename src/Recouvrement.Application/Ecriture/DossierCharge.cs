using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

/// <summary>A dossier as it is in the database.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Journal">Its journal.</param>
public sealed record DossierCharge(Guid Id, Journal Journal)
{
    /// <summary>Number of journal lines.</summary>
    public int Version => Journal.Entrees.Count;
}
