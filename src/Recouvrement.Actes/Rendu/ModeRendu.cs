namespace Recouvrement.Actes.Rendu;

/// <summary>What becomes of missing data.</summary>
public enum ModeRendu
{
    /// <summary>The act is produced with visible marks where data is missing.</summary>
    Brouillon = 1,

    /// <summary>The act is refused, with the list, when data is missing.</summary>
    Final = 2,
}
