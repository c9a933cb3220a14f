using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>The facts that a procedure retained: those that moved it, in order of date.</summary>
internal static class FaitsRetenus
{
    public static List<Fait> De(Machine machine, IReadOnlyList<Fait> faits)
    {
        var pris = machine.Etat.Parcours.Select(p => p.Fait).OfType<Guid>().ToHashSet();
        return [.. faits.Where(f => pris.Contains(f.Id)).OrderBy(f => f.DateEffet)];
    }
}
