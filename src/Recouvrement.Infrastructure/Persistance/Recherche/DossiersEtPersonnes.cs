using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Recouvrement.Recherche.Extraits;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>
/// The dossiers whose reference or parties answer, and which of these persons are meant. A dossier is a document of the index too:
/// what answers there comes under the same rights.
/// </summary>
internal sealed class DossiersEtPersonnes(IIndexDeRecherche index)
{
    private const int DossiersProposes = 5;
    private const int DossiersRegardes = 30;
    private const int PersonnesProposees = 5;
    private static readonly TimeSpan Limite = TimeSpan.FromMilliseconds(200);

    public async Task<IReadOnlyList<DossierTrouve>> DossiersAsync(
        BaseRecouvrement donnees, Acteur acteur, DroitsDeRecherche droits, RequeteAnalysee requete, CancellationToken annulation) =>
        [.. (await LireAsync(donnees, acteur, Numeros(requete, droits, DossiersProposes), annulation)).Select(l => l.Trouve)];

    public async Task<(IReadOnlyList<DossierTrouve> Dossiers, IReadOnlyList<PersonneTrouvee> Personnes)> TrouverAsync(
        BaseRecouvrement donnees, Acteur acteur, DroitsDeRecherche droits, RequeteAnalysee requete, CancellationToken annulation)
    {
        ArgumentNullException.ThrowIfNull(donnees);
        var lignes = await LireAsync(donnees, acteur, Numeros(requete, droits, DossiersRegardes), annulation);
        var ids = lignes.Select(l => l.Id).ToList();
        var parties = await donnees.Parties.AsNoTracking().Where(p => ids.Contains(p.Dossier)).OrderBy(p => p.Rang).ToListAsync(annulation);
        return ([.. lignes.Take(DossiersProposes).Select(l => l.Trouve)], Personnes(requete, droits, [.. parties.OrderBy(p => ids.IndexOf(p.Dossier))]));
    }

    private List<PersonneTrouvee> Personnes(RequeteAnalysee requete, DroitsDeRecherche droits, List<LignePartie> parties)
    {
        var coupeur = new CoupeurDExtraits();
        var personnes = new List<PersonneTrouvee>();
        foreach (var partie in parties.DistinctBy(p => p.Nom, StringComparer.OrdinalIgnoreCase))
        {
            if (personnes.Count == PersonnesProposees)
            {
                break;
            }

            if (coupeur.Couper(new TexteOriginal(partie.Nom, []), requete)?.Segments.Any(s => s.EstSurligne) == true)
            {
                // Counted by the very search that the link opens: the two cannot disagree.
                var demande = $"partie:\"{partie.Nom.Replace('"', ' ')}\" type:dossier";
                var nombre = index.Chercher(AnalyseurDeRequete.Analyser(demande), droits, new OptionsDeRecherche { Nombre = 0, AvecExtraits = false, Limite = Limite }).Total;
                personnes.Add(new PersonneTrouvee(partie.Nom, partie.Role, nombre, demande));
            }
        }

        return personnes;
    }

    private List<long> Numeros(RequeteAnalysee requete, DroitsDeRecherche droits, int nombre) => requete.Texte.Trim().Length < 2
        ? []
        : [
            .. index.Chercher(requete, droits, new OptionsDeRecherche
            {
                Nombre = nombre,
                AvecExtraits = false,
                Limite = Limite,
                Filtres = new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal) { [NomsDAttribut.Type] = [TypesDeDocument.Dossier] },
            }).Trouvailles.Select(t => LignesDeVue.NumeroDuDocument(t.Id)),
        ];

    private static async Task<List<(Guid Id, DossierTrouve Trouve)>> LireAsync(
        BaseRecouvrement donnees, Acteur acteur, List<long> numeros, CancellationToken annulation)
    {
        var dossiers = await donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => numeros.Contains(d.Numero))
            .Select(d => new { d.Numero, d.Id, Trouve = new DossierTrouve(d.Reference, d.Debiteurs, d.Creancier, d.Etapes) })
            .ToDictionaryAsync(d => d.Numero, d => (d.Id, d.Trouve), annulation);
        return [.. numeros.Where(dossiers.ContainsKey).Select(n => dossiers[n])];
    }
}
