namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>A file of notices recognised, to be read once, notice by notice: nothing but the current one is held.</summary>
/// <param name="format">The form recognised.</param>
/// <param name="elements">The notices, in the order of the file.</param>
/// <param name="octetsLus">Bytes consumed so far.</param>
public sealed class LectureBodacc(FormatBodacc format, IAsyncEnumerable<ElementImport<AvisBodacc>> elements, Func<long> octetsLus)
{
    /// <summary>The form recognised.</summary>
    public FormatBodacc Format { get; } = format;

    /// <summary>
    /// The notices, in the order of the file; <see cref="ElementImport{T}.Ligne"/> is the line where each begins. Enumerate once: the
    /// stream cannot be read again. A file that breaks off ends with one element in error that says where.
    /// </summary>
    public IAsyncEnumerable<ElementImport<AvisBodacc>> Elements { get; } = elements;

    /// <summary>Bytes consumed so far; with the length of the file, the progress.</summary>
    public long OctetsLus => octetsLus();
}
