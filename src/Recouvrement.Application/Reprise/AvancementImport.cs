namespace Recouvrement.Application.Reprise;

/// <summary>How far an import is.</summary>
/// <param name="Lignes">Lines read.</param>
/// <param name="OctetsLus">Bytes read; with the length of the file, the share done.</param>
/// <param name="Dossiers">Dossiers opened or completed so far.</param>
public sealed record AvancementImport(int Lignes, long OctetsLus, int Dossiers);
