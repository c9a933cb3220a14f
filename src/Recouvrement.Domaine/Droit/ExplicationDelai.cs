namespace Recouvrement.Domaine.Droit;

/// <summary>Writes in French, step by step, how a deadline was counted: « Pourquoi cette date ? ».</summary>
internal static class ExplicationDelai
{
    private const char I = TexteFrancais.Insecable;

    public static IReadOnlyList<string> Ecrire(CalculDelai calcul, EcheanceCalculee echeance)
    {
        var lignes = new List<string> { $"{calcul.Regle.LibelleDepart} du {TexteFrancais.DateComplete(echeance.Depart)}" };
        EcrireDistance(calcul, lignes);
        if (calcul.Duree.Rebours)
        {
            EcrireRebours(calcul, echeance, lignes);
        }
        else
        {
            EcrireComptage(calcul, echeance, lignes);
            EcrireSuspensions(calcul, lignes);
        }

        EcrireReport(calcul, echeance, lignes);
        if (echeance.Doute is { } doute)
        {
            lignes.Add($"Doute{I}: {doute}");
            lignes.Add($"date prudente{I}: {TexteFrancais.DateComplete(echeance.DateATenir)}{I}; autre lecture{I}: "
                + TexteFrancais.DateComplete(echeance.DateAutre ?? echeance.DateEcheance));
        }

        lignes.Add(Resultat(echeance));
        return lignes;
    }

    public static string Doute(CalculDelai calcul, CausesDeDoute causes)
    {
        var phrases = new List<string>(4);
        if (causes.HasFlag(CausesDeDoute.Depart))
        {
            phrases.Add($"le texte ne dit pas si le délai court du {TexteFrancais.DateLongue(calcul.Demande.Depart)} "
                + $"ou du {TexteFrancais.DateLongue(calcul.Demande.AutreDepart ?? calcul.Demande.Depart)}.");
        }

        if (causes.HasFlag(CausesDeDoute.Suspension))
        {
            phrases.Add("le délai a été suspendu\u00A0; si la suspension était contestée, il finirait à sa première date.");
        }

        if (causes.HasFlag(CausesDeDoute.Report))
        {
            phrases.Add("aucun arrêt ne dit si le report de l’article 642 du code de procédure civile s’applique à ce délai.");
        }

        if (causes.HasFlag(CausesDeDoute.Samedi))
        {
            phrases.Add("aucun texte ne dit si le samedi compte parmi les jours ouvrables.");
        }

        if (causes.HasFlag(CausesDeDoute.FeriesLocaux))
        {
            phrases.Add("aucun texte ne dit si un jour férié local s’apprécie au lieu du tribunal, de l’acte ou de la partie.");
        }

        return TexteFrancais.Majuscule(string.Join(' ', phrases.Select((p, rang) => rang == 0 ? p : TexteFrancais.Majuscule(p)))) + " Les deux dates sont gardées.";
    }

    private static void EcrireDistance(CalculDelai calcul, List<string> lignes)
    {
        var demande = calcul.Demande;
        if (!calcul.Version.Distance)
        {
            return;
        }

        if (demande.RemiseSansMajoration)
        {
            lignes.Add("acte remis à la personne dans un lieu sans majoration, pas de délai de distance (CPC 647)");
        }
        else if (calcul.Distance is { } distance)
        {
            lignes.Add($"juridiction {Lieu(calcul, calcul.Juridiction)}, demeure {Lieu(calcul, calcul.Demeure)}{I}: "
                + $"+ {Nombre(distance.Mois)}{I}mois de distance ({distance.Passeport.Article}), soit un délai unique de "
                + $"{TexteDuree.Ecrire(calcul.Duree)} (CPC 641)");
        }
    }

    private static void EcrireComptage(CalculDelai calcul, EcheanceCalculee echeance, List<string> lignes)
    {
        var duree = calcul.Duree;
        var jour = echeance.Depart;
        var brute = calcul.Demande.Suspensions.Count == 0 ? echeance.DateBrute : calcul.BruteSansSuspension;
        var droit = $" ({calcul.Version.Passeport.Article}{DeLaVersion(calcul.Version)})";
        if (duree.EstNulle && calcul.Demande.Jours is not null)
        {
            lignes.Add("aucun jour de plus n’a été convenu");
        }
        else if (duree.TotalMois > 0 || duree.Jours == 0)
        {
            jour = jour.AddMonths(duree.TotalMois);
            lignes.Add($"+ {TexteDuree.Ecrire(duree with { Jours = 0 })}{droit} → {TexteFrancais.DateComplete(jour)}");
            droit = string.Empty;
            if (jour.Day != echeance.Depart.Day && !calcul.Version.FinDeMois)
            {
                lignes.Add($"pas de {Nombre(echeance.Depart.Day)} ce mois-là, le délai finit le dernier jour du mois (CPC 641)");
            }
        }

        if (duree.Jours > 0)
        {
            jour = duree.Unite == UniteDeJours.Calendaires ? jour.AddDays(duree.Jours) : echeance.DateBrute;
            lignes.Add($"+ {TexteDuree.Ecrire(duree with { Annees = 0, Mois = 0 })}{droit} → {TexteFrancais.DateComplete(jour)}");
        }

        if (duree.Unite != UniteDeJours.Calendaires)
        {
            lignes.Add(duree.Unite == UniteDeJours.Ouvrables
                ? "dimanches et jours fériés non comptés, samedis comptés"
                : "samedis, dimanches et jours fériés non comptés");
        }

        if (calcul.Version.FinDeMois)
        {
            lignes.Add($"dernier jour de ce mois → {TexteFrancais.DateComplete(brute)}");
        }

        if (calcul.Version.AuPlusTard is { } butoir && butoir == brute && butoir != jour)
        {
            lignes.Add($"au plus tard le {TexteFrancais.DateComplete(butoir)}, par l’effet de la loi qui a réduit le délai (CC 2222)");
        }
    }

