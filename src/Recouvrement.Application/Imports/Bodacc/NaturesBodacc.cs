using System.Collections.Frozen;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>Which published text means what. Case, accents and apostrophes do not count. Immutable.</summary>
public sealed class NaturesBodacc
{
    private readonly FrozenDictionary<string, NatureAvis> parTexte;
    private readonly FrozenDictionary<NatureAvis, NatureDefinie> parNature;
    private readonly (NatureAvis Nature, string[] Contient, string[] Sauf)[] propositions;

    /// <summary>Builds the table; a text said of two natures throws, for the loader has refused it before.</summary>
    public NaturesBodacc(IReadOnlyList<NatureDefinie> natures, IReadOnlyList<PropositionNature> propositions)
    {
        Toutes = natures;
        parTexte = natures.SelectMany(n => n.Textes.Select(t => KeyValuePair.Create(Repli.ParMots(t), n.Nature)))
            .ToFrozenDictionary(StringComparer.Ordinal);
        parNature = natures.ToFrozenDictionary(n => n.Nature);
        Procedures = natures.SelectMany(n => n.Suites).Select(s => s.Procedure).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        this.propositions = [.. propositions.Select(p => (p.Nature, Mots(p.Contient), Mots(p.Sauf)))];
    }

    /// <summary>Every nature, in the order of the file.</summary>
    public IReadOnlyList<NatureDefinie> Toutes { get; }

    /// <summary>Ids of the procedures that notices open or go on with.</summary>
    public IReadOnlySet<string> Procedures { get; }

    /// <summary>What is known of a nature; null for <see cref="NatureAvis.Inconnue"/>.</summary>
    public NatureDefinie? Trouver(NatureAvis nature) => parNature.GetValueOrDefault(nature);

    /// <summary>The nature of a judgment by its text; by its family when it has no text.</summary>
    public NatureAvis Reconnaitre(string nature, string famille) =>
        parTexte.GetValueOrDefault(Repli.ParMots(nature.Length > 0 ? nature : famille));

    /// <summary>What a text seems to mean; null when nothing in it is clear.</summary>
    public NatureAvis? Proposer(string complement)
    {
        var texte = $" {Repli.ParMots(complement)} ";
        foreach (var (nature, contient, sauf) in propositions)
        {
            if (contient.All(m => texte.Contains(m, StringComparison.Ordinal)) && !sauf.Any(m => texte.Contains(m, StringComparison.Ordinal)))
            {
                return nature;
            }
        }

        return null;
    }

    // Whole words: « plan » is not in « planifié ».
    private static string[] Mots(IReadOnlyList<string> mots) => [.. mots.Select(m => $" {Repli.ParMots(m)} ")];
}
