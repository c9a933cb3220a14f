namespace Recouvrement.Infrastructure.Imports;

/// <summary>The fields of one record, and the line where it begins. Without fields when a defect prevents cutting it.</summary>
internal sealed record Enregistrement(int Ligne, string[] Champs, DefautDeLigne Defaut, bool EncodageMele);
