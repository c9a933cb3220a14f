using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

/// <summary>Completes a slice of rows with the names that a page shows: one query for the rows, one for the names.</summary>
internal static class Joindre
{
    public static async Task<List<LigneEcheance>> EcheancesAsync(
        BaseRecouvrement donnees, IQueryable<LigneEcheanceEnBase> tranche, CancellationToken annulation)
    {
        var lignes = await tranche
            .Join(donnees.Dossiers, e => e.Dossier, d => d.Id, (e, d) => new { Echeance = e, d.Reference, d.Creancier, d.Debiteurs })
            .ToListAsync(annulation);
        var noms = await NomsAsync(
            donnees, lignes.SelectMany(l => new[] { l.Echeance.Juriste, l.Echeance.ControleePar }).OfType<string>(), annulation);
        Guid[] dossiers = [.. lignes.Select(l => l.Echeance.Dossier).Distinct()];
        var attendus = (await donnees.MouvementsDroit.AsNoTracking()
                .Where(m => dossiers.Contains(m.Dossier) && m.Echeance != null).ToListAsync(annulation))
            .ToLookup(m => m.Echeance);
        return
        [
            .. lignes.Select(l => Lire(l.Echeance, l.Reference, l.Creancier, l.Debiteurs, noms) with
            {
                DroitNouveau = attendus[l.Echeance.Id].FirstOrDefault()?.Lire(),
            }),
        ];
    }

    public static async Task<IReadOnlyDictionary<string, string>> NomsAsync(
        BaseRecouvrement donnees, IEnumerable<string> comptes, CancellationToken annulation)
    {
        string[] cherches = [.. comptes.Distinct(StringComparer.Ordinal)];
        return cherches.Length == 0
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            : await donnees.Users.AsNoTracking()
                .Where(c => cherches.Contains(c.Id))
                .Select(c => new { c.Id, c.NomAffiche })
                .ToDictionaryAsync(c => c.Id, c => c.NomAffiche, StringComparer.Ordinal, annulation);
    }

    private static LigneEcheance Lire(
        LigneEcheanceEnBase e, string reference, string creancier, string debiteurs, IReadOnlyDictionary<string, string> noms) => new()
    {
        Id = e.Id,
        Dossier = e.Dossier,
        Reference = reference,
        Creancier = creancier,
        Debiteurs = debiteurs,
        Juriste = Nom(e.Juriste, noms),
        Instance = e.Instance,
        LibelleProcedure = e.LibelleProcedure,
        Debiteur = e.Debiteur,
        NomDebiteur = e.NomDebiteur,
        Regle = e.Regle,
        Version = e.Version,
        Libelle = e.Libelle,
        Article = e.Article,
        Severite = e.Severite,
        Confiance = e.Confiance,
        Charge = e.Charge,
        Statut = e.Statut,
        Depart = e.Depart,
        DateATenir = e.DateATenir,
        DateEcheance = e.DateEcheance,
        Doute = e.Doute,
        Effet = e.Effet,
        Raison = e.Raison,
        CreeeLe = e.CreeeLe,
        CloseLe = e.CloseLe,
        AControler = e.AControler,
        ControleePar = Nom(e.ControleePar, noms),
    };

    private static string? Nom(string? compte, IReadOnlyDictionary<string, string> noms) =>
        compte is null ? null : noms.GetValueOrDefault(compte, compte);
}
