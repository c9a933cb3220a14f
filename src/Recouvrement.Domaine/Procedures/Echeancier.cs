using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>The deadlines of one fold: opened, met, passed, made pointless, never deleted.</summary>
internal sealed partial class Echeancier(DefinitionProcedure definition, FaitsAVenir aVenir, Contexte contexte, IDroit droit)
{
    private readonly List<SuiviEcheance> suivis = [];
    private readonly ArretsDUnDelai[] arretsParDelai = definition.Arretables.Count == 0
        ? []
        : [.. definition.Arretables.Select(e => new ArretsDUnDelai(e, definition, aVenir, contexte, droit))];
    private DatesDesFaits dates = DatesDesFaits.Aucune;

    public IReadOnlyList<SuiviEcheance> Suivis => suivis;

    public void Noter(Fait fait) => dates = dates.Avec(fait.Type, fait.DateEffet);

    public void OuvrirDepuisLeContexte()
    {
        foreach (var echeance in definition.Echeances)
        {
            if (echeance.DepuisContexte is { } nom && contexte.Valeurs[nom]?.Jour is { } depart)
            {
                Commencer(Ajouter(echeance, depart, null, null, null, "Ouverte par les données du dossier."));
            }
        }
    }

    public void Ouvrir(string cle, Fait? fait, SuiviEcheance? echue, string? libelle)
    {
        var echeance = definition.Echeance(cle)
            ?? throw new InvalidOperationException($"Délai «\u00A0{cle}\u00A0» non déclaré par la procédure «\u00A0{definition.Id}\u00A0».");
        if (EstDejaLa(echeance))
        {
            return;
        }

        // Composed on the raw date of the delay that passed; when its effective date differs, it is the other reading.
        var depart = fait is null ? echue!.Calcul!.DateBrute : Clotures.Date(fait, echeance.Depart) ?? fait.DateEffet;
        var autre = fait is null
            ? Distincte(echue!.Calcul!.DateEcheance, depart)
            : Distincte(Clotures.Date(fait, echeance.AutreDepart), depart);
        var raison = fait is null ? "Ouverte par l’expiration du délai précédent." : $"Ouverte par «\u00A0{libelle}\u00A0».";
        Commencer(Ajouter(echeance, depart, autre, fait, echue, raison));
    }

    public void Fermer(DefinitionFait type, Fait fait, Evaluation evaluation)
    {
        foreach (var suivi in suivis)
        {
            if (!suivi.EstVive)
            {
                continue;
            }

            if (Clotures.Trouver(suivi.Definition.ClosPar, fait, evaluation) is { } cloture)
            {
                var date = Clotures.Date(fait, cloture.Date) ?? fait.DateEffet;
                suivi.Clore(StatutEcheance.Tenue, date, fait, $"Tenue par «\u00A0{type.Libelle}\u00A0».");
            }
            else if (suivi.Definition.SansObjetPar.Nomme(fait.Type))
            {
                suivi.Clore(StatutEcheance.SansObjet, fait.DateEffet, fait, $"Sans objet depuis «\u00A0{type.Libelle}\u00A0».");
            }
        }
    }

    public void Recommencer(DefinitionFait type, Fait fait, Evaluation evaluation)
    {
        // The list grows while it is read: only what was there before this fact is interrupted by it.
        var nombre = suivis.Count;
        for (var i = 0; i < nombre; i++)
        {
            var suivi = suivis[i];
            if (suivi.Statut is StatutEcheance.Ouverte or StatutEcheance.Indeterminee
                && suivi.Depart != fait.DateEffet
                && Clotures.Trouver(suivi.Definition.RecommencePar, fait, evaluation) is { } cloture)
            {
                suivi.Clore(StatutEcheance.SansObjet, fait.DateEffet, fait, $"Interrompue par «\u00A0{type.Libelle}\u00A0»\u00A0: le délai recommence.");
                Ajouter(suivi.Definition, Clotures.Date(fait, cloture.Date) ?? fait.DateEffet, null, fait, null, $"Recommencée par «\u00A0{type.Libelle}\u00A0».");
            }
        }
    }

    public void RendreSansObjet(string cle, DateOnly date, Fait? fait)
    {
        foreach (var suivi in suivis)
        {
            if (suivi.EstVive && string.Equals(suivi.Definition.Cle, cle, StringComparison.Ordinal))
            {
                suivi.Clore(StatutEcheance.SansObjet, date, fait, "Sans objet\u00A0: ce qui est arrivé depuis l’a rendue inutile.");
            }
        }
    }

    public void ToutRendreSansObjet(DateOnly date, Fait? fait, string etape)
    {
        foreach (var suivi in suivis)
        {
            if (suivi.EstVive && !suivi.Definition.Survit)
            {
                suivi.Clore(StatutEcheance.SansObjet, date, fait, $"Sans objet à l’étape «\u00A0{etape}\u00A0».");
            }
        }
    }

