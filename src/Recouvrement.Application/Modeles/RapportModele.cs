using Recouvrement.Actes.Modeles;

namespace Recouvrement.Application.Modeles;

/// <summary>What was found in a Word template.</summary>
public sealed record RapportModele
{
    /// <summary>Why the file is no template at all, one French sentence; null when it was read.</summary>
    public string? Refus { get; init; }

    /// <summary>The template read; null when refused.</summary>
    public ModeleWord? Modele { get; init; }

    /// <summary>The findings, faults first.</summary>
    public IReadOnlyList<Constat> Constats { get; init; } = [];

    /// <summary>The data used, in order of first use.</summary>
    public IReadOnlyList<ChampDuModele> Champs { get; init; } = [];

    /// <summary>True when nothing forbids its publication.</summary>
    public bool EstPubliable => Modele is not null && Constats.All(c => c.Gravite != GraviteConstat.Erreur);
}
