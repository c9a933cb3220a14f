using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Repli;

/// <summary>Joins the deadlines of the fold with what the journal says of them: when they entered the books, who checked them.</summary>
internal sealed class SuiviDesEcheances(Journal journal, EtatDossier dossier, DateOnly auJour)
{
    private readonly Dictionary<Guid, EntreeJournal> dernieres = Dernieres(journal);
    private readonly Dictionary<Guid, EntreeJournal> controles = DitDe(journal, TypesDeFait.EcheanceControlee);
    private readonly Dictionary<Guid, EntreeJournal> constats = DitDe(journal, TypesDeFait.EcheanceConstatee);

    public List<EcheanceSuivie> Suivre(IReadOnlyList<Machine> machines, IReadOnlyList<Machine> horloges)
    {
        var suivies = new List<EcheanceSuivie>();
        var connues = new HashSet<Guid>();
        foreach (var machine in machines.Concat(horloges))
        {
            foreach (var echeance in machine.Etat.Echeances)
            {
                if (EstTenuParUneHorloge(machine, echeance, horloges))
                {
                    continue;
                }

                var rang = 0;
                var id = Replieur.IdentifierEcheance(machine.Instance, machine.Debiteur, echeance, rang);
                while (!connues.Add(id))
                {
                    // The same delay restarted twice by one fact: the rank keeps them apart.
                    id = Replieur.IdentifierEcheance(machine.Instance, machine.Debiteur, echeance, ++rang);
                }

                suivies.Add(Suivre(id, machine, echeance));
            }
        }

        return suivies;
    }

    /// <summary>The earliest deadline to follow; of one day, the gravest.</summary>
    public static EcheanceSuivie? Prochaine(IReadOnlyList<EcheanceSuivie> echeances, EtatDossier dossier) => dossier.ClosLe is not null
        ? null
        : Premiere(echeances, e => e.Machine.Definition.Horloge is null || e.ASuivre)
            ?? Premiere(echeances, e => e.Echeance.Arret?.Nature != NatureArret.Interruption);

    private static EcheanceSuivie? Premiere(IReadOnlyList<EcheanceSuivie> echeances, Func<EcheanceSuivie, bool> retenir)
    {
        EcheanceSuivie? premiere = null;
        foreach (var candidate in echeances)
        {
            if (candidate.Echeance.EstVive && retenir(candidate) && (premiere is null || Comparer(candidate, premiere) < 0))
            {
                premiere = candidate;
            }
        }

        return premiere;
    }

    // One right, one line: where the clock of the claim follows a prescription, the procedure that follows it too keeps it to itself.
    private static bool EstTenuParUneHorloge(Machine machine, EcheanceProcedure echeance, IReadOnlyList<Machine> horloges) =>
        horloges.Count > 0
        && machine.Definition.Echeance(echeance.Cle)?.Horloge is { } horloge
        && horloges.Any(h => string.Equals(h.Definition.Id, horloge, StringComparison.Ordinal)
            && h.Etat.Echeances.Count > 0
            && (machine.Debiteur is null || h.Debiteur == machine.Debiteur));

    /// <summary>First day on which a deadline that runs will have expired, or on which a fact dated ahead will count.</summary>
    public static DateOnly? Recalcul(IReadOnlyList<EcheanceSuivie> echeances, IReadOnlyList<Fait> faits, DateOnly auJour)
    {
        DateOnly? premier = null;
        foreach (var suivie in echeances)
        {
            if (suivie.Echeance is { Statut: StatutEcheance.Ouverte, Calcul: { } calcul })
            {
                Retenir(calcul.DernierJour.AddDays(1));
                if (suivie.Machine.Definition.ASuivreAvant is { } avant && !suivie.ASuivre)
                {
                    Retenir(Reculer(calcul.DateATenir, avant));
                }
            }
            else if (suivie.Echeance is { Statut: StatutEcheance.Suspendue, Arret.Nature: NatureArret.Suspension })
            {
                // A suspension that lasts moves the end every day.
                Retenir(auJour.AddDays(1));
            }
        }

        foreach (var fait in faits)
        {
            if (fait.DateEffet > auJour)
            {
                Retenir(fait.DateEffet);
            }
        }

        return premier;

        void Retenir(DateOnly jour) => premier = jour <= auJour || (premier is { } p && p <= jour) ? premier : jour;
    }