    public void Rouvrir(string cle, DateOnly le, string? libelle)
    {
        for (var i = suivis.Count - 1; i >= 0; i--)
        {
            if (suivis[i].Statut == StatutEcheance.Tenue && string.Equals(suivis[i].Definition.Cle, cle, StringComparison.Ordinal))
            {
                suivis[i].Rouvrir(libelle is null
                    ? "Rouverte\u00A0: ce qui l’avait arrêtée est effacé."
                    : $"Rouverte par «\u00A0{libelle}\u00A0»\u00A0: ce qui l’avait arrêtée est effacé.");
                Ajuster(suivis[i].Definition, le, null);
                return;
            }
        }
    }

    /// <summary>The open deadline that ended first before <paramref name="jour"/>; null when there is none.</summary>
    public SuiviEcheance? ProchaineEchue(DateOnly jour, Evaluation evaluation)
    {
        SuiviEcheance? premiere = null;
        foreach (var suivi in suivis)
        {
            if (suivi.EstOuverte
                && !suivi.Definition.Demeure
                && suivi.Calcul!.DernierJour < jour
                && (premiere is null || suivi.Calcul.DernierJour < premiere.Calcul!.DernierJour)
                && !EstSauvee(suivi, evaluation))
            {
                premiere = suivi;
            }
        }

        return premiere;
    }

    // A fact still to come may have met the deadline, or suspended it, earlier than its own legal date: a service abroad counts,
    // for whoever serves, from the dispatch (CPC 647-1). Such a deadline waits for that fact instead of passing.
    private bool EstSauvee(SuiviEcheance suivi, Evaluation evaluation)
    {
        if (EstSauvee(suivi, suivi.Definition.ClosPar, evaluation))
        {
            return true;
        }

        for (var k = 0; k < suivi.Definition.Arrets.Count; k++)
        {
            if (EstSauvee(suivi, suivi.Definition.Arrets[k].Du, evaluation))
            {
                return true;
            }
        }

        return false;
    }

    private bool EstSauvee(SuiviEcheance suivi, IReadOnlyList<Cloture> clotures, Evaluation evaluation) =>
        aVenir.Compter(clotures, evaluation, siDate: true, (_, date) => date >= suivi.Depart && date <= suivi.Calcul!.DernierJour);

    private SuiviEcheance? Ajouter(
        DefinitionEcheance echeance, DateOnly depart, DateOnly? autre, Fait? fait, SuiviEcheance? echue, string raison)
    {
        if (RegleDe(echeance) is not { } regle)
        {
            return null;
        }

        var demande = new DemandeDelai(regle, depart)
        {
            Criteres = dates,
            Territoire = contexte.Territoire,
            Demeure = EstPourLeCreancier(regle) ? null : contexte.Demeure,
            RemiseSansMajoration = fait?.Donnees["remise-sans-majoration"]?.OuiNon == true,
            AutreDepart = autre,
            Jours = echeance.Duree is { } champ && fait?.Donnees[champ]?.Nombre is >= 0m and < 36_500m and var jours ? decimal.ToInt32(jours) : null,
        };
        var calcul = droit.Calculer(demande);
        var suivi = new SuiviEcheance(echeance, regle, depart, fait ?? echue?.OuvertePar)
        {
            Demande = demande,
            Calcul = calcul.EstObtenu ? calcul.Valeur : null,
            Refus = calcul.EstObtenu ? null : calcul.Refus,
            Statut = calcul.EstObtenu ? StatutEcheance.Ouverte : StatutEcheance.Indeterminee,
            Raison = raison,
        };
        suivis.Add(suivi);
        return suivi;
    }

    // The distance of the debtor's home benefits the debtor: it must never lengthen a deadline that the creditor has to meet.
    private bool EstPourLeCreancier(string regle) => droit.Delai(regle) is { } lue && lue.Versions[^1].Charge == Charge.Creancier;

    private string? RegleDe(DefinitionEcheance echeance)
    {
        if (echeance.RegleSelon is not { } choix)
        {
            return echeance.Cle;
        }

        return contexte.Valeurs[choix.Champ]?.Texte is { } valeur ? choix.Regles.GetValueOrDefault(valeur) : null;
    }

    private bool EstDejaLa(DefinitionEcheance echeance)
    {
        foreach (var suivi in suivis)
        {
            if (ReferenceEquals(suivi.Definition, echeance) && (echeance.Unique || suivi.EstVive))
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? Distincte(DateOnly? autre, DateOnly depart) => autre is { } date && date != depart ? date : null;
}
