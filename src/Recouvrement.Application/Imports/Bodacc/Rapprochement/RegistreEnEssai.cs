using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>The register with notices on top that are not written: what a dry run reads. Their texts, the bulk of them, are not held.</summary>
internal sealed class RegistreEnEssai(IRegistreAvis registre) : IRegistreAvis
{
    private readonly IndexDAvis index = new();

    public async Task<IReadOnlyDictionary<string, Guid>> ConnusAsync(IReadOnlyCollection<string> identifiants, CancellationToken annulation = default)
    {
        var connus = new Dictionary<string, Guid>(await registre.ConnusAsync(identifiants, annulation), StringComparer.Ordinal);
        foreach (var avis in index.ParIdentifiant(identifiants))
        {
            foreach (var identifiant in avis.Avis.Identifiants)
            {
                connus.TryAdd(identifiant, avis.Id);
            }
        }

        return connus;
    }

    public Task<bool> InscrireAsync(Acteur acteur, IReadOnlyCollection<AvisEnregistre> avis, CancellationToken annulation = default)
    {
        foreach (var inscrit in avis)
        {
            index.Ajouter(inscrit with { Avis = inscrit.Avis with { Complement = string.Empty } });
        }

        return Task.FromResult(true);
    }

    public async Task<IReadOnlyList<AvisEnregistre>> LireAsync(IReadOnlyCollection<Guid> avis, CancellationToken annulation = default) =>
        [.. await registre.LireAsync(avis, annulation), .. avis.Select(index.Trouver).OfType<AvisEnregistre>()];

    public async Task<IReadOnlyList<AvisEnregistre>> ParSirenAsync(IReadOnlyCollection<string> sirens, CancellationToken annulation = default) =>
        [.. await registre.ParSirenAsync(sirens, annulation), .. index.ParSiren(sirens)];

    public async Task<IReadOnlyList<AvisEnregistre>> ParNaissanceAsync(IReadOnlyCollection<DateOnly> jours, CancellationToken annulation = default) =>
        [.. await registre.ParNaissanceAsync(jours, annulation), .. index.ParNaissance(jours)];

    public async Task<IReadOnlyList<AvisEnregistre>> ParIdentifiantAsync(IReadOnlyCollection<string> identifiants, CancellationToken annulation = default) =>
        [.. await registre.ParIdentifiantAsync(identifiants, annulation), .. index.ParIdentifiant(identifiants)];

    public async Task<IReadOnlyList<AvisEnregistre>> ParPrecedentAsync(IReadOnlyCollection<string> identifiants, CancellationToken annulation = default) =>
        [.. await registre.ParPrecedentAsync(identifiants, annulation), .. index.ParPrecedent(identifiants)];

    public Task<IReadOnlyList<PartieConcernee>> PartiesAsync(
        Acteur acteur, IReadOnlyCollection<string> sirens, IReadOnlyCollection<DateOnly> naissances, CancellationToken annulation = default) =>
        registre.PartiesAsync(acteur, sirens, naissances, annulation);

    public Task<IReadOnlyList<PartieConcernee>> PartiesDesDossiersAsync(IReadOnlyCollection<Guid> dossiers, CancellationToken annulation = default) =>
        registre.PartiesDesDossiersAsync(dossiers, annulation);

    public Task<IReadOnlyList<LienAvis>> LiensAsync(IReadOnlyCollection<Guid> avis, CancellationToken annulation = default) =>
        registre.LiensAsync(avis, annulation);

    public Task<IReadOnlyList<Guid>> DossiersARattraperAsync(CancellationToken annulation = default) => registre.DossiersARattraperAsync(annulation);

    public Task<IReadOnlyDictionary<(Guid Dossier, Guid Avis, Guid Partie), DecisionAvis>> DecisionsAsync(
        IReadOnlyCollection<Guid> dossiers, CancellationToken annulation = default) => registre.DecisionsAsync(dossiers, annulation);

    public Task RelierAsync(IReadOnlyCollection<Guid> dossiers, IReadOnlyCollection<LienAvis> liens, CancellationToken annulation = default) => Task.CompletedTask;

    public Task DeciderAsync(
        Acteur acteur, Guid dossier, Guid avis, Guid partie, DecisionAvis decision, string? motif, CancellationToken annulation = default) => Task.CompletedTask;
}
