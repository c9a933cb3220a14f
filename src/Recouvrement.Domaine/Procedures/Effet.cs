namespace Recouvrement.Domaine.Procedures;

/// <summary>What a stage does beyond itself: to the title, to the debtor's other procedures, to interest.</summary>
/// <param name="Id">Closed word of the vocabulary of effects (« titre-executoire », « interdit-execution »…).</param>
/// <param name="Libelle">One French sentence shown in the dossier.</param>
/// <param name="Article">The article.</param>
public sealed record Effet(string Id, string Libelle, string Article);
