namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The lists of one word of a phrase, read and not to change: several may go through them at once.</summary>
/// <param name="Place">Which word of the phrase.</param>
/// <param name="Formes">One for each form, at least one.</param>
internal sealed record MotCharge(int Place, IReadOnlyList<(bool Exacte, ListeBrute Liste)> Formes)
{
    /// <summary>What its lists weigh.</summary>
    public int Longueur => Formes.Sum(f => f.Liste.Longueur);

    /// <summary>Something to go through them by.</summary>
    public MotLu Lire() => new(Place, Formes.Select(f => new FormeLue(f.Exacte, new CurseurBrut(f.Liste))));
}
