using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Domaine.Procedures;

/// <summary>A title that a procedure may give, as its file declares it: the facts and stages from which an account reads its dates.</summary>
/// <param name="Id">Its name in the file (« ordonnance »).</param>
/// <param name="Libelle">What the juriste reads (« Ordonnance d’injonction de payer »).</param>
/// <param name="Nature">What it is: it decides whether it may bear the five points.</param>
/// <param name="Rendu">The decisions or deeds that give it: the first that happened is its date.</param>
/// <param name="Article">Article.</param>
public sealed record TitreDefini(
    string Id, string Libelle, NatureTitre Nature, IReadOnlyList<DecisionRetenue> Rendu, string Article)
{
    /// <summary>Facts that serve or notify it; empty when nothing does.</summary>
    public IReadOnlyList<string> Signifie { get; init; } = [];

    /// <summary>Deadline whose start is the day it became enforceable; null when nothing more than its service is needed.</summary>
    public string? Executoire { get; init; }

    /// <summary>Stages at which it is lost or replaced.</summary>
    public IReadOnlyList<string> Tombe { get; init; } = [];

    /// <summary>Field of the decision that says the sum granted; null when none does.</summary>
    public string? Montant { get; init; }

    /// <summary>Whether the five points apply; null: what its nature says.</summary>
    public bool? Majorable { get; init; }

    /// <summary>What the law leaves in doubt about it, said on the account; null when nothing does.</summary>
    public string? Reserve { get; init; }
}
