using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>What a dossier asks of the décompte: its claims or what was granted for them, its titles, payments, costs. Pure; guesses nothing.</summary>
internal sealed class DemandeDuDossier
{
    private readonly LectureDuCompte lecture;
    private readonly Partie debiteur;
    private readonly IReadOnlyList<TitreDuDossier> titres;
    private readonly SommesAllouees allouees;
    private readonly EngagementsDuDossier engagements;
    private readonly DateOnly arreteAu;
    private readonly TitreDecompte? parDefaut;

    private DemandeDuDossier(VueDossier vue, Partie debiteur, IReadOnlyList<TitreDuDossier> titres, DateOnly arreteAu)
    {
        lecture = new LectureDuCompte(vue);
        this.debiteur = debiteur;
        this.arreteAu = arreteAu;
        this.titres = titres;
        allouees = new SommesAllouees(lecture, titres);
        engagements = new EngagementsDuDossier(lecture);
        // Nobody said what the decision covers: the first title that could be enforced covers what was due on its day, and it is said.
        parDefaut = titres.Where(t => t.EstDebout).Select(t => t.Titre).OrderBy(t => t.ExecutoireLe ?? t.SignifieLe ?? DateOnly.MaxValue).ThenBy(t => t.Date).FirstOrDefault();
    }

    /// <summary>The demand, for one debtor: what his own procedures stopped does not stop the interest that the others owe.</summary>
    public static CompositionDuCompte Composer(
        VueDossier vue, Partie debiteur, IReadOnlyList<TitreDuDossier> titres, IReadOnlyList<ArretDesInterets> arrets, DelaisAccordes accordes, DateOnly arreteAu) =>
        new DemandeDuDossier(vue, debiteur, titres, arreteAu).Composer(arrets, accordes, ActesDuTitre.Chercher(vue, debiteur.Id, arreteAu));

    private CompositionDuCompte Composer(IReadOnlyList<ArretDesInterets> arrets, DelaisAccordes accordes, IReadOnlyList<ActeInterruptif> actes)
    {
        var demandees = new SommesDemandees(lecture);
        var principales = demandees.Principales().ToList();
        var accessoires = demandees.Accessoires().ToList();
        allouees.Remplacer(principales, accessoires, debiteur.Id, arreteAu);
        var creancier = lecture.Dossier.Creancier.Identite;
        List<CreanceDecompte> sommes = [.. allouees.Sommes, .. principales.Select(SousTitre), .. accessoires.Select(SousTitre)];
        var frais = Frais().ToList();
        var versements = Versements(sommes, frais).ToList();
        var demande = new DemandeDecompte
        {
            ArreteAu = arreteAu,
            Reference = lecture.Dossier.Reference,
            Creancier = creancier is { Nature: NaturePersonne.Physique, Siren: null } ? CategorieCreancier.Particulier : CategorieCreancier.Autres,
            Consommateur = EstConsommateur(lecture.Dossier, debiteur),
            Convention = ConventionDuDossier.Lire(lecture, arreteAu),
            Titres = [.. titres.Where(t => t.EstDebout).Select(t => t.Titre with { Majorable = allouees.Majorables.TryGetValue(t.Titre.Id, out var dite) ? dite : t.Titre.Majorable })],
            Creances = sommes,
            Frais = frais,
            Versements = [.. versements.Where(v => !EstDeduit(v.Date))],
            Avoirs = [.. Avoirs(sommes)],
            Capitalisations = [.. lecture.De(FaitsDuCompte.CapitalisationPrevue).Select(MotsDuCompte.Capitalisation)],
            Arrets = [.. arrets, .. DelaisDuPlan.Arrets(lecture.Dossier, debiteur)],
            // What says most comes first: the fact of the account, the plan, then the procedure, which only gives dates.
            Delais = DelaisDeGraceDuDossier.Reunir(
                [.. lecture.De(FaitsDuCompte.DelaiDeGrace).Select(MotsDuCompte.Delai).OfType<DelaiDeGrace>(), .. DelaisDuPlan.DuJuge(lecture.Dossier, debiteur), .. accordes.Delais]),
            Exonerations = [.. lecture.De(FaitsDuCompte.MajorationJugee).Select(f => MotsDuCompte.Exoneration(f, titres)).OfType<ExonerationMajoration>()],
            Debiteurs = engagements.Lire(arreteAu, allouees.Devenues, sommes.Select(s => s.Id).ToHashSet(StringComparer.Ordinal)),
            ActesInterruptifs = actes,
        };
        return new CompositionDuCompte(
            demande,
            titres,
            allouees.Remplacees,
            [.. versements.Where(v => EstDeduit(v.Date))],
            [.. principales.Where(c => c.Interets.Count == 0).Select(c => c.Id)],
            [.. allouees.Reserves, .. ReservesDesTitres(principales), .. engagements.Reserves, .. accordes.Reserves],
            engagements.Noms);
    }

    /// <summary>A natural person without a SIREN, unless the claim says that he traded.</summary>
    public static bool EstConsommateur(EtatDossier dossier, Partie debiteur) =>
        debiteur.Identite is { Nature: NaturePersonne.Physique, Siren: null }
        && !dossier.Creances.Any(c => c.Nature is "commerciale" or "bail-commercial" or "lettre-de-change" or "billet-a-ordre");

    private CreanceDecompte SousTitre(CreanceDecompte creance) =>
        parDefaut is { } titre && (creance.Echeance <= titre.Date || EstJugee(creance))
            ? creance with { Titre = titre.Id, Interets = creance.Interets.Count > 0 ? SommesDemandees.Enchainer(creance.Interets, titre) : AccessoiresAlloues.DesIndemnites(creance.Nature, titre) }
            : creance;

