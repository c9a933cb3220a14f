using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

/// <summary>
/// The one write path: load the journal within the rights, check the version, chain the lines, fold, refuse what the model
/// cannot take, write everything in one transaction. Every use case goes through it.
/// </summary>
internal sealed class EcritureDossier(IDepotDossiers depot, Replieur replieur, IAnnuaire annuaire, Horloge horloge)
{
    public const string Inexistant = "Ce dossier n’existe pas, ou il n’est dans aucun de vos portefeuilles.";

    // A writing that expects no version and loses the race simply starts again; losing that often means the base is ill.
    private const int Reprises = 5;

    public Horloge Horloge => horloge;

    public Replieur Replieur => replieur;

    /// <summary>Writes what <paramref name="preparer"/> makes of the dossier.</summary>
    /// <param name="acteur">Who writes.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="versionAttendue">Version that the writer saw; null when what she saw does not matter (a piece is added).</param>
    /// <param name="preparer">The lines; called again when somebody else wrote meanwhile and no version was expected.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task<IssueEcriture> EcrireAsync(
        Acteur acteur, Guid dossier, int? versionAttendue, Func<VueDossier, Preparation> preparer, CancellationToken annulation)
    {
        for (var reprise = 0; ; reprise++)
        {
            if (await depot.ChargerAsync(acteur, dossier, annulation) is not { } charge
                || replieur.Replier(charge.Journal, horloge.Aujourdhui) is not { } avant)
            {
                return IssueEcriture.Refusee(Inexistant);
            }

            if (versionAttendue is { } attendue && attendue != charge.Version)
            {
                return await ConflitAsync(avant, attendue, annulation);
            }

            var preparation = preparer(avant);
            if (preparation.EstVide)
            {
                return IssueEcriture.Faite(charge.Version, dossier);
            }

            var (lot, refus) = Composer(acteur, avant, preparation);
            if (lot is null)
            {
                return refus!;
            }

            if (await depot.EcrireAsync(lot, annulation))
            {
                return IssueEcriture.Faite(lot.Vue.Version, preparation.Ajouts[0].Fait.Id) with { Instance = preparation.Instance };
            }

            if (reprise == Reprises)
            {
                return IssueEcriture.Disputee(charge.Version);
            }
        }
    }

    /// <summary>What a writing would change; writes nothing.</summary>
    public async Task<Resultat<Apercu>> ApercevoirAsync(
        Acteur acteur, Guid dossier, Func<VueDossier, Preparation> preparer, CancellationToken annulation)
    {
        if (await depot.ChargerAsync(acteur, dossier, annulation) is not { } charge
            || replieur.Replier(charge.Journal, horloge.Aujourdhui) is not { } avant)
        {
            return Resultat<Apercu>.Refuse(Inexistant);
        }

        var preparation = preparer(avant);
        if (Opposition(preparation, charge.Version) is { } opposition)
        {
            return Resultat<Apercu>.Refuse(opposition.Refus);
        }

        var essai = Essayer(acteur, avant, preparation);
        return essai.EstObtenu
            ? Resultat<Apercu>.Obtenu(LectureDeLEssai.Apercevoir(essai.Valeur))
            : Resultat<Apercu>.Refuse(essai.Refus);
    }

    /// <summary>The lines chained and folded, ready to be written; or what opposes them.</summary>
    internal (LotEcriture? Lot, IssueEcriture? Refus) Composer(Acteur acteur, VueDossier avant, Preparation preparation)
    {
        if (Opposition(preparation, avant.Version) is { } opposition)
        {
            return (null, opposition);
        }

        var essai = Essayer(acteur, avant, preparation);
        if (!essai.EstObtenu)
        {
            return (null, IssueEcriture.Refusee(essai.Refus, avant.Version));
        }

        if (essai.Valeur.Objection is { } objection
            && (!preparation.HorsModele || preparation.Ajouts.Any(a => string.IsNullOrWhiteSpace(a.Motif))))
        {
            var refus = preparation.HorsModele ? objection + " Pour l’enregistrer hors modèle, donnez un motif." : objection;
            return (null, IssueEcriture.Refusee(refus, avant.Version, horsModelePossible: true));
        }

        return (new LotEcriture(essai.Valeur.Entrees, essai.Valeur.Apres) { Cles = preparation.Cles }, null);
    }

    private static IssueEcriture? Opposition(Preparation preparation, int version)
    {
        if (preparation.Refus is { } refus)
        {
            return IssueEcriture.Refusee(refus, version);
        }

        return preparation.Erreurs.Count > 0 ? IssueEcriture.Erronee(preparation.Erreurs, version) : null;
    }

    private Resultat<Essai> Essayer(Acteur acteur, VueDossier avant, Preparation preparation)
    {
        var journal = avant.Journal;
        var entrees = new List<EntreeJournal>();
        foreach (var ajout in preparation.Ajouts)
        {
            var ecrite = journal.Ecrire(ajout.Nature, ajout.Fait, horloge.Maintenant, acteur.Compte, ajout.Motif, ajout.Piece);
            if (!ecrite.EstObtenu)
            {
                return Resultat<Essai>.Refuse(ecrite.Refus);
            }

            entrees.Add(ecrite.Valeur);
            journal = journal.Avec(ecrite.Valeur);
        }

        return replieur.Replier(journal, avant.Au) is { } apres
            ? Resultat<Essai>.Obtenu(new Essai(avant, apres, entrees, ObjectionDuModele.Chercher(avant, apres)))
            : Resultat<Essai>.Refuse("Un dossier garde son ouverture et son créancier : rectifiez ce fait au lieu de l’annuler.");
    }

    private async Task<IssueEcriture> ConflitAsync(VueDossier vue, int attendue, CancellationToken annulation)
    {
        var nouvelles = vue.Journal.Entrees.Skip(Math.Max(0, attendue)).ToList();
        if (nouvelles.Count == 0)
        {
            return IssueEcriture.Refusee("Cette page est en avance sur le dossier : rechargez-la.", vue.Version);
        }

        var noms = await annuaire.NomsAsync(nouvelles.Select(e => e.Auteur).ToHashSet(StringComparer.Ordinal), annulation);
        var lecture = new LectureDuFil(vue, noms);
        List<LigneFil> lignes = [.. nouvelles.Select(lecture.Lire)];
        var auteurs = string.Join(", ", lignes.Select(l => l.Auteur).Distinct(StringComparer.Ordinal));
        var quoi = string.Join(", ", lignes.Select(l => $"« {l.Libelle} »"));
        return IssueEcriture.EnConflit(
            $"Le dossier a changé pendant votre saisie ({auteurs} : {quoi}) : relisez, puis enregistrez à nouveau.", vue.Version, lignes);
    }
}
