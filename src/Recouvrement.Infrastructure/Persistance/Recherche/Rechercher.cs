using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Exploitation;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>Asks the index under the rights of the asker, then reads what the few hits shown are.</summary>
internal sealed class Rechercher(
    IIndexDeRecherche index,
    IDbContextFactory<BaseRecouvrement> fabrique,
    LibellesDesFacettes libelles,
    DossiersEtPersonnes dossiersEtPersonnes,
    SuiviDeLIndex suiviDeLIndex,
    Horloge horloge) : IRechercher
{
    private const int NombreDeMots = 8;
    private const int DocumentsProposes = 4;
    private const int LettresAvantLesDossiers = 3;
    private const int MotsDeRessemblance = 12;

    // Of what the piece itself scores against its own words: below, they only share a name or a formula.
    private const double PartDeRessemblance = 0.4;
    private static readonly TimeSpan LimiteDesPropositions = TimeSpan.FromMilliseconds(100);
    private static readonly RequeteAnalysee SansMots = AnalyseurDeRequete.Analyser(string.Empty);
    private static readonly char[] AvantUnMot = [' ', ':', '"', '«', '(', '-', '\'', '’'];

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
            numero = await donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => d.Id == dossier).Select(d => (long?)d.Numero).FirstOrDefaultAsync(annulation) ?? -1;
        }

        var requete = AnalyseurDeRequete.Analyser(demande.Texte);
        var options = new OptionsDeRecherche
        {
            Nombre = Math.Clamp(demande.Nombre, 1, OptionsDeRecherche.NombreMaximal),
            Depuis = Math.Max(0, demande.Depuis),
            Tri = demande.Tri,
            DossierId = numero,
            Filtres = demande.Filtres,
            Facettes = Facettes,
            AuJour = horloge.Aujourdhui,
            Elargir = true,
        };
        var resultat = index.Chercher(requete, droits, options);
        suivi.Noter("total", resultat.Total);
        var trouves = await DescriptionDesTrouvailles.LireAsync(donnees, acteur, requete, resultat.Trouvailles, annulation);
        var premiere = demande is { Depuis: 0, Dossier: null } && demande.Filtres.Count == 0;
        var (dossiers, personnes) = premiere ? await dossiersEtPersonnes.TrouverAsync(donnees, acteur, droits, requete, annulation) : ([], []);
        return new ReponseRecherche(
            trouves, resultat.Total, resultat.EstComplet, resultat.Facettes, resultat.Remarques, resultat.Suggestion)
        {
            EstElargie = resultat.EstElargi,
            Ignores = requete.MotsIgnores,
            Conseils = resultat is { EstComplet: true } and ({ Total: 0 } or { EstElargi: true }) ? Conseiller.Lire(index, requete, droits, options) : [],
            Dossiers = dossiers,
            Personnes = personnes,
            Saut = demande is { Depuis: 0, Dossier: null } ? await SautAsync(donnees, acteur, demande.Texte, annulation) : null,
            Libelles = await libelles.LireAsync([.. resultat.Facettes, .. Choisies(demande.Filtres, droits)], annulation),
        };
    }

    public async Task<Suggestions> SuggererAsync(Acteur acteur, string debut, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var droits = await DroitsAsync(donnees, acteur, annulation);
        // The last word alone is completed: what stands before it (other words, a field, a quotation mark) stays as typed.
        var coupure = debut.LastIndexOfAny(AvantUnMot) + 1;
        IReadOnlyList<string> mots = [.. index.Completer(debut[coupure..], droits, NombreDeMots).Select(m => debut[..coupure] + m)];
        // Two letters begin a twentieth of all that was ever written: words are proposed, dossiers and papers from the third on.
        if (debut.Length - (debut.LastIndexOf(' ') + 1) < LettresAvantLesDossiers)
        {
            return new Suggestions([], [], mots);
        }

        var requete = AnalyseurDeRequete.Analyser(EnDebut(debut));
        return new Suggestions(
            await dossiersEtPersonnes.DossiersAsync(donnees, acteur, droits, requete, annulation),
            await DocumentsAsync(donnees, acteur, droits, requete, annulation),
            mots);
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
            new OptionsDeRecherche { Nombre = nombre + 1, AvecExtraits = false, Limite = TimeSpan.FromMilliseconds(500) });
        // The piece answers its own words better than any other, or nearly: its note is what theirs is measured by.
        var repere = resultat.Trouvailles.Where(t => t.Id == source.Document).Select(t => t.Score).FirstOrDefault(resultat.Trouvailles.FirstOrDefault()?.Score ?? 0);
        var proches = resultat.Trouvailles.Where(t => t.Id != source.Document && t.Score >= repere * PartDeRessemblance).Take(nombre).ToList();
        return await DescriptionDesTrouvailles.LireAsync(donnees, acteur, SansMots, proches, annulation);
    }

    public async Task<long> CompterAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return index.Chercher(
            AnalyseurDeRequete.Analyser(string.Empty), await DroitsAsync(donnees, acteur, annulation),
            new OptionsDeRecherche { Nombre = 0, AvecExtraits = false }).Total;
    }

    public async Task<RetardDeLIndex> RetardAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var vu = suiviDeLIndex.Vu;
        var permis = donnees.Dossiers.AsNoTracking().Permis(acteur);
        var depots = donnees.Depots.AsNoTracking().Permis(acteur).QuiAttendent();
        var aLire = donnees.Textes.AsNoTracking().Where(t => t.Etat == EtatTexte.EnAttente);
        return new RetardDeLIndex(
            vu >= 0,
            vu < 0 ? 0 : await permis.CountAsync(d => d.Changement > vu, annulation) + await depots.CountAsync(d => d.Changement > vu, annulation),
            await aLire.Join(donnees.Pieces, t => t.Empreinte, p => p.Empreinte, (t, p) => p).CountAsync(p => permis.Any(d => d.Id == p.Dossier), annulation)
                + await aLire.Join(depots, t => t.Empreinte, d => d.Empreinte, (t, d) => d).CountAsync(annulation));
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

    // A filter that finds nothing has no value in the facets, and is shown all the same. Its words are only read when a document that
    // the asker sees carries it: an address typed by hand must not name the portfolio or the juriste of others.
    private IEnumerable<Facette> Choisies(IReadOnlyDictionary<string, IReadOnlyCollection<string>> filtres, DroitsDeRecherche droits) =>
        from filtre in filtres
        let valeurs = filtre.Value.Where(v => index.Chercher(
            SansMots, droits, new OptionsDeRecherche
            {
                Nombre = 0,
                AvecExtraits = false,
                Filtres = new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal) { [filtre.Key] = [v] },
            }).Total > 0)
        select new Facette(filtre.Key, [.. valeurs.Select(v => new ValeurDeFacette(v, 0))]);

    private static string EnDebut(string texte) => texte.Trim() is { Length: > 0 } net && char.IsLetterOrDigit(net[^1]) ? net + "*" : texte;

    private async Task<IReadOnlyList<DocumentTrouve>> DocumentsAsync(
        BaseRecouvrement donnees, Acteur acteur, DroitsDeRecherche droits, RequeteAnalysee requete, CancellationToken annulation)
    {
        var trouvailles = index.Chercher(
            requete with { TypesExclus = [.. requete.TypesExclus, Pliage.Plier(TypesDeDocument.Dossier)] },
            droits,
            new OptionsDeRecherche { Nombre = DocumentsProposes, AvecExtraits = false, Limite = LimiteDesPropositions, AuJour = horloge.Aujourdhui }).Trouvailles;
        return await DescriptionDesTrouvailles.LireAsync(donnees, acteur, SansMots, trouvailles, annulation);
    }

    private static async Task<string?> SautAsync(BaseRecouvrement donnees, Acteur acteur, string texte, CancellationToken annulation)
    {
        // « 2026-13 » is what one says of 2026-000013.
        var reference = texte.Trim().Split('-') is [{ Length: 4 } annee, { Length: < 6 } rang] && int.TryParse(rang, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? string.Create(CultureInfo.InvariantCulture, $"{annee}-{n:000000}")
            : texte.Trim();
        return LignesDeVue.Numero(reference) == 0
            ? null
            : await donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => d.Reference == reference).Select(d => d.Reference).FirstOrDefaultAsync(annulation);
    }
}
