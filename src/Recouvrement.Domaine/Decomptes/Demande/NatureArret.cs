namespace Recouvrement.Domaine.Decomptes;

/// <summary>Why interest stops.</summary>
public enum NatureArret
{
    /// <summary>Recevabilité of a surendettement file (C. conso. L722-14).</summary>
    Surendettement = 1,

    /// <summary>Opening of a sauvegarde, redressement or liquidation (C. com. L622-28).</summary>
    ProcedureCollective = 2,

    /// <summary>Another cause: sequester, consignation, decision.</summary>
    Autre = 3,
}
