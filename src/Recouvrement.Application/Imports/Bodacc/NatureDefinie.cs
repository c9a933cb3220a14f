using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>What is known of a nature of notice.</summary>
/// <param name="Nature">The nature.</param>
/// <param name="Libelle">What the juriste reads.</param>
/// <param name="Textes">The published texts that mean it, as published.</param>
/// <param name="Suites">What it brings into the dossiers of the debtor, in order; empty when somebody must decide.</param>
/// <param name="Passeport">Article, source, confidence.</param>
public sealed record NatureDefinie(
    NatureAvis Nature, string Libelle, IReadOnlyList<string> Textes, IReadOnlyList<SuiteAvis> Suites, Passeport Passeport)
{
    /// <summary>True when a judgment of that nature names who runs the procedure: they are read in its text.</summary>
    public bool NommeOrganes { get; init; }
}
