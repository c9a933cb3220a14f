using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

/// <summary>What the law governs, counted in the read tables.</summary>
internal sealed class ConsulterDroit(IDbContextFactory<BaseRecouvrement> fabrique) : IConsulterDroit
{
    public async Task<IReadOnlyDictionary<string, int>> DossiersParProcedureAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Etats.AsNoTracking()
            .Join(Ouverts(donnees, acteur), e => e.Dossier, d => d.Id, (e, d) => new { Cle = e.Procedure, d.Id })
            .Distinct()
            .GroupBy(e => e.Cle)
            .Select(g => new { g.Key, Nombre = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Nombre, StringComparer.Ordinal, annulation);
    }

    public async Task<IReadOnlyDictionary<string, int>> DossiersParEtapeAsync(
        Acteur acteur, string procedure, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Etats.AsNoTracking()
            .Where(e => e.Procedure == procedure)
            .Join(Ouverts(donnees, acteur), e => e.Dossier, d => d.Id, (e, d) => new { Cle = e.Etape, d.Id })
            .Distinct()
            .GroupBy(e => e.Cle)
            .Select(g => new { g.Key, Nombre = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Nombre, StringComparer.Ordinal, annulation);
    }

    public async Task<EmploiDeRegle> RegleAsync(Acteur acteur, string regle, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var echeances = Vives(donnees.Echeances.AsNoTracking(), regle)
            .Join(Ouverts(donnees, acteur), e => e.Dossier, d => d.Id, (e, d) => new { Version = e.Version ?? string.Empty, d.Id });
        var versions = await echeances
            .GroupBy(e => e.Version)
            .Select(g => new { g.Key, Nombre = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Nombre, StringComparer.Ordinal, annulation);
        return new EmploiDeRegle(await echeances.Select(e => e.Id).Distinct().CountAsync(annulation), versions);
    }

    /// <summary>The deadlines of a rule that somebody must still watch.</summary>
    internal static IQueryable<LigneEcheanceEnBase> Vives(IQueryable<LigneEcheanceEnBase> echeances, string regle) =>
        echeances.Where(e => e.Regle == regle
            && (e.Statut == StatutEcheance.Ouverte || e.Statut == StatutEcheance.Indeterminee || e.Statut == StatutEcheance.Suspendue));

    private static IQueryable<LigneDossierEnBase> Ouverts(BaseRecouvrement donnees, Acteur acteur) =>
        donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => d.ClosLe == null);
}
