using Recouvrement.Domaine.Droit;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>The closed words of the law files.</summary>
internal static class VocabulaireDroit
{
    public static readonly IReadOnlyDictionary<string, Prorogation> Reports = new Dictionary<string, Prorogation>(StringComparer.Ordinal)
    {
        ["article-642"] = Prorogation.Article642,
        ["aucun"] = Prorogation.Aucune,
        ["incertain"] = Prorogation.Incertaine,
        ["avance"] = Prorogation.Avance,
    };

    public static readonly IReadOnlyDictionary<string, Severite> Severites = new Dictionary<string, Severite>(StringComparer.Ordinal)
    {
        ["information"] = Severite.Information,
        ["attente"] = Severite.Attente,
        ["perte-du-titre"] = Severite.PerteDuTitre,
        ["perte-du-droit"] = Severite.PerteDuDroit,
    };

    public static readonly IReadOnlyDictionary<string, Charge> Charges = new Dictionary<string, Charge>(StringComparer.Ordinal)
    {
        ["creancier"] = Charge.Creancier,
        ["adversaire"] = Charge.Adversaire,
        ["tiers"] = Charge.Tiers,
    };

    public static readonly IReadOnlyDictionary<string, Confiance> Confiances = new Dictionary<string, Confiance>(StringComparer.Ordinal)
    {
        ["sur"] = Confiance.Sur,
        ["probable"] = Confiance.Probable,
        ["a-verifier"] = Confiance.AVerifier,
    };

    public static readonly IReadOnlyDictionary<string, Distance> Distances = new Dictionary<string, Distance>(StringComparer.Ordinal)
    {
        ["non"] = Distance.Non,
        ["oui"] = Distance.Juridiction,
        ["cour-de-cassation"] = Distance.CourDeCassation,
    };

    /// <summary>Which court the augmentation by distance looks at.</summary>
    public enum Distance
    {
        Non = 0,
        Juridiction = 1,

        /// <summary>The Cour de cassation sits in Paris whatever the court of the dossier.</summary>
        CourDeCassation = 2,
    }
}
