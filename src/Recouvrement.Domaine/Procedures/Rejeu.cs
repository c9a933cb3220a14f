using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// The machine of one fold: mutable, used once, never shared. Stages and ways are taken here; deadlines are kept by
/// <see cref="Echeancier"/>; what is shown at the end is drawn up by <see cref="BilanDuRejeu"/>.
/// </summary>
internal sealed class Rejeu
{
    private readonly DefinitionProcedure definition;
    private readonly Contexte contexte;
    private readonly Evaluation evaluation;
    private readonly Echeancier echeancier;
    private readonly FaitsAVenir aVenir;
    private readonly Dictionary<string, Fait> dernierParType = new(StringComparer.Ordinal);

    public Rejeu(DefinitionProcedure definition, Fait[] faits, Contexte contexte, IDroit droit)
    {
        this.definition = definition;
        this.contexte = contexte;
        evaluation = new Evaluation(this, contexte, droit);
        aVenir = new FaitsAVenir(definition, faits, contexte);
        echeancier = new Echeancier(definition, aVenir, contexte, droit);
        Controles = new ControlesDeDate(droit.Calendrier(contexte.Territoire));
        Etape = definition.EtapeInitiale;
        EtapeDefinie = definition.Etape(Etape);
    }

    public string Etape { get; private set; }

    public DateOnly? DepuisLe { get; private set; }

    public Regime? Regime { get; private set; }

    public Evaluation Evaluation => evaluation;

    public IReadOnlyList<SuiviEcheance> Echeances => echeancier.Suivis;

    public List<Alerte> Alertes { get; } = [];

    public List<FaitEcarte> Ecartes { get; } = [];

    public List<Passage> Parcours { get; } = [];

    public bool EstHorsModele => string.Equals(Etape, EtatProcedure.HorsModele, StringComparison.Ordinal);

    public DefinitionEtape? EtapeDefinie { get; private set; }

    private ControlesDeDate Controles { get; }

    public Fait? DernierFait(string type) => dernierParType.GetValueOrDefault(type);

    /// <summary>Opens the deadlines that the dossier itself dates (a prescription, from the day the claim fell due).</summary>
    public void Commencer() => echeancier.OuvrirDepuisLeContexte();

    /// <summary>Counts, as seen on that day, the suspensions that still last.</summary>
    public void Regarder(DateOnly auJour) => echeancier.CompterLesSuspensionsEnCours(auJour);

    /// <summary>Lets every deadline that ended before <paramref name="jour"/> speak, oldest first.</summary>
    public void LaisserEchoir(DateOnly jour)
    {
        while (true)
        {
            var echue = echeancier.ProchaineEchue(jour, evaluation);
            var lendemain = echue is null ? jour : Lendemain(echue);
            // What the law lets last no longer ends in its turn among the deadlines: the one after may depend upon it.
            if (echeancier.BorneDesArrets(lendemain) is { } borne)
            {
                echeancier.BornerLesArrets(borne);
            }
            else if (echue is null)
            {
                return;
            }
            else
            {
                Echoir(echue, lendemain);
            }
        }
    }

    /// <summary>Takes the next fact, or says why it is set aside.</summary>
    public void Appliquer(Fait fait)
    {
        aVenir.Pris++;
        evaluation.Jour = fait.DateEffet;
        if (fait.Debiteur is { } concerne && contexte.Debiteur is { } debiteur && concerne != debiteur)
        {
            Signaler(fait);
            return;
        }

        if (string.Equals(fait.Type, TypesReserves.SortieDuModele, StringComparison.Ordinal))
        {
            Aller(EtatProcedure.HorsModele, fait.DateEffet, fait, null, null);
            return;
        }

        if (string.Equals(fait.Type, TypesReserves.RetourAuModele, StringComparison.Ordinal))
        {
            Revenir(fait);
            return;
        }

        if (definition.Fait(fait.Type) is not { } type)
        {
            Ecartes.Add(new FaitEcarte(fait.Id, $"La procédure «\u00A0{definition.Libelle}\u00A0» ne connaît pas le fait «\u00A0{fait.Type}\u00A0»."));
            return;
        }

        if (Refus.ChampManquant(type, fait) is { } manque)
        {
            Ecartes.Add(new FaitEcarte(fait.Id, manque));
            return;
        }

        var transition = EstHorsModele ? null : TrouverSurFait(fait);
        if (transition is null && !EstHorsModele && !aVenir.ADejaCompte(fait))
        {
            Ecartes.Add(new FaitEcarte(fait.Id, Refus.HorsDePropos(definition, this, type, fait)));
            return;
        }

        Retenir(type, fait, transition);
    }

    private void Echoir(SuiviEcheance echue, DateOnly lendemain)
    {
        evaluation.Jour = lendemain;
        echue.Clore(StatutEcheance.Echue, lendemain, null, echue.Calcul!.Effet);
        if (!EstHorsModele && TrouverSurEcheance(echue.Definition.Cle) is { } transition)
        {
            Prendre(transition, lendemain, null, echue);
        }
    }

