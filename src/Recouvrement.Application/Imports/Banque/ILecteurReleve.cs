namespace Recouvrement.Application.Imports.Banque;

/// <summary>Reads bank statements, whatever their format: camt.052/053/054, CFONB120, CFONB240, MT940, CSV.</summary>
public interface ILecteurReleve
{
    /// <summary>
    /// Recognises the format and gives the file piece by piece; holds one entry at a time. Never throws for what the file
    /// contains: a <see cref="LectureRefusee"/> says the line and the reason, and ends the reading. A file without any statement
    /// is refused too. The stream is read once, forward; it stays the caller's to close.
    /// </summary>
    IAsyncEnumerable<ElementReleve> LireAsync(Stream flux, CancellationToken annulation = default);
}
