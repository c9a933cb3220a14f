namespace Recouvrement.Infrastructure.Extraction;

/// <summary>A limit was met while reading a file. Never leaves this folder: it becomes a flag on the piece.</summary>
internal sealed class LimiteAtteinteException(string motif) : Exception(motif);
