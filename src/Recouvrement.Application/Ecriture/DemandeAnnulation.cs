namespace Recouvrement.Application.Ecriture;

/// <summary>A fact to be set aside.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="VersionAttendue">Number of journal lines that the writer saw.</param>
/// <param name="Fait">Id of the fact.</param>
/// <param name="Motif">Why; required.</param>
public sealed record DemandeAnnulation(Guid Dossier, int VersionAttendue, Guid Fait, string Motif)
{
    /// <summary>True to annul although other facts could then no longer be taken by the model.</summary>
    public bool HorsModele { get; init; }
}
