namespace Recouvrement.Application.Imports;

/// <summary>
/// A file whose header was accepted, to be read once, line by line: nothing but the current line is held, save the
/// short keys by which duplicates are seen.
/// </summary>
/// <typeparam name="T">What a line means.</typeparam>
/// <param name="format">What was recognised of the file.</param>
/// <param name="anomaliesEntete">Warnings about the first line: columns left out, columns missing.</param>
/// <param name="elements">The lines, in the order of the file.</param>
/// <param name="octetsLus">Bytes consumed so far.</param>
public sealed class LectureImport<T>(
    FormatFichier format, IReadOnlyList<Anomalie> anomaliesEntete, IAsyncEnumerable<ElementImport<T>> elements, Func<long> octetsLus)
    where T : class
{
    /// <summary>What was recognised of the file.</summary>
    public FormatFichier Format { get; } = format;

    /// <summary>Warnings about the first line: columns left out, columns missing.</summary>
    public IReadOnlyList<Anomalie> AnomaliesEntete { get; } = anomaliesEntete;

    /// <summary>The lines, in the order of the file. Enumerate once: the stream cannot be read again.</summary>
    public IAsyncEnumerable<ElementImport<T>> Elements { get; } = elements;

    /// <summary>Bytes consumed so far; with the length of the file, the progress.</summary>
    public long OctetsLus => octetsLus();
}
