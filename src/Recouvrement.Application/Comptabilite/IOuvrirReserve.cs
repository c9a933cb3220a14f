namespace Recouvrement.Application.Comptabilite;

/// <summary>Opens a reserve of entries.</summary>
public interface IOuvrirReserve
{
    /// <summary>An empty one.</summary>
    IReserveDEcritures Ouvrir();
}
