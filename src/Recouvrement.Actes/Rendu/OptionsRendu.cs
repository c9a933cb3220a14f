using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Rendu;

/// <summary>How an act is rendered.</summary>
public sealed record OptionsRendu
{
    /// <summary>Draft or final. <value>Final: a missing datum must never be silent.</value></summary>
    public ModeRendu Mode { get; init; } = ModeRendu.Final;

    /// <summary>Gives missing data their French names and the place to enter them; null shows the paths.</summary>
    public SchemaActe? Schema { get; init; }

    /// <summary>
    /// Paths that must say something whatever the template shows: an act whose list of claims is empty has no missing field,
    /// and is not an act. <value>None.</value>
    /// </summary>
    public IReadOnlyCollection<string> Requises { get; init; } = [];
}
