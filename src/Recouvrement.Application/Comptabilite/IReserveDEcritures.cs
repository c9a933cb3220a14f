namespace Recouvrement.Application.Comptabilite;

/// <summary>Holds entries outside the memory until they can be read in the order of an accounting file. Disposing drops them.</summary>
public interface IReserveDEcritures : IAsyncDisposable
{
    /// <summary>Adds one; those of a dossier come in the order of its journal.</summary>
    void Ajouter(EcritureComptable ecriture);

    /// <summary>All of them in the order in which they were recorded, then of dossier, then of journal.</summary>
    IEnumerable<EcritureComptable> Relire();
}
