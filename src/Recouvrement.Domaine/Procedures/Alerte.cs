using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>A warning of the fold.</summary>
/// <param name="Severite">Gravity.</param>
/// <param name="Message">One French sentence.</param>
/// <param name="Fait">The fact it comes from; null when it comes from the stage.</param>
public sealed record Alerte(Severite Severite, string Message, Guid? Fait);
