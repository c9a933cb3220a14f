using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Comptes;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

/// <summary>Accounts, portfolios and rights, in the database.</summary>
internal sealed class Annuaire(IDbContextFactory<BaseRecouvrement> fabrique, TimeProvider temps) : IAnnuaire
{
    private const string CompteurPortefeuilles = "portefeuilles";
    private const string Reserve = "Seul un administrateur peut le faire.";

    public async Task<Acteur?> ActeurAsync(string compte, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        if (await donnees.Users.AsNoTracking().FirstOrDefaultAsync(c => c.Id == compte, annulation) is not { } trouve
            || trouve.LockoutEnd > temps.GetUtcNow())
        {
            return null;
        }

        var portefeuilles = trouve.VoitTout
            ? null
            : (await donnees.Droits.AsNoTracking().Where(d => d.Compte == compte).Select(d => d.Portefeuille).ToListAsync(annulation)).ToHashSet();
        return new Acteur(compte, trouve.NomAffiche, trouve.Role, portefeuilles);
    }

    public async Task<IReadOnlyDictionary<string, string>> NomsAsync(
        IReadOnlyCollection<string> comptes, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await Joindre.NomsAsync(donnees, comptes, annulation);
    }

    public async Task<IReadOnlyList<Portefeuille>> PortefeuillesAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var portefeuilles = donnees.Portefeuilles.AsNoTracking();
        if (acteur.Portefeuilles is { } permis)
        {
            Guid[] ids = [.. permis];
            portefeuilles = portefeuilles.Where(p => ids.Contains(p.Id));
        }

        return await portefeuilles.OrderBy(p => p.Libelle).Select(p => new Portefeuille(p.Id, p.Code, p.Libelle)).ToListAsync(annulation);
    }

    public async Task<IReadOnlyList<CompteConnu>> ComptesAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var comptes = donnees.Users.AsNoTracking();
        if (acteur.Portefeuilles is { } permis)
        {
            Guid[] ids = [.. permis];
            comptes = comptes.Where(c =>
                c.VoitTout || c.Id == acteur.Compte || donnees.Droits.Any(d => d.Compte == c.Id && ids.Contains(d.Portefeuille)));
        }

        var trouves = await comptes.OrderBy(c => c.NomAffiche).ThenBy(c => c.Id).ToListAsync(annulation);
        string[] connus = [.. trouves.Select(c => c.Id)];
        var droits = await donnees.Droits.AsNoTracking().Where(d => connus.Contains(d.Compte)).ToListAsync(annulation);
        var parCompte = droits.ToLookup(d => d.Compte, d => d.Portefeuille, StringComparer.Ordinal);
        return [.. trouves.Select(c => Connu(c, parCompte[c.Id]))];
    }

    public async Task<Resultat<Portefeuille>> CreerPortefeuilleAsync(
        Acteur acteur, string code, string libelle, CancellationToken annulation = default)
    {
        if (acteur.Role != RoleActeur.Administrateur)
        {
            return Resultat<Portefeuille>.Refuse(Reserve);
        }

        if (string.IsNullOrWhiteSpace(code) || string.IsNullOrWhiteSpace(libelle))
        {
            return Resultat<Portefeuille>.Refuse("Donnez au portefeuille un code et un libellé.");
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var net = code.Trim().ToUpperInvariant();
        var numero = await Compteurs.AvancerAsync(donnees, CompteurPortefeuilles, 1, annulation);
        if (await donnees.Portefeuilles.AnyAsync(p => p.Code == net, annulation))
        {
            return Resultat<Portefeuille>.Refuse($"Le code « {net} » est déjà pris par un autre portefeuille.");
        }

        var ligne = new LignePortefeuille { Id = Guid.CreateVersion7(temps.GetUtcNow()), Numero = numero, Code = net, Libelle = libelle.Trim() };
        donnees.Portefeuilles.Add(ligne);
        await donnees.SaveChangesAsync(annulation);
        await transaction.CommitAsync(annulation);
        return Resultat<Portefeuille>.Obtenu(new Portefeuille(ligne.Id, ligne.Code, ligne.Libelle));
    }

    public async Task<Resultat<CompteConnu>> AccorderAsync(
        Acteur acteur, string compte, IReadOnlySet<Guid>? portefeuilles, CancellationToken annulation = default)
    {
        if (acteur.Role != RoleActeur.Administrateur)
        {
            return Resultat<CompteConnu>.Refuse(Reserve);
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        if (await donnees.Users.FirstOrDefaultAsync(c => c.Id == compte, annulation) is not { } trouve)
        {
            return Resultat<CompteConnu>.Refuse("Ce compte n’existe pas.");
        }

        Guid[] demandes = [.. portefeuilles ?? new HashSet<Guid>()];
        if (await donnees.Portefeuilles.CountAsync(p => demandes.Contains(p.Id), annulation) != demandes.Length)
        {
            return Resultat<CompteConnu>.Refuse("L’un de ces portefeuilles n’existe pas.");
        }

        trouve.VoitTout = portefeuilles is null;
        donnees.Droits.RemoveRange(donnees.Droits.Where(d => d.Compte == compte && !demandes.Contains(d.Portefeuille)));
        var deja = await donnees.Droits.Where(d => d.Compte == compte).Select(d => d.Portefeuille).ToListAsync(annulation);
        donnees.Droits.AddRange(demandes.Except(deja).Select(p => new LigneDroit { Compte = compte, Portefeuille = p }));
        await donnees.SaveChangesAsync(annulation);
        return Resultat<CompteConnu>.Obtenu(Connu(trouve, demandes));
    }

    private static CompteConnu Connu(Compte compte, IEnumerable<Guid> portefeuilles) => new(
        compte.Id, compte.NomAffiche, compte.Email ?? string.Empty, compte.Role, compte.VoitTout ? null : portefeuilles.ToHashSet());
}
