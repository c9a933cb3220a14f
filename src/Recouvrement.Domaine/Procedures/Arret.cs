using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>One suspension or interruption that happened, while the fold runs.</summary>
internal sealed class Arret(ArretDefini definition, Fait debut, DateOnly du, DateOnly? maximum)
{
    public ArretDefini Definition => definition;

    public Fait Debut => debut;

    public DateOnly Du => du;

    /// <summary>Day on which it ends at the latest; null when nothing bounds it.</summary>
    public DateOnly? Maximum => maximum;

    /// <summary>Day on which it ended; null while it lasts.</summary>
    public DateOnly? Au { get; set; }

    public bool EstEfface { get; set; }

    public bool EstDiscute { get; set; }

    public bool Dure => Au is null && !EstEfface;

    public ArretEnCours Figer() => new(definition.Nature, du, definition.Article, debut.Id);
}
