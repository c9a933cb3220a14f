using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Pieces;

internal sealed class DecrirePieces(EcritureDossier ecriture, IDepotDossiers depot, ITextesPieces textes) : IDecrirePieces
{
    private const int DebutLu = 6000;

    public async Task<IReadOnlyDictionary<Guid, PropositionDePiece>> ProposerAsync(
        Acteur acteur, Guid dossier, CancellationToken annulation = default)
    {
        var propositions = new Dictionary<Guid, PropositionDePiece>();
        if (await depot.ChargerAsync(acteur, dossier, annulation) is { } charge
            && ecriture.Replieur.Replier(charge.Journal, ecriture.Horloge.Aujourdhui) is { } vue)
        {
            var attendues = vue.Dossier.Pieces.Where(p => p.AConfirmer).ToList();
            var debuts = await textes.DebutsAsync([.. attendues.Select(p => p.Empreinte).Distinct(StringComparer.Ordinal)], DebutLu, annulation);
            foreach (var piece in attendues)
            {
                propositions[piece.Id] = LecteurDePropositions.Lire(
                    piece.NomFichier, debuts.GetValueOrDefault(piece.Empreinte), ecriture.Horloge.Aujourdhui);
            }
        }

        return propositions;
    }

    public async Task<IssueEcriture> QualifierAsync(
        Acteur acteur, Guid dossier, IReadOnlyList<QualificationDePiece> qualifications, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(DecrirePieces), acteur, dossier);
        return suivi.Terminer(await ecriture.EcrireAsync(acteur, dossier, null, vue => Preparer(vue, qualifications), annulation));
    }

    public async Task<IssueEcriture> RemettreAsync(
        Acteur acteur, Guid dossier, Guid piece, string a, DateOnly le, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("RemettrePiece", acteur, dossier);
        return suivi.Terminer(await ecriture.EcrireAsync(acteur, dossier, null, vue => PreparerRemise(vue, piece, a, le), annulation));
    }

    private Preparation PreparerRemise(VueDossier vue, Guid id, string a, DateOnly le)
    {
        if (vue.Dossier.Pieces.FirstOrDefault(p => p.Id == id) is not { } piece)
        {
            return Preparation.Refuser("Cette pièce n’est pas dans le dossier.");
        }

        if (piece.EstConfidentielle)
        {
            return Preparation.Refuser(Confidentielle(piece));
        }

        var erreurs = new List<ErreurChamp>();
        if (string.IsNullOrWhiteSpace(a))
        {
            erreurs.Add(new ErreurChamp("a", "Dites à qui la pièce a été remise."));
        }

        if (le > ecriture.Horloge.Aujourdhui)
        {
            erreurs.Add(new ErreurChamp("le", "Une remise est d’aujourd’hui ou du passé, jamais du futur."));
        }

        return erreurs.Count > 0
            ? Preparation.Corriger(erreurs)
            : Preparation.Ecrire(new Ajout(NatureEntree.Constat, DonneesDePiece.Remise(Nouveau(), piece, a, le)));
    }

    private Preparation Preparer(VueDossier vue, IReadOnlyList<QualificationDePiece> qualifications)
    {
        var erreurs = new List<ErreurChamp>();
        var ajouts = new List<Ajout>();
        foreach (var q in qualifications)
        {
            if (vue.Dossier.Pieces.FirstOrDefault(p => p.Id == q.Piece) is not { } piece)
            {
                return Preparation.Refuser("L’une de ces pièces n’est pas dans le dossier.");
            }

            if (piece.EstRemise)
            {
                return Preparation.Refuser(Remise(piece));
            }

            erreurs.AddRange(Fautes(vue.Dossier, piece, q));
            ajouts.Add(new Ajout(NatureEntree.Constat, DonneesDePiece.Qualification(Nouveau(), q, ecriture.Horloge.Aujourdhui)));
        }

        return ajouts.Count == 0
            ? Preparation.Refuser("Choisissez au moins une pièce à décrire.")
            : erreurs.Count > 0 ? Preparation.Corriger(erreurs) : Preparation.Ecrire([.. ajouts]);
    }

    /// <summary>Why a piece handed out may not change, one sentence.</summary>
    internal static string Remise(Piece piece) =>
        $"« {piece.Intitule} » a été remise à {piece.Remises[0].A} le {Domaine.TexteFrancais.DateCourte(piece.Remises[0].Le)} : elle ne peut plus changer. Déposez une nouvelle version depuis sa page.";

    /// <summary>Why a confidential piece does not go out, one sentence.</summary>
    internal static string Confidentielle(Piece piece) =>
        $"« {piece.Intitule} » est confidentielle : elle ne sort pas du service. Levez la confidentialité sur sa page, si elle peut sortir.";

    private IEnumerable<ErreurChamp> Fautes(EtatDossier dossier, Piece piece, QualificationDePiece q)
    {
        if (NaturesDePiece.Trouver(q.Nature) is null)
        {
            yield return new ErreurChamp("nature", $"Choisissez le type de « {piece.Intitule} ».");
        }

        if (string.IsNullOrWhiteSpace(q.Intitule))
        {
            yield return new ErreurChamp("intitule", $"Donnez un intitulé à « {piece.NomFichier} ».");
        }

        if (q.Date > ecriture.Horloge.Aujourdhui)
        {
            yield return new ErreurChamp("date", $"La date de « {piece.Intitule} » est aujourd’hui ou dans le passé, jamais dans le futur.");
        }

        if (q.Parties.Any(p => dossier.Partie(p) is null))
        {
            yield return new ErreurChamp("parties", $"L’une des parties de « {piece.Intitule} » n’est pas dans le dossier.");
        }

        if (q.Remplace is { } ancienne && Suite(dossier, piece.Id, piece.Intitule, ancienne) is { } faute)
        {
            yield return new ErreurChamp("remplace", faute);
        }
    }

    // Versions are a chain: a piece replaces one other, and is replaced by one other.
    internal static string? Suite(EtatDossier dossier, Guid id, string intitule, Guid ancienne)
    {
        if (dossier.Pieces.FirstOrDefault(p => p.Id == ancienne) is not { } precedente)
        {
            return $"La version que « {intitule} » remplace n’est pas dans le dossier.";
        }

        if (dossier.Pieces.FirstOrDefault(p => p.Remplace == ancienne && p.Id != id) is { } autre)
        {
            return $"« {precedente.Intitule} » est déjà remplacée par « {autre.Intitule} » : remplacez celle-ci.";
        }

        for (var p = precedente; p is not null; p = dossier.Pieces.FirstOrDefault(x => x.Id == p.Remplace))
        {
            if (p.Id == id)
            {
                return $"« {intitule} » ne peut pas remplacer une version qui la suit.";
            }
        }

        return null;
    }

    private Guid Nouveau() => Guid.CreateVersion7(ecriture.Horloge.Maintenant);
}
