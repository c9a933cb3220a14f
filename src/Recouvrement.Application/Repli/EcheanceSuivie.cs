using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Repli;

/// <summary>A deadline of the fold, with what the journal says of it.</summary>
/// <param name="Id">Stable identity: same machine, same rule, same start, same opening fact give the same id.</param>
/// <param name="Machine">The machine.</param>
/// <param name="Echeance">The deadline.</param>
/// <param name="CreeeLe">Day of the recording of what opened it.</param>
/// <param name="OuvertePar">Account that recorded what opened it.</param>
/// <param name="ASuivre">True when it belongs in « Ma journée »: it lives, or it was ours, was missed, and nobody took note of it.</param>
/// <param name="AControler">True when it is fatal, lives, and no second person checked it.</param>
/// <param name="ControleePar">Account that checked it; null when nobody did.</param>
public sealed record EcheanceSuivie(
    Guid Id,
    Machine Machine,
    EcheanceProcedure Echeance,
    DateOnly CreeeLe,
    string OuvertePar,
    bool ASuivre,
    bool AControler,
    string? ControleePar)
{
    /// <summary>The date to put in a diary; null when the law refuses to answer.</summary>
    public DateOnly? DateATenir => Echeance.Calcul?.DateATenir;
}
