using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>Asks the index under the rights of the asker, then reads what the few hits shown are.</summary>
internal sealed class Rechercher(
    IIndexDeRecherche index, IDbContextFactory<BaseRecouvrement> fabrique, LibellesDesFacettes libelles, Horloge horloge) : IRechercher
{
    private const int NombreDeMots = 8;
    private const int DossiersProposes = 5;
    private const int LettresAvantLesDossiers = 3;
    private const int MotsDeRessemblance = 12;

    private static readonly string[] Facettes =
    [
        NomsDAttribut.Type, NomsDAttribut.Annee, NomsDAttribut.Procedure, NomsDAttribut.Etape, NomsDAttribut.Juriste, NomsDAttribut.Portefeuille,
        NomsDAttribut.Juridiction, NomsDAttribut.Langue,
    ];

    public EtatDeLIndex Etat() => index.Etat();

    public async Task<ReponseRecherche> ExecuterAsync(Acteur acteur, DemandeRecherche demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(Rechercher), acteur);
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var droits = await DroitsAsync(donnees, acteur, annulation);
        long? numero = null;
        if (demande.Dossier is { } dossier)
        {
            // A dossier outside the rights has no number: nothing is found in it, as in one that does not exist.
            numero = await donnees.Dossiers.AsNoTracking().Where(d => d.Id == dossier).Select(d => (long?)d.Numero).FirstOrDefaultAsync(annulation) ?? -1;
        }

        var resultat = index.Chercher(AnalyseurDeRequete.Analyser(demande.Texte), droits, new OptionsDeRecherche
        {
            Nombre = Math.Clamp(demande.Nombre, 1, OptionsDeRecherche.NombreMaximal),
            Depuis = Math.Max(0, demande.Depuis),
            Tri = demande.Tri,
            DossierId = numero,
            Filtres = demande.Filtres,
            Facettes = Facettes,
            AuJour = horloge.Aujourdhui,
            Elargir = true,
        });
        suivi.Noter("total", resultat.Total);
        var trouves = await DescriptionDesTrouvailles.LireAsync(donnees, acteur, resultat.Trouvailles, annulation);
        var premiere = demande is { Depuis: 0, Dossier: null } && demande.Filtres.Count == 0;
        return new ReponseRecherche(
            trouves, resultat.Total, resultat.EstComplet, resultat.Facettes, resultat.Remarques, resultat.Suggestion)
        {
            Dossiers = premiere ? await DossiersAsync(donnees, acteur, droits, demande.Texte, prefixe: false, annulation) : [],
            Saut = premiere ? await SautAsync(donnees, acteur, demande.Texte, annulation) : null,
            Libelles = await libelles.LireAsync(resultat.Facettes, annulation),
        };
    }

    public async Task<Suggestions> SuggererAsync(Acteur acteur, string debut, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var droits = await DroitsAsync(donnees, acteur, annulation);
        var coupure = debut.LastIndexOf(' ') + 1;
        IReadOnlyList<string> mots = [.. index.Completer(debut[coupure..], droits, NombreDeMots).Select(m => debut[..coupure] + m)];
        // Two letters begin a twentieth of all that was ever written: words are proposed, dossiers from the third on.
        return new Suggestions(
            debut.Length - coupure < LettresAvantLesDossiers ? [] : await DossiersAsync(donnees, acteur, droits, debut, prefixe: true, annulation), mots);
    }

    public async Task<IReadOnlyList<DocumentTrouve>> SemblablesAsync(
        Acteur acteur, Guid piece, int nombre, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var permis = donnees.Dossiers.Permis(acteur);
        var source = await donnees.Pieces.AsNoTracking()
            .Where(p => p.Id == piece && permis.Any(d => d.Id == p.Dossier))
            .Join(donnees.Textes.Where(t => t.Texte != null), p => p.Empreinte, t => t.Empreinte, (p, t) => new { p.Document, Texte = t.Texte! })
            .FirstOrDefaultAsync(annulation);
        if (source is null || index.MotsCaracteristiques(source.Texte, MotsDeRessemblance) is not { Count: > 1 } mots)
        {
            return [];
        }

        var resultat = index.Chercher(
            AnalyseurDeRequete.Analyser(string.Join(" OR ", mots)),
            await DroitsAsync(donnees, acteur, annulation),
            new OptionsDeRecherche { Nombre = nombre + 1, AvecExtraits = false });
        var proches = resultat.Trouvailles.Where(t => t.Id != source.Document).Take(nombre).ToList();
        return await DescriptionDesTrouvailles.LireAsync(donnees, acteur, proches, annulation);
    }

    public async Task<long> CompterAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return index.Chercher(
            AnalyseurDeRequete.Analyser(string.Empty), await DroitsAsync(donnees, acteur, annulation),
            new OptionsDeRecherche { Nombre = 0, AvecExtraits = false }).Total;
    }

    public async Task<IReadOnlyList<string>> CompleterAsync(Acteur acteur, string debut, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return index.Completer(debut, await DroitsAsync(donnees, acteur, annulation), NombreDeMots);
    }

    private static async Task<DroitsDeRecherche> DroitsAsync(BaseRecouvrement donnees, Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Portefeuilles is not { } vus)
        {
            return DroitsDeRecherche.Tous;
        }

        Guid[] ids = [.. vus];
        return DroitsDeRecherche.Sur(
            await donnees.Portefeuilles.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => p.Numero).ToListAsync(annulation));
    }

    // A dossier is a document of the index too: what its reference and its parties answer comes under the same rights.
    private async Task<IReadOnlyList<DossierTrouve>> DossiersAsync(
        BaseRecouvrement donnees, Acteur acteur, DroitsDeRecherche droits, string texte, bool prefixe, CancellationToken annulation)
    {
        var mots = texte.Trim();
        if (mots.Length < 2)
        {
            return [];
        }

        var trouvailles = index.Chercher(
            AnalyseurDeRequete.Analyser(prefixe && char.IsLetterOrDigit(mots[^1]) ? mots + "*" : mots),
            droits,
            new OptionsDeRecherche
            {
                Nombre = DossiersProposes,
                AvecExtraits = false,
                Limite = TimeSpan.FromMilliseconds(200),
                Filtres = new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal) { [NomsDAttribut.Type] = [TypesDeDocument.Dossier] },
            }).Trouvailles;
        long[] numeros = [.. trouvailles.Select(t => LignesDeVue.NumeroDuDocument(t.Id))];
        var dossiers = await donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => numeros.Contains(d.Numero))
            .Select(d => new { d.Numero, Trouve = new DossierTrouve(d.Reference, d.Debiteurs, d.Creancier, d.Etapes) })
            .ToDictionaryAsync(d => d.Numero, d => d.Trouve, annulation);
        return [.. numeros.Where(dossiers.ContainsKey).Select(n => dossiers[n])];
    }

    private static async Task<string?> SautAsync(BaseRecouvrement donnees, Acteur acteur, string texte, CancellationToken annulation)
    {
        var reference = texte.Trim();
        return LignesDeVue.Numero(reference) == 0
            ? null
            : await donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => d.Reference == reference).Select(d => d.Reference).FirstOrDefaultAsync(annulation);
    }
}