    private void Retenir(DefinitionFait type, Fait fait, Transition? transition)
    {
        dernierParType[fait.Type] = fait;
        echeancier.Noter(fait);
        if (string.Equals(fait.Type, definition.CritereRegime, StringComparison.Ordinal))
        {
            Regime = definition.Regimes.FirstOrDefault(r => r.EnVigueur.Contient(fait.DateEffet));
        }

        Controles.Verifier(type, fait, Alertes);
        echeancier.Fermer(type, fait, evaluation);
        if (transition is not null)
        {
            Prendre(transition, fait.DateEffet, fait, null);
        }
        else
        {
            Parcours.Add(new Passage(fait.DateEffet, Etape, Etape, fait.Id, null));
        }

        echeancier.Recommencer(type, fait, evaluation);
        echeancier.Arreter(type, fait, evaluation);
    }

    private void Prendre(Transition transition, DateOnly date, Fait? fait, SuiviEcheance? echue)
    {
        foreach (var cle in transition.Clot)
        {
            echeancier.RendreSansObjet(cle, date, fait);
        }

        foreach (var cle in transition.Rouvre)
        {
            echeancier.Rouvrir(cle, date, Libelle(fait));
        }

        if (transition.Alerte is { } alerte && evaluation.EstVraie(alerte.Si, fait))
        {
            Alertes.Add(new Alerte(alerte.Severite, alerte.Message, fait?.Id));
        }

        if (transition.Etape is { } etape && !string.Equals(etape, Etape, StringComparison.Ordinal))
        {
            Aller(etape, date, fait, echue, transition);
        }
        else
        {
            Parcours.Add(new Passage(date, Etape, Etape, fait?.Id, echue?.Regle) { Par = transition });
        }

        // After the stage's own deadlines: the reader finds first what the stage is about.
        foreach (var cle in transition.Ouvre)
        {
            echeancier.Ouvrir(cle, fait, echue, Libelle(fait));
        }
    }

    private void Aller(string etape, DateOnly date, Fait? fait, SuiviEcheance? echue, Transition? transition)
    {
        Parcours.Add(new Passage(date, Etape, etape, fait?.Id, echue?.Regle) { Par = transition });
        Etape = etape;
        EtapeDefinie = definition.Etape(etape);
        DepuisLe = date;
        if (EtapeDefinie is not { } definie)
        {
            return;
        }

        if (definie.Terminal)
        {
            echeancier.ToutRendreSansObjet(date, fait, definie.Libelle);
        }

        foreach (var cle in definie.Delais)
        {
            echeancier.Ouvrir(cle, fait, echue, Libelle(fait));
        }
    }

    private void Revenir(Fait fait)
    {
        var etape = fait.Donnees[TypesReserves.ChampEtape]?.Texte;
        if (!EstHorsModele || etape is null || definition.Etape(etape) is null)
        {
            Ecartes.Add(new FaitEcarte(fait.Id, EstHorsModele
                ? $"On ne peut revenir au modèle qu’à une étape de la procédure «\u00A0{definition.Libelle}\u00A0»\u00A0: choisissez l’étape de retour."
                : "Le dossier n’était pas hors modèle\u00A0: il n’y a pas de retour à enregistrer."));
            return;
        }

        Aller(etape, fait.DateEffet, fait, null, null);
    }

    private void Signaler(Fait fait)
    {
        if (definition.Fait(fait.Type)?.SignaleAuxAutres is { } message)
        {
            Alertes.Add(new Alerte(Severite.Information, message, fait.Id));
        }
    }

    private Transition? TrouverSurFait(Fait fait)
    {
        var ici = EtapeDefinie is { } etape ? Trouver(etape.Vers, fait.Type, null, fait) : null;
        return ici ?? (EtapeDefinie is { Terminal: true } ? null : Trouver(definition.Partout, fait.Type, null, fait));
    }

    private Transition? TrouverSurEcheance(string cle)
    {
        var ici = EtapeDefinie is { } etape ? Trouver(etape.Vers, null, cle, null) : null;
        return ici ?? Trouver(definition.Partout, null, cle, null);
    }

    // Indexed loops here and in the deadlines: this is where a fold of forty facts spends its time.
    private Transition? Trouver(IReadOnlyList<Transition> transitions, string? sur, string? echu, Fait? fait)
    {
        for (var i = 0; i < transitions.Count; i++)
        {
            var transition = transitions[i];
            var convient = sur is null
                ? string.Equals(transition.Echu, echu, StringComparison.Ordinal)
                : string.Equals(transition.Sur, sur, StringComparison.Ordinal);
            if (convient && evaluation.EstVraie(transition.Si, fait))
            {
                return transition;
            }
        }

        return null;
    }

    // The consequence happens on the first day on which the delay runs under no reading.
    // A delay counted backwards may already be over when it opens: it says so on that day, not before.
    private static DateOnly Lendemain(SuiviEcheance echue)
    {
        var lendemain = echue.Calcul!.DernierJour.AddDays(1);
        return echue.OuvertePar?.DateEffet is { } ouverte && ouverte > lendemain ? ouverte : lendemain;
    }

    private string? Libelle(Fait? fait) => fait is null ? null : definition.Fait(fait.Type)?.Libelle ?? fait.Type;
}
