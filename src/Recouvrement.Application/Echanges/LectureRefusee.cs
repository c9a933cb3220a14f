namespace Recouvrement.Application.Echanges;

/// <summary>Leaves the reading of a file at its first fault; the message is one French sentence with its place.</summary>
internal sealed class LectureRefusee(string message) : Exception(message);
