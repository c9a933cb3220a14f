namespace Recouvrement.Actes.Xml;

/// <summary>
/// A light XML tree that keeps the prefixes of the file as they were written, so that what is not a field goes out as it
/// came in. It exists only while a template is read.
/// </summary>
internal abstract class Noeud
{
    public Element? Parent { get; set; }

    /// <summary>Takes the node out of its parent.</summary>
    public void Retirer()
    {
        Parent?.Enfants.Remove(this);
        Parent = null;
    }
}
