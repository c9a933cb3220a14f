namespace Recouvrement.Recherche.Index;

/// <summary>
/// The index cannot be opened or written for now: disk full, folder unwritable, held by another process. The message is one French
/// sentence for whoever looks after the installation. Nothing is lost: what could not be written is written later.
/// </summary>
public sealed class IndexIndisponible : Exception
{
    /// <summary>An index out of reach.</summary>
    public IndexIndisponible()
    {
    }

    /// <summary>An index out of reach, and why.</summary>
    public IndexIndisponible(string message)
        : base(message)
    {
    }

    /// <summary>An index out of reach, why, and what told it.</summary>
    public IndexIndisponible(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
