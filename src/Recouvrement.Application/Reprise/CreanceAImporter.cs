using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Reprise;

/// <summary>A claim of a file, with the keys by which it is known again.</summary>
/// <param name="Ligne">Line of the file.</param>
/// <param name="Creance">The claim; null for a credit.</param>
/// <param name="Credit">The payment or credit note; null for a claim.</param>
/// <param name="Cle">Its key.</param>
/// <param name="CleParNom">Its key by the debtor's name; null when there is none.</param>
internal sealed record CreanceAImporter(int Ligne, CreanceSaisie? Creance, CreditAImporter? Credit, string Cle, string? CleParNom);