    public static Severite SeveriteDe(EcheanceProcedure echeance) => echeance.Calcul?.Severite ?? Severite.PerteDuDroit;

    private static int Comparer(EcheanceSuivie a, EcheanceSuivie b)
    {
        // A deadline that the law refuses to date comes first: nobody knows how late it is.
        var ordre = (a.DateATenir ?? DateOnly.MinValue).CompareTo(b.DateATenir ?? DateOnly.MinValue);
        return ordre != 0 ? ordre : SeveriteDe(b.Echeance).CompareTo(SeveriteDe(a.Echeance));
    }

    private EcheanceSuivie Suivre(Guid id, Machine machine, EcheanceProcedure echeance)
    {
        var ouverture = Ouverture(machine, echeance);
        var creeeLe = Horloge.JourDe(ouverture.EnregistreLe);
        if (echeance.OuvertePar is null && echeance.Depart > creeeLe)
        {
            // Opened by an expiry: nobody recorded anything, it entered the books on the day itself.
            creeeLe = echeance.Depart;
        }

        var ouvert = dossier.ClosLe is null && DemandeAttention(machine, echeance);
        var nous = echeance.Calcul is null or { Charge: Charge.Creancier };
        var manquee = echeance.Statut == StatutEcheance.Echue && nous && SeveriteDe(echeance) >= Severite.PerteDuTitre;
        var controle = controles.GetValueOrDefault(id);
        return new EcheanceSuivie(
            id,
            machine,
            echeance,
            creeeLe,
            ouverture.Auteur,
            ASuivre: ouvert && (echeance.EstVive || (manquee && !constats.ContainsKey(id))),
            AControler: ouvert && echeance.EstVive && nous && controle is null && SeveriteDe(echeance) >= Severite.PerteDuTitre,
            controle?.Auteur);
    }

    // A right that lapses in four years asks nothing of anybody today; one that a pending instance interrupts neither.
    private bool DemandeAttention(Machine machine, EcheanceProcedure echeance) =>
        machine.Definition.ASuivreAvant is not { } avant
        || echeance.Calcul is not { } calcul
        || !echeance.EstVive
        || (echeance.Arret?.Nature != NatureArret.Interruption && Reculer(calcul.DateATenir, avant) <= auJour);

    private static DateOnly Reculer(DateOnly jour, Duree avant) => jour.AddMonths(-avant.TotalMois).AddDays(-avant.Jours);

    private EntreeJournal Ouverture(Machine machine, EcheanceProcedure echeance)
    {
        if (echeance.OuvertePar is { } fait && dernieres.TryGetValue(fait, out var entree))
        {
            return entree;
        }

        foreach (var candidate in journal.Entrees)
        {
            if (string.Equals(candidate.Fait.Type, TypesDeFait.ProcedureOuverte, StringComparison.Ordinal)
                && string.Equals(candidate.Fait.Donnees["instance"]?.Texte, machine.Instance, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        return journal.Entrees[0];
    }

    private static Dictionary<Guid, EntreeJournal> Dernieres(Journal journal)
    {
        var parFait = new Dictionary<Guid, EntreeJournal>(journal.Entrees.Count);
        foreach (var entree in journal.Entrees)
        {
            parFait[entree.Fait.Id] = entree;
        }

        return parFait;
    }

    private static Dictionary<Guid, EntreeJournal> DitDe(Journal journal, string type)
    {
        var dites = new Dictionary<Guid, EntreeJournal>();
        foreach (var entree in journal.Entrees)
        {
            if (string.Equals(entree.Fait.Type, type, StringComparison.Ordinal)
                && DonneesParties.Id(entree.Fait.Donnees, "echeance") is { } id)
            {
                if (entree.Nature == NatureEntree.Annulation)
                {
                    dites.Remove(id);
                }
                else
                {
                    dites[id] = entree;
                }
            }
        }

        return dites;
    }
}
