using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Comptes;

/// <summary>
/// When the procedures of a debtor stopped interest, and when they gave it back. A state only says what holds on its day: the dossier is
/// folded again on each day that may have changed it, so that a plan that ended years ago still counts.
/// </summary>
internal static class PeriodesSansInterets
{
    public static IReadOnlyList<ArretDesInterets> Chercher(Replieur replieur, VueDossier vue, Guid debiteur, DateOnly arreteAu)
    {
        var arrets = new List<ArretDesInterets>();
        foreach (var machine in vue.Machines.Where(m => PeutArreter(m.Definition) && (m.Debiteur is null || m.Debiteur == debiteur)))
        {
            ArretDesInterets? ouvert = null;
            foreach (var jour in Jours(vue, machine, arreteAu))
            {
                var effet = Effet(Meme(replieur.Replier(vue.Journal, jour), machine));
                if (effet is not null && ouvert is null)
                {
                    ouvert = new ArretDesInterets
                    {
                        Nature = MotsDuCompte.Arret(machine.Definition.Famille),
                        Du = jour,
                        Article = effet.Article,
                        Source = machine.Libelle,
                    };
                }
                else if (effet is null && ouvert is not null)
                {
                    arrets.Add(ouvert with { Au = jour.AddDays(-1) });
                    ouvert = null;
                }
            }

            if (ouvert is not null)
            {
                arrets.Add(ouvert);
            }
        }

        return arrets;
    }

    private static bool PeutArreter(DefinitionProcedure definition) =>
        definition.Etapes.Any(e => e.Effets.Any(f => f.Nature == NatureEffet.InteretsArretes));

    private static Machine? Meme(VueDossier? vue, Machine machine) => vue?.Machines.FirstOrDefault(
        m => m.Debiteur == machine.Debiteur && string.Equals(m.Instance, machine.Instance, StringComparison.Ordinal));

    private static Effet? Effet(Machine? machine) =>
        machine?.Etat.Effets.FirstOrDefault(e => e.Nature == NatureEffet.InteretsArretes && e.Vise == PersonnesVisees.Debiteur);

    // A stage is entered by a fact, on its day, or by a deadline, the day after its last.
    private static List<DateOnly> Jours(VueDossier vue, Machine machine, DateOnly arreteAu) =>
    [
        .. vue.Journal.FaitsDebout()
            .Where(f => string.Equals(f.Procedure, machine.Instance, StringComparison.Ordinal))
            .Select(f => f.DateEffet)
            .Concat(machine.Etat.Echeances.Select(e => e.Calcul?.DernierJour.AddDays(1)).OfType<DateOnly>())
            .Where(j => j <= arreteAu)
            .Distinct()
            .Order(),
    ];
}
