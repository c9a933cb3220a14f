using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Ecriture;

/// <summary>What a writing would change, machine by machine.</summary>
internal static class LectureDeLEssai
{
    public static Apercu Apercevoir(Essai essai)
    {
        var machines = new List<ApercuMachine>();
        foreach (var apres in essai.Apres.Machines)
        {
            var avant = essai.Avant.Machines.FirstOrDefault(
                m => m.Debiteur == apres.Debiteur && string.Equals(m.Instance, apres.Instance, StringComparison.Ordinal));
            machines.Add(new ApercuMachine(
                apres.Instance, apres.Definition, apres.Debiteur, apres.NomDebiteur,
                DifferenceEtats.Entre(avant?.Etat ?? Rien(apres), apres.Etat))
            {
                Nouvelle = avant is null,
            });
        }

        return new Apercu(essai.Avant.Version, machines, essai.Objection) { Avertissements = Avertissements(essai) };
    }

    private static List<string> Avertissements(Essai essai)
    {
        var interdits = new FaitsSousInterdiction(essai.Apres);
        return
        [
            .. essai.Entrees
                .Where(e => e.Nature != NatureEntree.Annulation)
                .Select(e => interdits.Chercher(e.Fait))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
    }

    // Before a machine there is nothing: whatever it has, it brings.
    private static EtatProcedure Rien(Machine machine) => machine.Etat with
    {
        Etape = string.Empty,
        LibelleEtape = string.Empty,
        DepuisLe = null,
        Echeances = [],
        Actes = [],
        Effets = [],
        EffetsSubis = [],
        OrigineDesEffets = null,
        Alertes = [],
        Ecartes = [],
        Parcours = [],
    };
}
