namespace Recouvrement.Domaine.Procedures;

/// <summary>A time spent at one stage.</summary>
/// <param name="Etape">The stage.</param>
/// <param name="Debut">First day.</param>
/// <param name="Fin">First day of the next stage, excluded; null while it lasts.</param>
public sealed record PeriodeDEtape(DefinitionEtape Etape, DateOnly Debut, DateOnly? Fin)
{
    /// <summary>True when that day is within it: a judgment takes effect from the first hour of its day.</summary>
    public bool Contient(DateOnly jour) => jour >= Debut && (Fin is not { } fin || jour < fin);

    /// <summary>The stages that a procedure has been through, oldest first; time outside the model continues the stage that was left.</summary>
    public static IReadOnlyList<PeriodeDEtape> Parcourues(DefinitionProcedure definition, EtatProcedure etat)
    {
        var periodes = new List<PeriodeDEtape>();
        foreach (var passage in etat.Parcours)
        {
            if (string.Equals(passage.De, passage.Vers, StringComparison.Ordinal) || definition.Etape(passage.Vers) is not { } etape)
            {
                continue;
            }

            if (periodes.Count > 0)
            {
                periodes[^1] = periodes[^1] with { Fin = passage.Date };
            }

            periodes.Add(new PeriodeDEtape(etape, passage.Date, null));
        }

        return periodes;
    }
}
