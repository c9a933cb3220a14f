namespace Recouvrement.Domaine.Procedures;

/// <summary>What a stage does beyond itself: to the title, to the debtor's other procedures, to interest.</summary>
/// <param name="Nature">Word of the closed vocabulary of effects.</param>
/// <param name="Libelle">One French sentence shown on every page of the dossier.</param>
/// <param name="Article">The article.</param>
/// <param name="Portee">What it forbids or suspends elsewhere; null when it only informs.</param>
public sealed record Effet(NatureEffet Nature, string Libelle, string Article, PorteeEffet? Portee)
{
    /// <summary>The word of the definition files and of the JSON (« actes-interdits »).</summary>
    public string Id => MotsDEffet.Ecrire(Nature);
}
