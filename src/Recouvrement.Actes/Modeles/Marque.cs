using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// A tag lifted out of the text and standing by itself in the tree: among the runs of a paragraph, or, for a section that
/// takes whole paragraphs or rows, among these.
/// </summary>
internal sealed class Marque(Balise balise, PositionModele position, Element? proprietes, Element run) : Noeud
{
    public Balise Balise { get; } = balise;

    public PositionModele Position { get; } = position;

    /// <summary>The run properties of the field's first character; null when it had none.</summary>
    public Element? Proprietes { get; } = proprietes;

    /// <summary>The prefix of WordprocessingML in this part.</summary>
    public string Prefixe { get; } = run.Prefixe;

    public string Espace { get; } = run.Espace;
}
