namespace Recouvrement.Web.Composants.Schema;

/// <summary>An arrow: from a stage to another, through the bends that keep it clear of the boxes.</summary>
/// <param name="De">Stage it leaves.</param>
/// <param name="Vers">Stage it reaches.</param>
/// <param name="Points">Nodes it goes through, from top to bottom, ends included.</param>
/// <param name="Remonte">True when it goes back up: drawn the other way round.</param>
public sealed record LienDispose(string De, string Vers, IReadOnlyList<NoeudDispose> Points, bool Remonte);
