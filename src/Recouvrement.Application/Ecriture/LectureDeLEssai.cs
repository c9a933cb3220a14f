using Recouvrement.Application.Comptes;
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
        foreach (var apres in essai.Apres.Machines.Concat(essai.Apres.Horloges))
        {
            var avant = essai.Avant.Machines.Concat(essai.Avant.Horloges).FirstOrDefault(
                m => m.Debiteur == apres.Debiteur && string.Equals(m.Instance, apres.Instance, StringComparison.Ordinal));
            var difference = DifferenceEtats.Entre(avant?.Etat ?? Rien(apres), apres.Etat);
            if (apres.Definition.Horloge is not null && difference.EstVide)
            {
                continue;
            }

            machines.Add(new ApercuMachine(apres.Instance, apres.Libelle, apres.Definition, apres.Debiteur, apres.NomDebiteur, difference)
            {
                Nouvelle = avant is null,
            });
        }

        return new Apercu(essai.Avant.Version, machines, essai.Objection) {
            Avertissements = Avertissements(essai),
            Compte = LectureDuCompteEssaye.Lire(essai),
        };
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
