namespace Recouvrement.Infrastructure.Imports;

/// <summary>What lies between two ends of line.</summary>
internal sealed record LignePhysique(int Numero, string Texte, DefautDeLigne Defaut, bool EncodageMele);
