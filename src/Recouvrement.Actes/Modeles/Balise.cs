namespace Recouvrement.Actes.Modeles;

/// <summary>One call of a filter.</summary>
internal sealed record AppelFiltre(string Nom, IReadOnlyList<string> Arguments);

/// <summary>A tag, read. <see cref="Chemin"/> is the name of the fragment for <see cref="NatureBalise.Fragment"/>.</summary>
internal sealed record Balise(NatureBalise Nature, string Chemin, IReadOnlyList<AppelFiltre> Filtres, string? Defaut)
{
    public bool OuvreUneSection => Nature is NatureBalise.Ouverture or NatureBalise.OuvertureInverse;

    public bool EstDeSection => OuvreUneSection || Nature == NatureBalise.Fermeture;
}
