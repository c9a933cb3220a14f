namespace Recouvrement.Domaine.Droit;

/// <summary>
/// One deadline being computed: everything it depends on, already resolved. It is kept by the result so that the
/// explanation can be written later, from exactly what governed.
/// </summary>
internal sealed class CalculDelai
{
    public required DemandeDelai Demande { get; init; }

    public required RegleDelai Regle { get; init; }

    public required VersionDelai Version { get; init; }

    /// <summary>The augmentation that applies, or null.</summary>
    public required RegleDistance? Distance { get; init; }

    /// <summary>Calendar of the court.</summary>
    public required Calendrier Calendrier { get; init; }

    /// <summary>Calendar of the place where the person who must act lives, when it has holidays of its own; null otherwise.</summary>
    public required Calendrier? CalendrierDemeure { get; init; }

    /// <summary>Names of the territories, for the explanation.</summary>
    public required IReadOnlyDictionary<string, Territoire> Territoires { get; init; }

    /// <summary>Territory of the court for the augmentation by distance.</summary>
    public string Juridiction => Version.SiegeDistance ?? Demande.Territoire;

    /// <summary>Where the person who must act lives.</summary>
    public string Demeure => Demande.Demeure ?? Demande.Territoire;

    public Duree Duree => Distance is null ? Version.Duree : Version.Duree.AugmenteeDe(Distance.Mois);

    /// <summary>Raw end of the delay as if nothing had suspended it.</summary>
    public DateOnly BruteSansSuspension => ComputDelai.Brute(Demande.Depart, Duree, Version);

    /// <summary>Counts under every reading, and keeps the first, the prudent and the other.</summary>
    public EcheanceCalculee Calculer()
    {
        var duree = Duree;
        var lectures = new Lectures();
        var echeance = Lire(Demande.Depart, duree, out var brute, ref lectures);
        if (Demande.AutreDepart is { } autreDepart && autreDepart != Demande.Depart)
        {
            var autre = Lire(autreDepart, duree, out _, ref lectures);
            lectures.Causes |= autre == echeance ? CausesDeDoute.Aucune : CausesDeDoute.Depart;
        }

        var doute = lectures.PlusTot != lectures.PlusTard;
        var prudenteEstPlusTot = Version.Charge == Charge.Creancier;
        return new EcheanceCalculee(e => ExplicationDelai.Ecrire(this, e))
        {
            Regle = Regle.Id,
            Version = Version.Id,
            Libelle = Regle.Libelle,
            Depart = Demande.Depart,
            DateBrute = brute,
            DateEcheance = echeance,
            DatePrudente = !doute ? null : prudenteEstPlusTot ? lectures.PlusTot : lectures.PlusTard,
            DateAutre = !doute ? null : prudenteEstPlusTot ? lectures.PlusTard : lectures.PlusTot,
            Doute = doute ? ExplicationDelai.Doute(this, lectures.Causes) : null,
            Article = Version.Passeport.Article,
            Severite = Version.Severite,
            Confiance = Version.Passeport.Confiance,
            Charge = Version.Charge,
            Effet = Regle.Effet,
        };
    }

    private DateOnly Lire(DateOnly depart, Duree duree, out DateOnly brute, ref Lectures lectures)
    {
        if (duree.Unite != UniteDeJours.Calendaires)
        {
            brute = LireOuvrables(depart, duree, ref lectures);
            return brute;
        }

        brute = ComputDelai.Brute(depart, duree, Version);
        if (Demande.Suspensions.Count == 0 || duree.Rebours)
        {
            return Lire(brute, ref lectures);
        }

        var sansSuspension = Lire(brute, ref lectures);
        brute = ComputSuspensions.Deplacer(depart, brute, Demande.Suspensions);
        var echeance = Lire(brute, ref lectures);
        lectures.Causes |= sansSuspension == echeance ? CausesDeDoute.Aucune : CausesDeDoute.Suspension;
        return echeance;
    }

    // Such a delay always ends on a day that counts, so there is nothing to extend; the doubts are Saturday and local holidays.
    private DateOnly LireOuvrables(DateOnly depart, Duree duree, ref Lectures lectures)
    {
        var origine = depart.AddMonths(duree.TotalMois);
        var samedi = duree.Unite == UniteDeJours.Ouvrables;
        var echeance = Calendrier.AjouterOuvrables(origine, duree.Jours, samedi);
        lectures.Noter(echeance);
        if (samedi)
        {
            var sansSamedi = Calendrier.AjouterOuvrables(origine, duree.Jours, samediCompte: false);
            lectures.Noter(sansSamedi);
            lectures.Causes |= sansSamedi == echeance ? CausesDeDoute.Aucune : CausesDeDoute.Samedi;
        }

        if (Calendrier.ADesFeriesLocaux)
        {
            NoterLocal(Calendrier.AjouterOuvrables(origine, duree.Jours, samedi, sansLocaux: true), echeance, ref lectures);
        }

        if (CalendrierDemeure is not null)
        {
            NoterLocal(CalendrierDemeure.AjouterOuvrables(origine, duree.Jours, samedi), echeance, ref lectures);
        }

        return echeance;
    }

    /// <summary>The effective date from a raw one under the first reading, every other reading being noted.</summary>
    private DateOnly Lire(DateOnly brute, ref Lectures lectures)
    {
        if (Version.Prorogation == Prorogation.Aucune)
        {
            lectures.Noter(brute);
            return brute;
        }

        var deplacee = Deplacer(Calendrier, brute, sansLocaux: false);
        lectures.Noter(deplacee);
        NoterLocaux(brute, deplacee, ref lectures);
        if (Version.Prorogation != Prorogation.Incertaine)
        {
            return deplacee;
        }

        lectures.Noter(brute);
        lectures.Causes |= brute == deplacee ? CausesDeDoute.Aucune : CausesDeDoute.Report;
        return brute;
    }

    // No text says whether a local holiday is judged at the court, at the act or at the party's: every reading is noted.
    private void NoterLocaux(DateOnly brute, DateOnly deplacee, ref Lectures lectures)
    {
        if (Calendrier.ADesFeriesLocaux)
        {
            NoterLocal(Deplacer(Calendrier, brute, sansLocaux: true), deplacee, ref lectures);
        }

        if (CalendrierDemeure is not null)
        {
            NoterLocal(Deplacer(CalendrierDemeure, brute, sansLocaux: false), deplacee, ref lectures);
        }
    }

    private static void NoterLocal(DateOnly lecture, DateOnly deplacee, ref Lectures lectures)
    {
        if (lecture != deplacee)
        {
            lectures.Noter(lecture);
            lectures.Causes |= CausesDeDoute.FeriesLocaux;
        }
    }

    private DateOnly Deplacer(Calendrier calendrier, DateOnly brute, bool sansLocaux) =>
        Version.Prorogation == Prorogation.Avance
            ? calendrier.DernierOuvrable(brute, sansLocaux)
            : calendrier.PremierOuvrable(brute, sansLocaux);

    /// <summary>The earliest and the latest of the readings met, and why there was more than one.</summary>
    private struct Lectures
    {
        public CausesDeDoute Causes;

        public DateOnly PlusTot { get; private set; } = DateOnly.MaxValue;

        public DateOnly PlusTard { get; private set; } = DateOnly.MinValue;

        public Lectures()
        {
        }

        public void Noter(DateOnly jour)
        {
            PlusTot = jour < PlusTot ? jour : PlusTot;
            PlusTard = jour > PlusTard ? jour : PlusTard;
        }
    }
}
