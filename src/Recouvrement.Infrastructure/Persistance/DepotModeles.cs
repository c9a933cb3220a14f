using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Modeles;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Versions of templates and their journal, in the database.</summary>
internal sealed class DepotModeles(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : IDepotModeles
{
    private const string Compteur = "modeles.";

    public async Task<VersionModele> AjouterAsync(VersionModele version, string detail, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var numero = await Compteurs.AvancerAsync(donnees, Compteur + version.Acte, 1, annulation);
        var numerotee = version with { Numero = (int)numero };
        var ligne = new LigneVersionModele
        {
            Id = version.Id,
            Acte = version.Acte,
            Numero = numerotee.Numero,
            Empreinte = version.Empreinte,
            NomFichier = version.NomFichier,
            Taille = version.Taille,
            Note = version.Note,
            Auteur = version.Auteur,
            DeposeLe = version.DeposeLe.UtcDateTime,
        };
        Porter(numerotee, ligne);
        donnees.VersionsModeles.Add(ligne);
        donnees.JournalModeles.Add(Ligne(numerotee, version.Auteur, "déposée", detail));
        await donnees.SaveChangesAsync(annulation);
        await transaction.CommitAsync(annulation);
        return numerotee;
    }

    public async Task<bool> ChangerAsync(
        VersionModele apres, EtatVersion avant, string compte, string evenement, string detail, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        // The state asked for and the state written in one statement: of two people who act at once, one only is served.
        var prise = await donnees.VersionsModeles.Where(v => v.Id == apres.Id && v.Etat == avant)
            .ExecuteUpdateAsync(m => m.SetProperty(v => v.Etat, apres.Etat), annulation);
        if (prise == 0)
        {
            return false;
        }

        var ligne = await donnees.VersionsModeles.SingleAsync(v => v.Id == apres.Id, annulation);
        Porter(apres, ligne);
        donnees.JournalModeles.Add(Ligne(apres, compte, evenement, detail));
        await donnees.SaveChangesAsync(annulation);
        await transaction.CommitAsync(annulation);
        return true;
    }

    public async Task<VersionModele?> TrouverAsync(Guid id, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.VersionsModeles.AsNoTracking().FirstOrDefaultAsync(v => v.Id == id, annulation) is { } ligne ? Lire(ligne) : null;
    }

    public async Task<IReadOnlyList<VersionModele>> VersionsAsync(string? acte, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = donnees.VersionsModeles.AsNoTracking();
        lignes = acte is null ? lignes : lignes.Where(v => v.Acte == acte);
        return [.. (await lignes.OrderBy(v => v.Acte).ThenByDescending(v => v.Numero).ToListAsync(annulation)).Select(Lire)];
    }

    public async Task<VersionModele?> EnVigueurAsync(string acte, DateOnly jour, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var ligne = await donnees.VersionsModeles.AsNoTracking()
            .Where(v => v.Acte == acte && v.Etat == EtatVersion.Publie && v.EnVigueurDu <= jour)
            .OrderByDescending(v => v.EnVigueurDu).ThenByDescending(v => v.Numero)
            .FirstOrDefaultAsync(annulation);
        return ligne is null ? null : Lire(ligne);
    }

    public async Task<IReadOnlyList<EntreeJournalModele>> JournalAsync(string acte, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return
        [
            .. (await donnees.JournalModeles.AsNoTracking().Where(l => l.Acte == acte).OrderByDescending(l => l.Numero).ToListAsync(annulation))
                .Select(l => new EntreeJournalModele(l.Numero, Instant(l.Le), l.Compte, l.Acte, l.Version, l.Evenement, l.Detail)),
        ];
    }

    private LigneJournalModele Ligne(VersionModele version, string compte, string evenement, string detail) => new()
    {
        Le = horloge.Maintenant.UtcDateTime,
        Compte = compte,
        Acte = version.Acte,
        Version = version.Id,
        Evenement = evenement,
        Detail = detail,
    };

    // What may change in a version: its state, and who brought it there.
    private static void Porter(VersionModele version, LigneVersionModele ligne)
    {
        ligne.Etat = version.Etat;
        ligne.VerifiePar = version.VerifiePar;
        ligne.VerifieLe = version.VerifieLe?.UtcDateTime;
        ligne.PubliePar = version.PubliePar;
        ligne.PublieLe = version.PublieLe?.UtcDateTime;
        ligne.EnVigueurDu = version.EnVigueurDu;
    }

    private static DateTimeOffset Instant(DateTime instant) => new(instant, TimeSpan.Zero);

    private static VersionModele Lire(LigneVersionModele l) => new()
    {
        Id = l.Id,
        Acte = l.Acte,
        Numero = l.Numero,
        Etat = l.Etat,
        Empreinte = l.Empreinte,
        NomFichier = l.NomFichier,
        Taille = l.Taille,
        Note = l.Note,
        Auteur = l.Auteur,
        DeposeLe = Instant(l.DeposeLe),
        VerifiePar = l.VerifiePar,
        VerifieLe = l.VerifieLe is { } verifie ? Instant(verifie) : null,
        PubliePar = l.PubliePar,
        PublieLe = l.PublieLe is { } publie ? Instant(publie) : null,
        EnVigueurDu = l.EnVigueurDu,
    };
}
