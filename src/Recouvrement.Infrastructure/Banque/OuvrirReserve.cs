using Recouvrement.Application.Comptabilite;

namespace Recouvrement.Infrastructure.Banque;

/// <inheritdoc cref="IOuvrirReserve" />
internal sealed class OuvrirReserve : IOuvrirReserve
{
    /// <inheritdoc />
    public IReserveDEcritures Ouvrir() => new ReserveSurDisque();
}
