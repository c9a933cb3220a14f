using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>Draws up what the juriste sees once every fact has been taken.</summary>
internal sealed class BilanDuRejeu(DefinitionProcedure definition, Rejeu rejeu, Contexte contexte, IDroit droit)
{
    private static readonly DefinitionEtape EtapeHorsModele = new(
        EtatProcedure.HorsModele,
        "Hors modèle",
        "Le dossier suit un cours que le modèle ne prévoit pas\u00A0; les délais ouverts restent suivis.",
        false,
        [],
        [],
        [],
        [],
        []);

    public EtatProcedure Dresser(DateOnly auJour)
    {
        rejeu.Evaluation.Jour = auJour;
        var etape = rejeu.EtapeDefinie ?? EtapeHorsModele;
        var effets = new EffetsDuRejeu(definition, rejeu);
        return new EtatProcedure
        {
            Procedure = definition.Id,
            Au = auJour,
            Etape = etape.Id,
            LibelleEtape = etape.Libelle,
            DepuisLe = rejeu.DepuisLe,
            Terminal = etape.Terminal,
            Regime = rejeu.Regime?.Id,
            Echeances = Figer(),
            EvenementsPossibles = EvenementsDe(etape.Vers),
            EvenementsToujoursPossibles = etape.Terminal ? [] : EvenementsDe(definition.Partout),
            Actes = Actes(etape),
            Effets = effets.Tenus(),
            OrigineDesEffets = effets.Origine(),
            Alertes = Alertes(etape),
            Ecartes = rejeu.Ecartes,
            Parcours = rejeu.Parcours,
        };
    }

    private EcheanceProcedure[] Figer()
    {
        var figees = new EcheanceProcedure[rejeu.Echeances.Count];
        for (var i = 0; i < figees.Length; i++)
        {
            figees[i] = rejeu.Echeances[i].Figer();
        }

        return figees;
    }

    private List<string> EvenementsDe(IReadOnlyList<Transition> transitions)
    {
        var evenements = new List<string>();
        foreach (var transition in transitions)
        {
            if (transition.Sur is { } type
                && !evenements.Contains(type, StringComparer.Ordinal)
                && rejeu.Evaluation.EstVraie(transition.Si, null, faitAVenir: true))
            {
                evenements.Add(type);
            }
        }

        return evenements;
    }

    private List<ActePossible> Actes(DefinitionEtape etape)
    {
        var actes = new List<ActePossible>();
        foreach (var acte in etape.Actes)
        {
            if (rejeu.Evaluation.EstVraie(acte.Si, null) && !actes.Exists(a => string.Equals(a.Id, acte.Id, StringComparison.Ordinal)))
            {
                actes.Add(new ActePossible(acte.Id, acte.Interdit is null, acte.Interdit));
            }
        }

        return actes;
    }

    private IReadOnlyList<Alerte> Alertes(DefinitionEtape etape)
    {
        foreach (var alerte in etape.Alertes)
        {
            if (rejeu.Evaluation.EstVraie(alerte.Si, null) && (alerte.Proche is not { } proche || EstProche(proche)))
            {
                rejeu.Alertes.Add(new Alerte(alerte.Severite, alerte.Message, null));
            }
        }

        foreach (var suivi in rejeu.Echeances)
        {
            if (suivi.Statut == StatutEcheance.Indeterminee)
            {
                rejeu.Alertes.Add(new Alerte(Severite.PerteDuDroit, suivi.Refus!, suivi.OuvertePar?.Id));
            }
        }

        return rejeu.Alertes;
    }

    private bool EstProche(EcheanceProche proche)
    {
        if (Limite(proche) is not { } limite)
        {
            return false;
        }

        var debut = proche.AuDela is { } auDela ? Dans(auDela) : DateOnly.MinValue;
        foreach (var suivi in rejeu.Echeances)
        {
            if (suivi.EstOuverte
                && string.Equals(suivi.Definition.Cle, proche.Cle, StringComparison.Ordinal)
                && suivi.Calcul!.DateATenir <= limite
                && suivi.Calcul.DateATenir > debut)
            {
                return true;
            }
        }

        return false;
    }

    private DateOnly? Limite(EcheanceProche proche)
    {
        if (proche.Dans is { } dans)
        {
            return Dans(dans);
        }

        if (rejeu.DepuisLe is not { } entree || proche.Avant is not { } regle)
        {
            return null;
        }

        var calcul = droit.Calculer(new DemandeDelai(regle, entree) { Territoire = contexte.Territoire });
        return calcul.EstObtenu ? calcul.Valeur.DateEcheance : null;
    }

    private DateOnly Dans(Duree duree) => rejeu.Evaluation.Jour.AddMonths(duree.TotalMois).AddDays(duree.Jours);
}
