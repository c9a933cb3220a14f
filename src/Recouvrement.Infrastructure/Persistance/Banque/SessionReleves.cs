using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Banque;

/// <summary>One import: one transaction, or none when nothing is to be written.</summary>
internal sealed class SessionReleves(BaseRecouvrement donnees, IDbContextTransaction? transaction, string auteur, DateTime maintenant) : ISessionReleves
{
    private readonly Dictionary<Guid, (FichierReleve Fichier, ReleveBancaire Releve)> ouverts = [];

    // What a trial would have written: two statements of one file may tell the same entry.
    private readonly HashSet<(string Cle, int Rang)> essayes = [];

    public Task OuvrirAsync(Guid id, FichierReleve fichier, ReleveBancaire releve, CancellationToken annulation = default)
    {
        ouverts[id] = (fichier, releve);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<MouvementBancaire>> TrierAsync(IReadOnlyList<MouvementBancaire> mouvements, CancellationToken annulation = default)
    {
        string[] cles = [.. mouvements.Select(m => m.CleEcriture).Distinct(StringComparer.Ordinal)];
        var connus = (await donnees.Mouvements.AsNoTracking()
                .Where(m => cles.Contains(m.CleEcriture))
                .Select(m => new { m.Id, m.CleEcriture, m.Detaille, m.Etat, m.CentimesAffectes })
                .ToListAsync(annulation))
            .ToLookup(m => m.CleEcriture, StringComparer.Ordinal);
        var neufs = new List<MouvementBancaire>(mouvements.Count);
        var remplaces = new HashSet<Guid>();
        foreach (var mouvement in mouvements)
        {
            var deja = connus[mouvement.CleEcriture].ToList();
            var muet = deja is [{ Detaille: false, CentimesAffectes: 0, Etat: EtatMouvement.AAffecter or EtatMouvement.HorsChamp } seul] && mouvement.Detaille ? seul.Id : (Guid?)null;
            if (deja.Count > 0 && muet is null)
            {
                continue;
            }

            if (transaction is not null || essayes.Add((mouvement.CleEcriture, mouvement.RangDetail)))
            {
                neufs.Add(mouvement);
            }

            if (muet is { } id)
            {
                remplaces.Add(id);
            }
        }

        await RemplacerAsync(remplaces, annulation);
        return neufs;
    }

    public async Task GarderAsync(
        Guid releve, IReadOnlyList<(MouvementBancaire Mouvement, IReadOnlyList<Proposition> Propositions)> lot, CancellationToken annulation = default)
    {
        if (transaction is null)
        {
            return;
        }

        var portefeuille = ouverts[releve].Fichier.Portefeuille;
        await Insertion.EcrireAsync(donnees, [.. lot.Select(l => LectureMouvement.Ecrire(l.Mouvement, releve, portefeuille, l.Propositions))], annulation);
        await Insertion.EcrireAsync(donnees, [.. lot.SelectMany(l => LectureMouvement.Ecrire(l.Mouvement.Id, l.Propositions))], annulation);
    }

    public async Task FermerAsync(Guid id, BilanReleve bilan, int nouveaux, CancellationToken annulation = default)
    {
        if (transaction is null)
        {
            return;
        }

        var (fichier, releve) = ouverts[id];
        await Insertion.EcrireAsync(donnees, [new LigneReleve
        {
            Id = id,
            Portefeuille = fichier.Portefeuille,
            Fichier = fichier.Nom,
            EmpreinteFichier = fichier.Empreinte,
            Format = releve.Format,
            Version = releve.Version,
            Identifiant = releve.Identifiant,
            Compte = releve.Compte,
            Devise = releve.Devise,
            Du = releve.Du,
            Au = releve.Au,
            Ouverture = Solde(bilan, NatureSolde.Ouverture) ?? Solde(bilan, NatureSolde.CloturePrecedente),
            Cloture = Solde(bilan, NatureSolde.Cloture),
            Ecart = bilan.Ecart is { } ecart ? LectureMouvement.Texte(ecart) : null,
            Credit = LectureMouvement.Texte(bilan.Credit),
            Debit = LectureMouvement.Texte(bilan.Debit),
            Ecritures = bilan.Ecritures,
            Nouveaux = nouveaux,
            ImporteLe = maintenant,
            ImportePar = auteur,
        }], annulation);
    }

    public async Task ValiderAsync(CancellationToken annulation = default)
    {
        if (transaction is not null)
        {
            await transaction.CommitAsync(annulation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }

        await donnees.DisposeAsync();
    }

    // The same entry, now told operation by operation: the mute one, on which nobody worked, gives way.
    private async Task RemplacerAsync(HashSet<Guid> muets, CancellationToken annulation)
    {
        if (muets.Count > 0 && transaction is not null)
        {
            await Sql.RepeterAsync(donnees, "DELETE FROM propositions WHERE mouvement = @id", "id", muets, annulation);
            await Sql.RepeterAsync(donnees, "DELETE FROM mouvements WHERE id = @id", "id", muets, annulation);
        }
    }

    private static string? Solde(BilanReleve bilan, NatureSolde nature) =>
        bilan.Soldes.FirstOrDefault(s => s.Nature == nature) is { } solde ? LectureMouvement.Texte(solde.Montant) : null;
}
