namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>The notices that concern a batch of dossiers, with every notice that rectifies or annuls one of them, from near to near.</summary>
internal sealed class AvisConnus
{
    // A rectification of a rectification of a rectification has never been seen; a ring of references must still end.
    private const int Pas = 8;

    private readonly IndexDAvis index = new();

    private AvisConnus()
    {
    }

    public static async Task<AvisConnus> LireAsync(
        IRegistreAvis registre,
        IReadOnlyCollection<PartieConcernee> parties,
        IReadOnlyCollection<Guid> decides,
        CancellationToken annulation)
    {
        var connus = new AvisConnus();
        var sirens = parties.Select(p => p.Siren).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var naissances = parties.Select(p => p.NaissanceLe).OfType<DateOnly>().ToHashSet();
        var nouveaux = connus.Prendre(await registre.ParSirenAsync(sirens, annulation));
        nouveaux.AddRange(connus.Prendre(await registre.ParNaissanceAsync(naissances, annulation)));
        nouveaux.AddRange(connus.Prendre(await registre.LireAsync(decides, annulation)));
        for (var pas = 0; pas < Pas && nouveaux.Count > 0; pas++)
        {
            var propres = nouveaux.SelectMany(a => a.Avis.Identifiants).ToHashSet(StringComparer.Ordinal);
            var cites = nouveaux.SelectMany(a => a.Avis.Precedent?.Identifiants ?? []).ToHashSet(StringComparer.Ordinal);
            nouveaux = connus.Prendre(await registre.ParPrecedentAsync(propres, annulation));
            nouveaux.AddRange(connus.Prendre(await registre.ParIdentifiantAsync(cites, annulation)));
        }

        return connus;
    }

    /// <summary>The notices that one debtor is to be folded with: those that name it, those decided for it, and what is tied to them.</summary>
    public List<AvisEnregistre> De(string? siren, DateOnly? naissance, IEnumerable<Guid> decides)
    {
        var pris = new HashSet<AvisEnregistre>();
        var file = new Queue<AvisEnregistre>();
        Ajouter(siren is null ? [] : index.ParSiren([siren]));
        Ajouter(naissance is { } jour ? index.ParNaissance([jour]) : []);
        Ajouter(decides.Select(index.Trouver).OfType<AvisEnregistre>());
        while (file.TryDequeue(out var avis))
        {
            Ajouter(index.ParPrecedent(avis.Avis.Identifiants));
            Ajouter(index.ParIdentifiant(avis.Avis.Precedent?.Identifiants ?? []));
        }

        return [.. pris];

        void Ajouter(IEnumerable<AvisEnregistre> suivants)
        {
            foreach (var suivant in suivants.Where(pris.Add))
            {
                file.Enqueue(suivant);
            }
        }
    }

    private List<AvisEnregistre> Prendre(IEnumerable<AvisEnregistre> lus) => [.. lus.Where(index.Ajouter)];
}
