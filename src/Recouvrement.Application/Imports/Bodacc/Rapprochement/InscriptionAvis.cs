using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Registers the notices of a file, window by window, and notes the dossiers that they may change.</summary>
internal sealed class InscriptionAvis(IRegistreAvis registre, Horloge horloge, Acteur acteur, CompteBodacc compte)
{
    // Two imports of one file at one time take identifiers under each other's feet: look again.
    private const int Essais = 10;

    private readonly HashSet<Guid> dossiers = [];

    /// <summary>The dossiers to be folded again, within the rights.</summary>
    public IReadOnlyCollection<Guid> Dossiers => dossiers;

    public async Task InscrireAsync(IReadOnlyList<ElementImport<AvisBodacc>> elements, CancellationToken annulation)
    {
        var avis = Retenir(elements);
        var (inscrits, anciens) = await InscrireTousAsync(avis, annulation);
        compte.Nouveaux += inscrits.Count;
        compte.DejaConnus += avis.Count - inscrits.Count;
        await NoterAsync([.. inscrits.Where(EnProcedure)], [.. anciens.Where(EnProcedure)], annulation);
    }

    private List<AvisBodacc> Retenir(IReadOnlyList<ElementImport<AvisBodacc>> elements)
    {
        var retenus = new List<AvisBodacc>(elements.Count);
        foreach (var element in elements)
        {
            if (element.Valeur is not { } avis)
            {
                compte.Erreurs++;
            }
            else if (avis.Parution > horloge.Aujourdhui)
            {
                compte.Erreurs++;
                compte.Anomalies.Ajouter([new Anomalie(element.Ligne, "dateparution", GraviteAnomalie.Erreur,
                    $"L’avis {avis.Identifiant} est daté du {TexteFrancais.DateCourte(avis.Parution)}, qui n’est pas encore venu.", "Vérifiez-le sur bodacc.fr.")]);
            }
            else
            {
                compte.HorsProcedure += avis.NatureReconnue == NatureAvis.HorsProcedure ? 1 : 0;
                retenus.Add(avis);
            }
        }

        return retenus;
    }

    private async Task<(List<AvisEnregistre> Inscrits, List<AvisEnregistre> Anciens)> InscrireTousAsync(List<AvisBodacc> avis, CancellationToken annulation)
    {
        for (var essai = 0; ; essai++)
        {
            var connus = new Dictionary<string, Guid>(
                await registre.ConnusAsync([.. avis.SelectMany(a => a.Identifiants)], annulation), StringComparer.Ordinal);
            var nouveaux = new List<AvisEnregistre>();
            var anciens = new List<AvisEnregistre>();
            foreach (var un in avis)
            {
                var deja = un.Identifiants.Select(i => connus.TryGetValue(i, out var id) ? id : (Guid?)null).FirstOrDefault(i => i is not null);
                var inscrit = new AvisEnregistre(deja ?? Guid.CreateVersion7(horloge.Maintenant), un);
                (deja is null ? nouveaux : anciens).Add(inscrit);
                foreach (var identifiant in un.Identifiants)
                {
                    connus.TryAdd(identifiant, inscrit.Id);
                }
            }

            if (nouveaux.Count == 0 || await registre.InscrireAsync(acteur, nouveaux, annulation) || essai == Essais)
            {
                return (nouveaux, anciens);
            }
        }
    }

    private static bool EnProcedure(AvisEnregistre avis) => avis.Avis.NatureReconnue != NatureAvis.HorsProcedure;

    private async Task NoterAsync(List<AvisEnregistre> nouveaux, List<AvisEnregistre> anciens, CancellationToken annulation)
    {
        List<AvisEnregistre> tous = [.. nouveaux, .. anciens];
        var concernes = await ConcernesAsync(tous, annulation);
        compte.SansDebiteur += tous.Count(a => !concernes.Contains(a.Id));

        // A rectification may name somebody else than the notice did: those whom the notice reached are folded again too.
        var precedents = nouveaux.SelectMany(a => a.Avis.Precedent?.Identifiants ?? []).ToHashSet(StringComparer.Ordinal);
        if (precedents.Count > 0)
        {
            var vises = await registre.ParIdentifiantAsync(precedents, annulation);
            dossiers.UnionWith(
                (await registre.PartiesAsync(acteur, Sirens(vises), Naissances(vises), annulation)).Select(p => p.Dossier));
        }

        async Task<HashSet<Guid>> ConcernesAsync(List<AvisEnregistre> lus, CancellationToken arret)
        {
            var parties = await registre.PartiesAsync(acteur, Sirens(lus), Naissances(lus), arret);
            var parSiren = parties.Where(p => p.Siren is not null).ToLookup(p => p.Siren!, StringComparer.Ordinal);
            var parJour = parties.Where(p => p.NaissanceLe is not null).ToLookup(p => p.NaissanceLe!.Value);
            var lies = (await registre.LiensAsync([.. anciens.Select(a => a.Id)], arret))
                .Where(l => l.Etat != EtatLien.SansEffet).Select(l => (l.Avis, l.Dossier, l.Partie)).ToHashSet();
            var neufs = nouveaux.Select(a => a.Id).ToHashSet();
            var trouves = new HashSet<Guid>();
            foreach (var avis in lus)
            {
                foreach (var partie in avis.Avis.Sirens.SelectMany(s => parSiren[s]).Concat(avis.Avis.Personnes.SelectMany(p => Homonymes(p, parJour))))
                {
                    trouves.Add(avis.Id);
                    if (neufs.Contains(avis.Id) || !lies.Contains((avis.Id, partie.Dossier, partie.Partie)))
                    {
                        dossiers.Add(partie.Dossier);
                    }
                }
            }

            return trouves;
        }
    }

    private static IEnumerable<PartieConcernee> Homonymes(PersonneAvis personne, ILookup<DateOnly, PartieConcernee> parJour) =>
        personne is { EstPhysique: true, DateNaissance: { } jour }
            ? parJour[jour].Where(p => Homonymie.Porte(p.Mots, personne) && (personne.Siren is null || p.Siren is null))
            : [];

    private static HashSet<string> Sirens(IEnumerable<AvisEnregistre> avis) => avis.SelectMany(a => a.Avis.Sirens).ToHashSet(StringComparer.Ordinal);

    private static HashSet<DateOnly> Naissances(IEnumerable<AvisEnregistre> avis) =>
        avis.SelectMany(a => a.Avis.Personnes).Where(p => p.EstPhysique).Select(p => p.DateNaissance).OfType<DateOnly>().ToHashSet();
}
