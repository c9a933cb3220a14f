using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>
/// What the notices want for one debtor of one dossier: a function of the set of notices, of what was decided, and of what somebody
/// recorded by hand; never of the order in which the notices came.
/// </summary>
internal sealed class RapprochementDeLaPartie
{
    private readonly JournalBodacc journal;
    private readonly NaturesBodacc natures;
    private readonly Partie partie;
    private readonly Func<Guid, DecisionAvis?> decisions;
    private readonly SuitesVoulues suites;
    private readonly Guid dossier;

    public RapprochementDeLaPartie(
        JournalBodacc journal, NaturesBodacc natures, ICatalogueProcedures procedures, Partie partie, Func<Guid, DecisionAvis?> decisions)
    {
        this.journal = journal;
        this.natures = natures;
        this.partie = partie;
        this.decisions = decisions;
        dossier = journal.Vue.Dossier.Id;
        suites = new SuitesVoulues(journal, natures, procedures, partie);
    }

    public IReadOnlyList<FaitVoulu> Voulus => suites.Voulus;

    public List<LienAvis> Liens { get; } = [];

    public IReadOnlyList<ChaineDAvis> Chaines { get; private set; } = [];

    public void Rapprocher(IReadOnlyCollection<AvisEnregistre> avis)
    {
        (Chaines, var orphelins) = ChainesDAvis.Former(avis, decisions);
        List<ChaineDAvis> ordonnees = [.. Chaines.OrderBy(c => (Date(c) ?? c.Parution, c.Parution, c.Racine.Avis.NumeroAnnonce))];
        suites.Annoncer(ordonnees.Where(c => c.Effectif is { } e && Concerne(c, e) && !EstRejetee(c)).Select(c => (c, SuitesDe(c, c.Effectif!), Date(c))));
        foreach (var chaine in ordonnees)
        {
            Suivre(chaine);
        }

        foreach (var orphelin in orphelins.Where(o => EstNomme(o.Avis)))
        {
            Lier(orphelin, decisions(orphelin.Id) switch
            {
                { Confirme: false } => new(EtatLien.Rejete),
                { Confirme: true } => new(EtatLien.Lu),
                null => new(EtatLien.ADecider, RaisonAvis.ARapprocher, "L’avis qu’il rectifie ou annule n’est pas connu, ou plusieurs lui ressemblent."),
            });
        }
    }

    private void Suivre(ChaineDAvis chaine)
    {
        var sort = Sort(chaine);
        foreach (var membre in sort is null ? [] : chaine.Membres)
        {
            Lier(membre, sort!);
        }
    }

    /// <summary>Null when the chain has nothing to do with this debtor.</summary>
    private SortDAvis? Sort(ChaineDAvis chaine)
    {
        if (chaine.Effectif is not { } effectif)
        {
            return EstNomme(chaine.Racine.Avis) ? new(EtatLien.Applique) : null;
        }

        if (EstRejetee(chaine))
        {
            return new(EtatLien.Rejete);
        }

        if (Decision(chaine) is { Lu: true })
        {
            return new(EtatLien.Lu);
        }

        var nature = Nature(chaine, effectif);
        if (nature == NatureAvis.HorsProcedure)
        {
            return null;
        }

        if (Concerne(chaine, effectif))
        {
            return DuDebiteur(chaine, effectif, nature);
        }

        return EstHomonyme(effectif.Avis)
            ? new(EtatLien.ADecider, RaisonAvis.Homonyme, "Même nom, même date de naissance : est-ce bien lui ?")
            : EstNomme(chaine.Racine.Avis) ? new(EtatLien.Applique, null, "Rectifié : l’avis ne nomme plus ce débiteur.") : null;
    }

    private SortDAvis DuDebiteur(ChaineDAvis chaine, AvisEnregistre effectif, NatureAvis nature)
    {
        var definie = natures.Trouver(nature);
        var lues = SuitesDe(chaine, effectif);
        if (lues.Count == 0)
        {
            // Nothing to judge in a designation, once its names are read and a procedure is there for them.
            if (definie is { NommeOrganes: true } && suites.EstEnProcedure && suites.Nommer(chaine, effectif, Date(chaine)))
            {
                return new(EtatLien.Applique);
            }

            return new(EtatLien.ADecider, definie is null ? RaisonAvis.NatureInconnue : RaisonAvis.ALire, Proposition(effectif.Avis));
        }

        var creances = journal.Vue.Dossier.Creances;
        if (lues[0].Ouvre && Date(chaine) is { } jugement && creances.Count > 0 && creances.All(c => c.DateFacture > jugement)
            && Decision(chaine) is not { Confirme: true })
        {
            return new(EtatLien.ADecider, RaisonAvis.AnterieurAuxCreances,
                $"Toutes les créances du dossier sont postérieures au jugement du {TexteFrancais.DateCourte(jugement)}.");
        }

        var sort = suites.Suivre(chaine, effectif, lues, Date(chaine));
        if (sort.Etat == EtatLien.Applique && definie is { NommeOrganes: true })
        {
            suites.Nommer(chaine, effectif, Date(chaine));
        }

        return sort;
    }

    private IReadOnlyList<SuiteAvis> SuitesDe(ChaineDAvis chaine, AvisEnregistre effectif) => natures.Trouver(Nature(chaine, effectif))?.Suites ?? [];

    private NatureAvis Nature(ChaineDAvis chaine, AvisEnregistre effectif) =>
        Decision(chaine)?.Nature ?? natures.Reconnaitre(effectif.Avis.Nature, effectif.Avis.Famille);

    private DateOnly? Date(ChaineDAvis chaine) => Decision(chaine)?.DateJugement ?? chaine.Effectif?.Avis.DateJugement;

    // The last decision on the chain holds: first what was said of the notice that speaks, then of those before it.
    private DecisionAvis? Decision(ChaineDAvis chaine) =>
        (chaine.Effectif is { } effectif ? decisions(effectif.Id) : null) ?? chaine.Membres.Select(m => decisions(m.Id)).LastOrDefault(d => d is not null);

    private bool EstRejetee(ChaineDAvis chaine) => Decision(chaine) is { Confirme: false };

    private bool Concerne(ChaineDAvis chaine, AvisEnregistre effectif) =>
        Porte(effectif.Avis) || chaine.Membres.Any(m => decisions(m.Id) is { Confirme: true });

    private bool Porte(AvisBodacc avis) => partie.Identite.Siren is { } siren && avis.Sirens.Contains(siren, StringComparer.Ordinal);

    private bool EstNomme(AvisBodacc avis) => Porte(avis) || EstHomonyme(avis);

    private bool EstHomonyme(AvisBodacc avis) => !Porte(avis) && avis.Personnes.Any(p => Homonymie.Est(p, partie.Identite));

    private string? Proposition(AvisBodacc avis) => avis.NatureProposee is { } proposee && natures.Trouver(proposee) is { } nature
        ? $"Le texte de l’avis se lit : « {nature.Libelle} »."
        : null;

    private void Lier(AvisEnregistre avis, SortDAvis sort) =>
        Liens.Add(new LienAvis(avis.Id, dossier, partie.Id, sort.Etat, sort.Raison, sort.Detail));
}
