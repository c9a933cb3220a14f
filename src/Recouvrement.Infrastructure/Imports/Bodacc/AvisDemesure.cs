namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>One notice is larger than any that was ever published: the file is not what it says, or is hostile.</summary>
internal sealed class AvisDemesure : IOException
{
    public AvisDemesure()
        : base("Avis démesuré.")
    {
    }
}
