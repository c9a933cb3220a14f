namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>The notice that a rectification or an annulment is about.</summary>
/// <param name="Publication">« BODACC A » as written; empty when it is not said.</param>
/// <param name="NumeroParution">Number of the bulletin; empty when it is not said.</param>
/// <param name="Parution">Date of the bulletin; null when it is not said.</param>
/// <param name="NumeroAnnonce">Number of the notice in the bulletin; null when it is not said.</param>
/// <param name="Identifiants">Every name by which that notice may be known: see <see cref="AvisBodacc.Identifiants"/>.</param>
public sealed record AvisPrecedent(
    string Publication, string NumeroParution, DateOnly? Parution, int? NumeroAnnonce, IReadOnlyList<string> Identifiants)
{
    /// <summary>True when this reference designates <paramref name="avis"/>.</summary>
    public bool Designe(AvisBodacc avis) => Identifiants.Any(i => avis.Identifiants.Contains(i, StringComparer.Ordinal));
}
