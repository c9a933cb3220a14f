namespace Recouvrement.Application.Changements;

/// <summary>How many changes of the law wait, within the rights.</summary>
/// <param name="Dossiers">Dossiers where something moves and nobody has confirmed.</param>
/// <param name="EnAlerte">Among them, those where going on with the old law could lose something.</param>
/// <param name="AComparer">Dossiers that the comparison has not reached yet: they follow the old law meanwhile.</param>
public sealed record BilanDesChangements(int Dossiers, int EnAlerte, int AComparer)
{
    /// <summary>True when nothing waits.</summary>
    public bool EstVide => Dossiers == 0 && AComparer == 0;
}
