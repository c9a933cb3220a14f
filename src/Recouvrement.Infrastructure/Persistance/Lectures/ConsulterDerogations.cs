using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

/// <summary>Reads derogations in the journals, by an index of their own.</summary>
internal sealed class ConsulterDerogations(IDbContextFactory<BaseRecouvrement> fabrique) : IConsulterDerogations
{
    public async Task<Page<LigneDerogation>> LireAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var debout = Debout(donnees);
        var total = await debout.Join(donnees.Dossiers.AsNoTracking().Permis(acteur), l => l.Dossier, d => d.Id, (l, d) => l.Fait).CountAsync(annulation);
        var lignes = await debout
            .Join(donnees.Dossiers.AsNoTracking().Permis(acteur), l => l.Dossier, d => d.Id, (l, d) => new { Ligne = l, d.Reference, d.Debiteurs })
            .OrderByDescending(l => l.Ligne.EnregistreLe).ThenBy(l => l.Ligne.Dossier).ThenByDescending(l => l.Ligne.Numero)
            .Skip(page.Saut).Take(page.TailleBornee)
            .ToListAsync(annulation);
        var noms = await Joindre.NomsAsync(donnees, lignes.Select(l => l.Ligne.Auteur), annulation);
        return new Page<LigneDerogation>(
            [.. lignes.Select(l => Lire(l.Ligne, l.Reference, l.Debiteurs, noms))], total, page.NumeroBorne, page.TailleBornee);
    }

    public async Task<int> CompterAsync(Acteur acteur, DateTimeOffset depuis, CancellationToken annulation = default)
    {
        var instant = depuis.UtcDateTime;
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await Debout(donnees)
            .Where(l => l.EnregistreLe >= instant)
            .Join(donnees.Dossiers.AsNoTracking().Permis(acteur), l => l.Dossier, d => d.Id, (l, d) => l.Fait)
            .CountAsync(annulation);
    }

    /// <summary>Derogations not annulled.</summary>
    internal static IQueryable<LigneEntree> Debout(BaseRecouvrement donnees) => donnees.Journal.AsNoTracking()
        .Where(l => l.Type == TypesDeFait.Derogation && l.Nature == NatureEntree.Constat)
        .Where(l => !donnees.Journal.Any(a => a.Dossier == l.Dossier && a.Fait == l.Fait && a.Nature == NatureEntree.Annulation));

    private static LigneDerogation Lire(LigneEntree ligne, string reference, string debiteurs, IReadOnlyDictionary<string, string> noms)
    {
        var valeurs = CodecDonnees.Lire(ligne.Donnees);
        string Texte(string nom) => valeurs[nom]?.Texte ?? string.Empty;
        return new LigneDerogation(
            reference,
            debiteurs,
            new DateTimeOffset(ligne.EnregistreLe, TimeSpan.Zero),
            noms.GetValueOrDefault(ligne.Auteur, ligne.Auteur),
            Texte("acteDeroge"),
            Texte("effetEcarte"),
            Texte("article"),
            Texte("source"),
            ligne.Motif ?? string.Empty);
    }
}
