using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// Everything that stopped one delay since the beginning of the fold, whether it ran or not: an instance begun before the delay
/// opens may still be pending when it does.
/// </summary>
internal sealed class ArretsDUnDelai(DefinitionEcheance definition, DefinitionProcedure procedure, FaitsAVenir aVenir, Contexte contexte, IDroit droit)
{
    private readonly List<Arret> arrets = [];

    public DefinitionEcheance Definition => definition;

    /// <summary>The deadline of which the later runs are restarts; null until one is opened.</summary>
    public SuiviEcheance? Origine { get; set; }

    /// <summary>True when the fact changed anything.</summary>
    public bool Noter(Fait fait, Evaluation evaluation)
    {
        var change = false;
        foreach (var arret in arrets)
        {
            change |= !arret.EstEfface && VientDe(arret, fait) && Finir(arret, fait, evaluation);
        }

        for (var i = 0; i < definition.Arrets.Count; i++)
        {
            var defini = definition.Arrets[i];
            if (Clotures.Trouver(defini.Du, fait, evaluation) is { } debut && !DejaEnCours(defini, fait))
            {
                var du = Clotures.Date(fait, debut.Date) ?? fait.DateEffet;
                arrets.Add(new Arret(defini, fait, du, Calculer(defini.Maximum, du)) { Au = defini.EstInstantane ? du : null });
                change = true;
            }
        }

        return change;
    }

    /// <summary>The first day, up to <paramref name="jour"/>, on which the law lets something last no longer; null when there is none.</summary>
    public DateOnly? Borne(DateOnly jour)
    {
        DateOnly? borne = null;
        foreach (var arret in arrets)
        {
            if (arret.Dure && arret.Maximum is { } maximum && maximum <= jour && (borne is null || maximum < borne))
            {
                borne = maximum;
            }
        }

        return borne;
    }

    /// <summary>Ends on its day whatever the law does not let last beyond <paramref name="jour"/>; true when something ended.</summary>
    public bool Borner(DateOnly jour)
    {
        var change = false;
        foreach (var arret in arrets)
        {
            if (arret.Dure && arret.Maximum is { } maximum && maximum <= jour)
            {
                arret.Au = maximum;
                change = true;
            }
        }

        return change;
    }

    /// <summary>The interruption that lasts, of a delay running since <paramref name="depart"/>; null when none does.</summary>
    public Arret? InterruptionEnCours(DateOnly depart) =>
        arrets.Find(a => a.Dure && a.Definition.Nature == NatureArret.Interruption && a.Du >= depart);

    /// <summary>The suspension that lasts; null when none does.</summary>
    public Arret? SuspensionEnCours() => arrets.Find(a => a.Dure && a.Definition.Nature == NatureArret.Suspension);

    /// <summary>The last interruption that ended and stands: the delay runs whole from its end; null when none stands.</summary>
    public Arret? DerniereInterruption(DateOnly depart, bool saufDiscutees = false)
    {
        Arret? derniere = null;
        foreach (var arret in arrets)
        {
            if (arret is { EstEfface: false, Au: { } au, Definition.Nature: NatureArret.Interruption }
                && arret.Du >= depart
                && au > depart
                && !(saufDiscutees && arret.EstDiscute)
                && (derniere is null || au > derniere.Au))
            {
                derniere = arret;
            }
        }

        return derniere;
    }

    /// <summary>The suspensions of a delay running since <paramref name="depart"/>, as seen on <paramref name="jour"/>.</summary>
    public IReadOnlyList<SuspensionRetenue> Suspensions(DateOnly depart, DateOnly jour)
    {
        List<SuspensionRetenue>? retenues = null;
        foreach (var arret in arrets)
        {
            if (arret is { EstEfface: false, Definition.Nature: NatureArret.Suspension } && (arret.Au ?? jour) > depart)
            {
                var au = arret.Au ?? jour;
                (retenues ??= []).Add(new SuspensionRetenue(arret.Du, au, arret.Definition.Article)
                {
                    EnCours = arret.Au is null,
                    AuMoins = Calculer(arret.Definition.Reprise, au),
                });
            }
        }

        retenues?.Sort((a, b) => a.Du != b.Du ? a.Du.CompareTo(b.Du) : a.Au.CompareTo(b.Au));
        return retenues ?? (IReadOnlyList<SuspensionRetenue>)[];
    }

    private bool Finir(Arret arret, Fait fait, Evaluation evaluation)
    {
        if (Clotures.Trouver(arret.Definition.EffacePar, fait, evaluation) is not null)
        {
            arret.EstEfface = !SeraRetabli(arret, evaluation);
            return arret.EstEfface;
        }

        if (!arret.EstDiscute && Clotures.Trouver(arret.Definition.DiscutePar, fait, evaluation) is not null)
        {
            arret.EstDiscute = true;
            return true;
        }

        if (arret.Au is null && Clotures.Trouver(arret.Definition.Au, fait, evaluation) is { } fin)
        {
            var au = Clotures.Date(fait, fin.Date) ?? fait.DateEffet;
            arret.Au = au < arret.Du ? arret.Du : au;
            return true;
        }

        return false;
    }

    private bool DejaEnCours(ArretDefini defini, Fait fait) =>
        arrets.Exists(a => a.Dure && ReferenceEquals(a.Definition, defini) && Meme(a.Debut, fait));

    // What one instance began only that instance ends; what the juriste says on the clock itself ends whatever she means.
    private bool VientDe(Arret arret, Fait fin) =>
        Meme(arret.Debut, fin) || arret.Definition.ToutesProcedures || procedure.EstLInstance(fin.Procedure);

    // An erasure known to have been taken back erased nothing, whatever the days between the two made of the delay.
    private bool SeraRetabli(Arret arret, Evaluation evaluation) =>
        aVenir.Compter(arret.Definition.RetabliPar, evaluation, siDate: false, (fait, _) => Meme(arret.Debut, fait));

    private static bool Meme(Fait a, Fait b) => string.Equals(a.Procedure, b.Procedure, StringComparison.Ordinal)
        && (a.Debiteur is null || b.Debiteur is null || a.Debiteur == b.Debiteur);

    private DateOnly? Calculer(string? regle, DateOnly depart)
    {
        if (regle is null)
        {
            return null;
        }

        var calcul = droit.Calculer(new DemandeDelai(regle, depart) { Territoire = contexte.Territoire });
        return calcul.EstObtenu ? calcul.Valeur.DateBrute : null;
    }
}
