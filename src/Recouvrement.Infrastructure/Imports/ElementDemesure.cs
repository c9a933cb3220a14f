namespace Recouvrement.Infrastructure.Imports;

/// <summary>One element is larger than any real one: the file is not what it says, or is hostile.</summary>
internal sealed class ElementDemesure : IOException
{
    public ElementDemesure()
        : base("Élément démesuré.")
    {
    }
}
