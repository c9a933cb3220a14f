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
    public static IReadOnlyList<ArretDesInterets> Chercher(DossierDansLeTemps temps, VueDossier vue, Guid debiteur, DateOnly arreteAu)
    {
        var arrets = new List<ArretDesInterets>();
        foreach (var machine in vue.Machines.Where(m => PeutArreter(m.Definition) && (m.Debiteur is null || m.Debiteur == debiteur)))
        {
            ArretDesInterets? ouvert = null;
            foreach (var jour in temps.Jours(machine, arreteAu))
            {
                var effet = Effet(temps.Au(machine, jour));
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

    private static Effet? Effet(Machine? machine) =>
        machine?.Etat.Effets.FirstOrDefault(e => e.Nature == NatureEffet.InteretsArretes && e.Vise == PersonnesVisees.Debiteur);
}
