using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>The searches of each account, in the database.</summary>
internal sealed class RecherchesGardees(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : IRecherchesGardees
{
    private const int Historique = 15;
    private const int LongueurMaximale = 2000;
    private const int LongueurDuNom = 80;

    public async Task<IReadOnlyList<RechercheGardee>> ListerAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return
        [
            .. (await donnees.Recherches.AsNoTracking().Where(r => r.Compte == acteur.Compte).ToListAsync(annulation))
                .OrderBy(r => r.Nom is null).ThenBy(r => r.Nom, StringComparer.CurrentCulture).ThenByDescending(r => r.Le)
                .Select(r => new RechercheGardee(r.Id, r.Demande, r.Texte, r.Nom, new DateTimeOffset(r.Le, TimeSpan.Zero))),
        ];
    }

    public async Task NoterAsync(Acteur acteur, string demande, string texte, CancellationToken annulation = default)
    {
        if (demande.Length > LongueurMaximale)
        {
            return;
        }

        var maintenant = horloge.Maintenant.UtcDateTime;
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var deja = await donnees.Recherches.Where(r => r.Compte == acteur.Compte && r.Demande == demande)
            .ExecuteUpdateAsync(m => m.SetProperty(r => r.Le, maintenant), annulation);
        if (deja > 0)
        {
            await transaction.CommitAsync(annulation);
            return;
        }

        await Insertion.EcrireAsync(
            donnees, [new LigneRecherche { Id = Guid.CreateVersion7(horloge.Maintenant), Compte = acteur.Compte, Demande = demande, Texte = texte, Le = maintenant }], annulation);
        var trop = await donnees.Recherches.AsNoTracking().Where(r => r.Compte == acteur.Compte && r.Nom == null)
            .OrderByDescending(r => r.Le).ThenByDescending(r => r.Id).Skip(Historique).Select(r => r.Id).ToListAsync(annulation);
        if (trop.Count > 0)
        {
            await donnees.Recherches.Where(r => trop.Contains(r.Id)).ExecuteDeleteAsync(annulation);
        }

        await transaction.CommitAsync(annulation);
    }

    public async Task<string?> GarderAsync(Acteur acteur, string demande, string texte, string nom, CancellationToken annulation = default)
    {
        var net = nom.Trim();
        if (Refus(net) is { } refus)
        {
            return refus;
        }

        if (demande.Length > LongueurMaximale)
        {
            return "Cette recherche est trop longue pour être gardée : raccourcissez-la.";
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await donnees.Recherches.Where(r => r.Compte == acteur.Compte && (r.Nom == net || r.Demande == demande)).ExecuteDeleteAsync(annulation);
        await Insertion.EcrireAsync(
            donnees,
            [
                new LigneRecherche
                {
                    Id = Guid.CreateVersion7(horloge.Maintenant), Compte = acteur.Compte, Demande = demande, Texte = texte, Nom = net, Le = horloge.Maintenant.UtcDateTime,
                },
            ],
            annulation);
        await transaction.CommitAsync(annulation);
        return null;
    }

    public async Task<string?> RenommerAsync(Acteur acteur, Guid recherche, string nom, CancellationToken annulation = default)
    {
        var net = nom.Trim();
        if (Refus(net) is { } refus)
        {
            return refus;
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        if (await donnees.Recherches.AnyAsync(r => r.Compte == acteur.Compte && r.Nom == net && r.Id != recherche, annulation))
        {
            return $"Une autre de vos recherches s’appelle déjà « {net} » : choisissez un autre nom.";
        }

        var renommees = await donnees.Recherches.Where(r => r.Id == recherche && r.Compte == acteur.Compte && r.Nom != null)
            .ExecuteUpdateAsync(m => m.SetProperty(r => r.Nom, net), annulation);
        return renommees > 0 ? null : "Cette recherche n’est plus gardée : rechargez la page.";
    }

    public async Task OublierAsync(Acteur acteur, Guid recherche, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await donnees.Recherches.Where(r => r.Id == recherche && r.Compte == acteur.Compte).ExecuteDeleteAsync(annulation);
    }

    public async Task OublierHistoriqueAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await donnees.Recherches.Where(r => r.Compte == acteur.Compte && r.Nom == null).ExecuteDeleteAsync(annulation);
    }

    private static string? Refus(string nom) => nom.Length switch
    {
        0 => "Donnez un nom à la recherche pour la garder.",
        > LongueurDuNom => "Ce nom est trop long : 80 caractères au plus.",
        _ => null,
    };
}
