namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>A notice with all that was published about it afterwards.</summary>
/// <param name="Racine">The first notice: its publication date is the one that delays run from.</param>
/// <param name="Effectif">The notice whose content holds: the last rectification, or the first notice; null once annulled.</param>
/// <param name="Dernier">The last one to have spoken, annulments included.</param>
/// <param name="Membres">All of them, the first one included.</param>
internal sealed record ChaineDAvis(AvisEnregistre Racine, AvisEnregistre? Effectif, AvisEnregistre Dernier, IReadOnlyList<AvisEnregistre> Membres)
{
    /// <summary>
    /// Day of the publication that counts. A rectification does not start the delay of creditors again (fact sheet IN-01, « à vérifier »):
    /// the first date is the prudent one.
    /// </summary>
    public DateOnly Parution => Racine.Avis.Precedent?.Parution is { } premiere && premiere < Racine.Avis.Parution ? premiere : Racine.Avis.Parution;
}
