using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Rendu;

/// <summary>How an act is rendered.</summary>
public sealed record OptionsRendu
{
    /// <summary>Draft or final. <value>Final: a missing datum must never be silent.</value></summary>
    public ModeRendu Mode { get; init; } = ModeRendu.Final;

    /// <summary>Gives missing data their French names and the place to enter them; null shows the paths.</summary>
    public SchemaActe? Schema { get; init; }
}
