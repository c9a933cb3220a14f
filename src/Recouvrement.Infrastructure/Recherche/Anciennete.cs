namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// An instant of the index: ranks up to this one were all written by then. While many papers come in, whoever looks into an old dossier
/// does not look into what was written since.
/// </summary>
/// <param name="Origine">That of the newest segment of that instant.</param>
/// <param name="Rang">The greatest rank then committed.</param>
internal sealed record Anciennete(long Origine, int Rang)
{
    /// <summary>Whether the segment may hold a document up to that rank.</summary>
    public bool PeutAvoir(SegmentFts5 segment, int rang) => rang > Rang || segment.PremiereOrigine <= Origine;
}