    private static bool EstJugee(CreanceDecompte creance) =>
        creance.Nature is NatureCreance.Article700 or NatureCreance.DommagesEtInterets or NatureCreance.Depens;

    private IEnumerable<string> ReservesDesTitres(List<CreanceDecompte> principales)
    {
        var debout = titres.Where(t => t.EstDebout).ToList();
        var demandees = principales.Where(c => parDefaut is { } titre && c.Echeance <= titre.Date).Sum(c => c.Montant ?? 0m);
        if (parDefaut is null || demandees == 0)
        {
            yield break;
        }

        var accorde = debout.First(t => t.Titre == parDefaut).Montant;
        yield return accorde is { } montant && montant != demandees
            ? $"{parDefaut.Libelle}\u00A0: la décision retient {TexteFrancais.Euros(montant)}, le principal demandé est de {TexteFrancais.Euros(demandees)}. "
                + "Enregistrez la condamnation\u00A0: d’ici là le décompte compte la demande, non ce qui est jugé."
            : $"{parDefaut.Libelle}\u00A0: ce que la décision alloue n’est pas saisi\u00A0; le décompte tient la demande pour accordée en entier.";
        if (debout.Count > 1)
        {
            yield return $"{debout.Count} titres tiennent contre ce débiteur\u00A0; les sommes dont aucune condamnation n’est saisie sont comptées sous le premier exécutoire.";
        }
    }

    // A cost of execution belongs to the latest title of before it; without one it stays with the creditor (CPCE L111-8).
    private IEnumerable<FraisDecompte> Frais() => lecture.De(FaitsDuCompte.FraisEngages).Select(f => MotsDuCompte.Frais(f) with
    {
        Id = lecture.Nommer($"{f.Donnees["acte"]?.Texte ?? "Acte"} du {TexteFrancais.DateCourte(f.DateEffet)}"),
        Titre = f.Donnees["nature"]?.Texte is "depens"
            ? null
            : titres.Where(t => t.EstDebout && t.Titre.Date <= f.DateEffet).Select(t => t.Titre.Id).LastOrDefault(),
    });

    private IEnumerable<Versement> Versements(List<CreanceDecompte> sommes, List<FraisDecompte> frais) => lecture.Dossier.Paiements.Where(p => p.Montant > 0).Select(p => new Versement
    {
        Id = p.Id.ToString(),
        Date = p.Date,
        Montant = p.Montant,
        Mode = p.Mode,
        Payeur = engagements.Nom(p.Debiteur),
        Choix = p.Choix is { } choix && lecture.Dossier.Creances.FirstOrDefault(c => string.Equals(c.Reference, choix, StringComparison.Ordinal)) is { } choisie
            && sommes.Exists(s => string.Equals(s.Id, Devenue(lecture.Id(choisie)), StringComparison.Ordinal))
                ? [Devenue(lecture.Id(choisie))]
                : [],
        Manuelle = Manuelle(p, sommes, frais),
        Motif = p.MotifDImputation,
    });

    // What an allocation names may be gone since (a claim replaced, a cost annulled): the rule takes over, and it is said.
    private IReadOnlyList<AffectationManuelle> Manuelle(Paiement paiement, List<CreanceDecompte> sommes, List<FraisDecompte> frais)
    {
        if (paiement.Imputation is null)
        {
            return [];
        }

        var lue = ImputationEcrite.Lire(paiement.Imputation);
        List<AffectationManuelle> parts = lue.EstObtenu ? [.. lue.Valeur.Select(p => p with { Creance = Devenue(p.Creance) })] : [];
        if (parts.TrueForAll(p => EstUneIndemnite(p, sommes) || sommes.Exists(s => string.Equals(s.Id, p.Creance, StringComparison.Ordinal)) || frais.Exists(f => string.Equals(f.Id, p.Creance, StringComparison.Ordinal)))
            && parts.Count > 0)
        {
            return parts;
        }

        allouees.Reserves.Add($"Paiement du {TexteFrancais.DateLongue(paiement.Date)}\u00A0: l’imputation manuelle vise une somme qui n’est plus comptée\u00A0; la règle s’applique.");
        return [];
    }

    // The forty euros of an invoice are born in the account itself, under the name of the invoice.
    private static bool EstUneIndemnite(AffectationManuelle part, List<CreanceDecompte> sommes) =>
        part.Creance.EndsWith("/40", StringComparison.Ordinal) && sommes.Exists(s => string.Equals(s.Id + "/40", part.Creance, StringComparison.Ordinal) && s.IndemniteForfaitaire);

    private IEnumerable<Avoir> Avoirs(List<CreanceDecompte> sommes) => lecture.De(FaitsDuCompte.AvoirEmis)
        .Where(f => !EstDeduit(f.DateEffet))
        .SelectMany(f => lecture.Visees(f).Take(1), (f, creance) => (Fait: f, Creance: Devenue(lecture.Id(creance))))
        .Where(a => sommes.Exists(s => string.Equals(s.Id, a.Creance, StringComparison.Ordinal)))
        .Select(a => new Avoir
        {
            Id = a.Fait.Id.ToString(),
            Date = a.Fait.DateEffet,
            Montant = a.Fait.Donnees["montant"]?.Nombre ?? 0m,
            Creance = a.Creance,
        });

    private string Devenue(string creance) => allouees.Devenues.GetValueOrDefault(creance, creance);

    private bool EstDeduit(DateOnly jour) => allouees.DeduitsJusquAu is { } limite && jour <= limite;
}