    private static void EcrireSuspensions(CalculDelai calcul, List<string> lignes)
    {
        var demande = calcul.Demande;
        if (demande.Suspensions.Count == 0 || calcul.Duree.Unite != UniteDeJours.Calendaires)
        {
            return;
        }

        foreach (var pas in ComputSuspensions.Compter(demande.Depart, calcul.BruteSansSuspension, demande.Suspensions))
        {
            var suspension = pas.Suspension;
            var periode = suspension.EnCours
                ? $"suspendu depuis le {TexteFrancais.DateComplete(pas.Du)}, toujours en cours le {TexteFrancais.DateLongue(suspension.Au)}"
                : $"suspendu le {TexteFrancais.DateComplete(pas.Du)}, reprend le {TexteFrancais.DateComplete(suspension.Au)}";
            var fin = pas.ParLeMinimum
                ? $"durée restante portée à son minimum légal → {TexteFrancais.DateComplete(pas.Fin)}"
                : $"→ {TexteFrancais.DateComplete(pas.Fin)}";
            lignes.Add($"{periode} ({suspension.Article}){I}: + {Nombre(pas.Jours)}{I}{(pas.Jours > 1 ? "jours" : "jour")} (CC 2230) {fin}");
        }
    }

    private static void EcrireRebours(CalculDelai calcul, EcheanceCalculee echeance, List<string> lignes) =>
        lignes.Add($"− {TexteDuree.Ecrire(calcul.Duree with { Rebours = false })} en remontant, jour de départ et jours pleins exclus "
            + $"({calcul.Version.Passeport.Article}{DeLaVersion(calcul.Version)}) → {TexteFrancais.DateComplete(echeance.DateBrute)}");

    private static void EcrireReport(CalculDelai calcul, EcheanceCalculee echeance, List<string> lignes)
    {
        if (calcul.Duree.Unite != UniteDeJours.Calendaires)
        {
            return;
        }

        var prorogation = calcul.Version.Prorogation;
        if (prorogation == Prorogation.Aucune)
        {
            lignes.Add("pas de report, ce délai finit à son dernier jour même non ouvrable");
            return;
        }

        var jour = echeance.DateBrute;
        if (calcul.Calendrier.EstOuvrable(jour))
        {
            lignes.Add(prorogation == Prorogation.Avance ? "jour ouvrable, conservé" : "jour ouvrable, pas de report (CPC 642)");
            return;
        }

        var pas = prorogation == Prorogation.Avance ? -1 : 1;
        for (; !calcul.Calendrier.EstOuvrable(jour); jour = jour.AddDays(pas))
        {
            var ferie = calcul.Calendrier.Ferie(jour);
            lignes.Add($"{TexteFrancais.DateComplete(jour)}{I}: non ouvrable{(ferie is null ? string.Empty : $" ({ferie.Regle.Libelle})")}");
        }

        lignes.Add(prorogation switch
        {
            Prorogation.Avance => $"délai à rebours, jamais prolongé, avancé au {TexteFrancais.DateComplete(jour)}",
            Prorogation.Incertaine => $"report au {TexteFrancais.DateComplete(jour)} si l’article 642 s’applique",
            _ => $"premier jour ouvrable suivant → {TexteFrancais.DateComplete(jour)} (CPC 642)",
        });
    }

    private static string Resultat(EcheanceCalculee echeance) => echeance.Severite == Severite.Attente
        ? $"Ne pas agir avant la fin du {TexteFrancais.DateComplete(echeance.DateATenir)}"
        : $"Échéance{I}: {TexteFrancais.DateComplete(echeance.DateEcheance)}";

    private static string DeLaVersion(VersionDelai version) => version.EnVigueur.Du is { } du
        ? $", version du {TexteFrancais.DateLongue(du)}"
        : string.Empty;

    private static string Lieu(CalculDelai calcul, string code) =>
        calcul.Territoires.TryGetValue(code, out var territoire) ? territoire.Lieu : code;

    private static string Nombre(int nombre) => TexteFrancais.Nombre(nombre, 0);
}
