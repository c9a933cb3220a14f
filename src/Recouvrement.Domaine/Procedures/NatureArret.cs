namespace Recouvrement.Domaine.Procedures;

/// <summary>What an event does to a delay that runs.</summary>
public enum NatureArret
{
    /// <summary>The delay stands still and runs on afterwards: what had run stays acquired (CC 2230).</summary>
    Suspension = 1,

    /// <summary>What had run is erased: the whole delay runs again, at once or when what interrupted it ends (CC 2231, 2242).</summary>
    Interruption = 2,
}
