namespace Recouvrement.Application.Banque;

/// <summary>The reason codes that banks put on returned direct debits (ISO 20022), in words.</summary>
public static class MotifsDeRejet
{
    private static readonly Dictionary<string, string> Connus = new(StringComparer.Ordinal)
    {
        ["AC01"] = "compte inexistant ou IBAN faux",
        ["AC04"] = "compte clos",
        ["AC06"] = "compte bloqué",
        ["AC13"] = "compte qui n’admet pas ce prélèvement",
        ["AG01"] = "compte qui n’admet pas de prélèvement",
        ["AG02"] = "code d’opération incorrect",
        ["AM04"] = "provision insuffisante",
        ["AM05"] = "opération présentée deux fois",
        ["BE05"] = "créancier inconnu",
        ["CNOR"] = "banque du créancier inconnue",
        ["DNOR"] = "banque du débiteur inconnue",
        ["FF01"] = "format incorrect",
        ["MD01"] = "absence de mandat ou mandat contesté",
        ["MD02"] = "données du mandat incorrectes",
        ["MD06"] = "remboursement demandé par le débiteur",
        ["MD07"] = "débiteur décédé",
        ["MS02"] = "refus du débiteur",
        ["MS03"] = "motif non précisé",
        ["RC01"] = "BIC incorrect",
        ["RR01"] = "obligations réglementaires",
        ["RR02"] = "obligations réglementaires",
        ["RR03"] = "obligations réglementaires",
        ["RR04"] = "obligations réglementaires",
        ["SL01"] = "service de la banque du débiteur",
    };

    /// <summary>« AM04, provision insuffisante »; the code alone when it is unknown.</summary>
    public static string Dire(string code) => Connus.TryGetValue(code, out var mots) ? $"{code}, {mots}" : code;
}
