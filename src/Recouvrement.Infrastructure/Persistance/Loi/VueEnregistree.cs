using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Loi;

/// <summary>
/// A dossier as its read tables show it, when the law that folded them can no longer be read: stages and dates are there, acts are not,
/// and are taken to be those of today.
/// </summary>
internal static class VueEnregistree
{
    public static async Task<VueDossier> LireAsync(BaseRecouvrement donnees, VueDossier apres, CancellationToken annulation)
    {
        var id = apres.Dossier.Id;
        var etats = await donnees.Etats.AsNoTracking().Where(e => e.Dossier == id).ToListAsync(annulation);
        var lignes = await donnees.Echeances.AsNoTracking().Where(e => e.Dossier == id).OrderBy(e => e.Rang).ToListAsync(annulation);
        var suivies = new List<EcheanceSuivie>();
        List<Machine> machines =
        [
            .. from machine in apres.Machines
               let etat = etats.Find(e => e.Debiteur == machine.Debiteur && string.Equals(e.Instance, machine.Instance, StringComparison.Ordinal))
               where etat is not null
               select Ancienne(machine with { Etat = machine.Etat with { Etape = etat.Etape, LibelleEtape = etat.LibelleEtape } }, lignes, suivies),
        ];
        List<Machine> horloges = [.. apres.Horloges.Select(h => Ancienne(h, lignes, suivies))];
        return apres with { Machines = machines, Horloges = horloges, Echeances = suivies };
    }

    private static Machine Ancienne(Machine machine, List<LigneEcheanceEnBase> lignes, List<EcheanceSuivie> suivies)
    {
        List<LigneEcheanceEnBase> siennes =
            [.. lignes.Where(l => l.Debiteur == machine.Debiteur && string.Equals(l.Instance, machine.Instance, StringComparison.Ordinal))];
        List<EcheanceProcedure> echeances = [.. siennes.Select(Echeance)];
        var ancienne = machine with { Etat = machine.Etat with { Echeances = echeances } };
        suivies.AddRange(siennes.Select((l, i) => new EcheanceSuivie(
            l.Id, ancienne, echeances[i], l.CreeeLe, string.Empty, l.ASuivre, l.AControler, l.ControleePar)));
        return ancienne;
    }

    private static EcheanceProcedure Echeance(LigneEcheanceEnBase l) =>
        new(l.Regle, l.Statut, l.Depart, Calcul(l), l.DateATenir is null ? l.Doute : null, null, null, l.CloseLe, l.Raison);

    private static EcheanceCalculee? Calcul(LigneEcheanceEnBase l) => l is { DateATenir: { } aTenir, DateEcheance: { } echeance, DateBrute: { } brute }
        ? new EcheanceCalculee(_ => [])
        {
            Regle = l.Regle,
            Version = l.Version ?? string.Empty,
            Libelle = l.Libelle,
            Depart = l.Depart,
            DateBrute = brute,
            DateEcheance = echeance,
            DatePrudente = aTenir == echeance ? null : aTenir,
            Doute = l.Doute,
            Article = l.Article ?? string.Empty,
            Severite = l.Severite,
            Confiance = l.Confiance,
            Charge = l.Charge,
            Effet = l.Effet ?? string.Empty,
        }
        : null;
}
