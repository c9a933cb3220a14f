namespace Recouvrement.Domaine.Decomptes;

/// <summary>What allows interest on interest (C. civ. 1343-2).</summary>
public enum FondementCapitalisation
{
    /// <summary>The contract provides it.</summary>
    Contrat = 1,

    /// <summary>A decision orders it.</summary>
    Decision = 2,
}
