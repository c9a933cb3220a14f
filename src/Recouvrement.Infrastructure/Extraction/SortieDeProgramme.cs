namespace Recouvrement.Infrastructure.Extraction;

/// <summary>What a program gave back. <paramref name="TropLong"/>: it was stopped by its time limit, and nothing of it is kept.</summary>
internal sealed record SortieDeProgramme(int Code, byte[] Sortie, string Messages, bool TropLong);
