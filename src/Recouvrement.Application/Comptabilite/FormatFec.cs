namespace Recouvrement.Application.Comptabilite;

/// <summary>How a FEC is written: LPF art. A47 A-1 leaves these choices.</summary>
/// <param name="Separateur">Tabulation or vertical bar.</param>
/// <param name="Encodage">Encoding.</param>
public sealed record FormatFec(char Separateur = '\t', EncodageFec Encodage = EncodageFec.Utf8);
