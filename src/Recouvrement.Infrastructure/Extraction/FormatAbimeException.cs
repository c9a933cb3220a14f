namespace Recouvrement.Infrastructure.Extraction;

/// <summary>A file does not respect its own format. Never leaves this folder: it becomes a flag on the piece.</summary>
internal sealed class FormatAbimeException(string motif) : Exception(motif);
