namespace Recouvrement.Application.Production.Lots;

/// <summary>A batch of acts that somebody asked for: tried first, then produced if she says so.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Compte">Who asked: nobody else sees it.</param>
/// <param name="Demande">What is produced.</param>
/// <param name="DemandeLe">When it was asked.</param>
/// <param name="Etat">Where it stands.</param>
/// <param name="Faits">Dossiers gone through in this state.</param>
/// <param name="Incident">Why it waits although it should work, one French sentence; null when it does not.</param>
public sealed record Lot(Guid Id, string Compte, DemandeLot Demande, DateTimeOffset DemandeLe, EtatLot Etat, int Faits, string? Incident)
{
    /// <summary>True while there is work to do.</summary>
    public bool Travaille => Etat is EtatLot.Essai or EtatLot.Production;

    /// <summary>True until production is asked: what the lines say would happen, and did not.</summary>
    public bool EstUnEssai => Etat is EtatLot.Essai or EtatLot.Essaye;
}
