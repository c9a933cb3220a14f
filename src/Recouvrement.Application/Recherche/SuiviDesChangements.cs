namespace Recouvrement.Application.Recherche;

/// <summary>How far the index of a node is behind the database, by change numbers.</summary>
/// <param name="Noeud">Name of the machine: with several nodes, each has its own index.</param>
/// <param name="Vu">The last change number indexed; null before the first comparison with the database.</param>
/// <param name="Dernier">The last change number of the database.</param>
/// <param name="EnRetard">Dossiers, and documents waiting for one, changed since and not indexed yet.</param>
/// <param name="AJourLe">When nothing was left to index, last; null before the first time.</param>
public sealed record SuiviDesChangements(string Noeud, long? Vu, long Dernier, long EnRetard, DateTimeOffset? AJourLe)
{
    /// <summary>True when all that the database holds was indexed.</summary>
    public bool EstAJour => Vu is not null && EnRetard == 0;
}
