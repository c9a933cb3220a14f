using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Comptes;

/// <summary>
/// The titles of a dossier. Which fact is the decision, which one serves it, which stage loses it is said by the files of procedures;
/// here their dates are read from the facts that the fold retained.
/// </summary>
internal static class TitresDuDossier
{
    /// <summary>Against one debtor, as they stood on a day, in order of date.</summary>
    public static IReadOnlyList<TitreDuDossier> Chercher(DossierDansLeTemps temps, VueDossier vue, Guid debiteur, DateOnly arreteAu)
    {
        var faits = vue.Journal.FaitsDebout();
        return Ordonner(vue.Machines
            .Where(m => m.Definition.Titres.Count > 0 && (m.Debiteur is null || m.Debiteur == debiteur))
            .Select(m => temps.Au(m, arreteAu))
            .OfType<Machine>()
            .SelectMany(m => De(m, faits)));
    }

    /// <summary>Against anybody, on the day of the view; the same decision against two debtors is one.</summary>
    public static IReadOnlyList<TitreDuDossier> Connus(VueDossier vue)
    {
        var faits = vue.Journal.FaitsDebout();
        return [.. Ordonner(vue.Machines.SelectMany(m => De(m, faits))).OrderBy(t => t.PerduLe is not null).DistinctBy(t => t.Titre.Id, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<TitreDuDossier> Ordonner(IEnumerable<TitreDuDossier> titres) =>
        [.. titres.OrderBy(t => t.Titre.Date).ThenBy(t => t.Titre.Id, StringComparer.Ordinal)];

    private static IEnumerable<TitreDuDossier> De(Machine machine, IReadOnlyList<Fait> faits)
    {
        if (machine.Definition.Titres.Count == 0)
        {
            return [];
        }

        var retenus = FaitsRetenus.De(machine, faits);
        return machine.Definition.Titres.Select(t => De(machine, t, retenus)).OfType<TitreDuDossier>();
    }

    private static TitreDuDossier? De(Machine machine, TitreDefini defini, List<Fait> retenus)
    {
        var etat = machine.Etat;
        var pertes = etat.Parcours.Where(p => Tombe(defini, p.Vers) && !Tombe(defini, p.De)).ToList();
        var perdu = Tombe(defini, etat.Etape) ? pertes.LastOrDefault() : null;
        // What was lost before a new decision stays lost.
        var depuis = pertes.LastOrDefault(p => p != perdu)?.Date;
        var rendu = retenus.FirstOrDefault(f => (depuis is not { } jour || f.DateEffet > jour) && defini.Rendu.Any(r => r.Est(f)));
        if (rendu is null || perdu?.Date < rendu.DateEffet)
        {
            return null;
        }

        var executoire = defini.Executoire is { } delai
            ? etat.Echeances.Where(e => string.Equals(e.Cle, delai, StringComparison.Ordinal) && e.Depart >= rendu.DateEffet).Select(e => (DateOnly?)e.Depart).Min()
            : null;
        var titre = new TitreDecompte
        {
            Id = $"{machine.Instance}/{defini.Id}",
            Libelle = $"{defini.Libelle} du {TexteFrancais.DateLongue(rendu.DateEffet)}",
            Nature = defini.Nature,
            Date = rendu.DateEffet,
            SignifieLe = retenus.FirstOrDefault(f => f.DateEffet >= rendu.DateEffet && defini.Signifie.Any(s => Est(f, s)))?.DateEffet,
            ExecutoireLe = executoire,
            ExecutionProvisoire = defini.Executoire is null || executoire is not null,
            Majorable = defini.Majorable,
        };
        return new TitreDuDossier(titre, machine.Instance, defini.Article)
        {
            Montant = defini.Montant is { } champ ? rendu.Donnees[champ]?.Nombre : null,
            PerduLe = perdu?.Date,
            Perte = perdu is null ? null : machine.Definition.Etape(perdu.Vers)?.Libelle,
            Reserve = defini.Reserve,
        };
    }

    private static bool Tombe(TitreDefini defini, string etape) => defini.Tombe.Contains(etape, StringComparer.Ordinal);

    private static bool Est(Fait fait, string type) => string.Equals(fait.Type, type, StringComparison.Ordinal);
}
