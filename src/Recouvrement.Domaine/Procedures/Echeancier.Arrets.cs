using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <content>
/// Suspensions and interruptions that last. Nothing is shifted in place: what stopped a delay is remembered, and each time one
/// begins, ends or is erased the delay is counted again from what stands, so that an erasure gives back the date it had taken.
/// </content>
internal sealed partial class Echeancier
{
    /// <summary>Takes what the fact begins, ends or erases.</summary>
    public void Arreter(DefinitionFait type, Fait fait, Evaluation evaluation)
    {
        foreach (var arrets in arretsParDelai)
        {
            if (arrets.Noter(fait, evaluation))
            {
                Ajuster(arrets, fait.DateEffet, fait, type.Libelle);
            }
        }
    }

    /// <summary>The first day, up to <paramref name="jour"/>, on which the law lets something last no longer; null when there is none.</summary>
    public DateOnly? BorneDesArrets(DateOnly jour)
    {
        DateOnly? borne = null;
        foreach (var arrets in arretsParDelai)
        {
            if (arrets.Borne(jour) is { } la && (borne is null || la < borne))
            {
                borne = la;
            }
        }

        return borne;
    }

    /// <summary>Ends, on its day, what the law does not let last until <paramref name="jour"/>.</summary>
    public void BornerLesArrets(DateOnly jour)
    {
        foreach (var arrets in arretsParDelai)
        {
            if (arrets.Borner(jour))
            {
                Ajuster(arrets, jour, null, null);
            }
        }
    }

    /// <summary>What still lasts is counted up to the day looked from.</summary>
    public void CompterLesSuspensionsEnCours(DateOnly auJour)
    {
        foreach (var arrets in arretsParDelai)
        {
            if (Vivant(arrets.Definition) is { Arret.Nature: NatureArret.Suspension } suivi)
            {
                suivi.Recompter(droit, arrets.Suspensions(suivi.Depart, auJour), suivi.Demande.AutreDepart);
            }
        }
    }

    private void Commencer(SuiviEcheance? suivi)
    {
        if (suivi is not null && ArretsDe(suivi.Definition) is { } arrets)
        {
            arrets.Origine = suivi;
            Ajuster(arrets, suivi.Depart, null, null);
        }
    }

    private void Ajuster(DefinitionEcheance echeance, DateOnly jour, Fait? fait)
    {
        if (ArretsDe(echeance) is { } arrets)
        {
            Ajuster(arrets, jour, fait, null);
        }
    }

    private void Ajuster(ArretsDUnDelai arrets, DateOnly jour, Fait? fait, string? libelle)
    {
        if (arrets.Origine is not { } origine || Vivant(arrets.Definition) is not { } vivant)
        {
            return;
        }

        if (arrets.InterruptionEnCours(origine.Depart) is { } interruption)
        {
            vivant.Suspendre(interruption, $"Interrompue par «\u00A0{Nom(interruption.Debut)}\u00A0» tant que dure ce qui l’interrompt ({interruption.Definition.Article}).");
            return;
        }

        var derniere = arrets.DerniereInterruption(origine.Depart);
        var depart = derniere?.Au ?? origine.Depart;
        if (vivant.Depart != depart && Reporter(arrets, vivant, depart, derniere, jour, fait) is { } courant)
        {
            vivant = courant;
        }

        // An interruption that is argued about leaves the start it would have without it as the other reading.
        var autre = derniere is null ? vivant.Demande.AutreDepart : Distincte(arrets.DerniereInterruption(origine.Depart, saufDiscutees: true)?.Au ?? origine.Depart, depart);
        vivant.Recompter(droit, arrets.Suspensions(vivant.Depart, jour), autre);
        if (arrets.SuspensionEnCours() is { } suspension)
        {
            vivant.Suspendre(suspension, $"Suspendue depuis le {TexteFrancais.DateLongue(suspension.Du)} par «\u00A0{Nom(suspension.Debut)}\u00A0» ({suspension.Definition.Article}).");
        }
        else if (vivant.Statut == StatutEcheance.Suspendue)
        {
            vivant.Rouvrir(libelle is null ? "Le délai court à nouveau\u00A0: ce qui l’arrêtait a pris fin." : $"Le délai court à nouveau depuis «\u00A0{libelle}\u00A0».");
        }
    }

    // The run that starts from that day: a new one after an interruption, an earlier one given back when the interruption is erased.
    private SuiviEcheance? Reporter(ArretsDUnDelai arrets, SuiviEcheance vivant, DateOnly depart, Arret? derniere, DateOnly jour, Fait? fait)
    {
        vivant.Clore(
            StatutEcheance.SansObjet,
            jour,
            fait,
            derniere is null || derniere.Au < vivant.Depart
                ? "Sans objet\u00A0: l’interruption qui l’avait fait courir est effacée."
                : $"Interrompue par «\u00A0{Nom(derniere.Debut)}\u00A0»\u00A0: le délai recommence ({derniere.Definition.Article}).");
        var debut = suivis.IndexOf(arrets.Origine!);
        for (var i = debut; i < suivis.Count; i++)
        {
            if (ReferenceEquals(suivis[i].Definition, arrets.Definition) && suivis[i].Depart == depart && !ReferenceEquals(suivis[i], vivant))
            {
                suivis[i].Rouvrir("Rouverte\u00A0: l’interruption qui l’avait close est effacée.");
                return suivis[i];
            }
        }

        return Ajouter(arrets.Definition, depart, null, derniere?.Debut ?? fait, null, $"Recommencée par «\u00A0{Nom((derniere?.Debut ?? fait)!)}\u00A0».");
    }

    private SuiviEcheance? Vivant(DefinitionEcheance echeance)
    {
        for (var i = suivis.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(suivis[i].Definition, echeance) && suivis[i].EstVive)
            {
                return suivis[i];
            }
        }

        return null;
    }

    private ArretsDUnDelai? ArretsDe(DefinitionEcheance echeance)
    {
        foreach (var arrets in arretsParDelai)
        {
            if (ReferenceEquals(arrets.Definition, echeance))
            {
                return arrets;
            }
        }

        return null;
    }

    private string Nom(Fait fait) => definition.Fait(fait.Type)?.Libelle ?? fait.Type;
}
