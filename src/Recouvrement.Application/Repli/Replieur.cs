using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Repli;

/// <summary>Folds a whole dossier: its own facts, then each machine of each procedure. Pure but for the law it was given.</summary>
/// <param name="interprete">The fold of one machine.</param>
/// <param name="droit">The law.</param>
/// <param name="procedures">The definitions.</param>
/// <param name="anterieures">The laws before this one, for the dossiers where a change is not confirmed yet; null when there is none.</param>
public sealed class Replieur(
    IInterprete interprete, IDroit droit, ICatalogueProcedures procedures, ILoisAnterieures? anterieures = null)
{
    // Name of the context value that says where the debtors live, when their own identity does not.
    private const string ValeurDemeure = "demeure";

    /// <summary>The law that folds.</summary>
    public IDroit Droit => droit;

    /// <summary>The definitions that fold.</summary>
    public ICatalogueProcedures Procedures => procedures;

    /// <summary>Fingerprint of everything besides facts and day that the result depends on.</summary>
    public string Empreinte => droit.Empreinte + "/" + procedures.Empreinte;

    /// <summary>
    /// Folds a journal as of a day; null when it is not the journal of a dossier. A journal that waits for a change of the law to be
    /// confirmed is folded by the law that it waits under.
    /// </summary>
    public VueDossier? Replier(Journal journal, DateOnly auJour) => Pour(journal).ReplierIci(journal, auJour);

    /// <summary>
    /// The same with what an account looks at and nothing else: machines and clocks of the titles, no clock of the claims, no deadline to
    /// follow. A hundred thousand dossiers are counted so in half the time.
    /// </summary>
    public VueDossier? ReplierPourLeCompte(Journal journal, DateOnly auJour) => Pour(journal).ReplierIci(journal, auJour, pourLeCompte: true);

    /// <summary>What folds that journal: this law, or the one it waits under when it can be read.</summary>
    public Replieur Pour(Journal journal) =>
        journal.Loi is { } loi && !string.Equals(loi, Empreinte, StringComparison.Ordinal) && !DroitApplique.EstDernier(journal, Empreinte)
            ? anterieures?.Trouver(loi) ?? this
            : this;

    private VueDossier? ReplierIci(Journal journal, DateOnly auJour, bool pourLeCompte = false)
    {
        var faits = journal.FaitsDebout();
        if (RepliDossier.Replier(journal, faits) is not { } dossier)
        {
            return null;
        }

        var entendues = new List<MachineEntendue>();
        // An account reads the plans themselves, neither their clocks nor what is late in them.
        var plans = pourLeCompte ? [] : SuiviDesPlans.Suivre(dossier, auJour);
        var desPlans = DesPlans(dossier, plans, auJour);
        var machines = AvecLesEffets(dossier, Machines(dossier, faits, auJour, entendues), desPlans);
        List<Machine> horloges = [.. Horloges(dossier, faits, entendues, auJour, pourLeCompte ? NatureHorloge.Titre : null), .. desPlans];
        List<EcheanceSuivie> echeances = pourLeCompte ? [] : new SuiviDesEcheances(journal, dossier, auJour).Suivre(machines, horloges);
        return new VueDossier
        {
            Dossier = dossier,
            Journal = journal,
            Par = this,
            Au = auJour,
            Machines = machines,
            Horloges = horloges,
            Plans = plans,
            Echeances = echeances,
            Prochaine = SuiviDesEcheances.Prochaine(echeances, dossier),
            RecalculerLe = Premier(SuiviDesEcheances.Recalcul(echeances, faits, auJour), SuiviDesPlans.Recalcul(plans, auJour)),
        };
    }

    /// <summary>Id of a deadline, from everything that makes it what it is.</summary>
    internal static Guid IdentifierEcheance(string instance, Guid? debiteur, EcheanceProcedure echeance, int rang)
    {
        Span<byte> empreinte = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> octets = stackalloc byte[512];
        var n = Encoding.UTF8.GetBytes(instance.AsSpan(0, Math.Min(instance.Length, 100)), octets);
        octets[n++] = 0;
        n += Encoding.UTF8.GetBytes(echeance.Regle.AsSpan(0, Math.Min(echeance.Regle.Length, 50)), octets[n..]);
        octets[n++] = 0;
        (debiteur ?? Guid.Empty).TryWriteBytes(octets[n..]);
        (echeance.OuvertePar ?? Guid.Empty).TryWriteBytes(octets[(n + 16)..]);
        BinaryPrimitives.WriteInt32LittleEndian(octets[(n + 32)..], echeance.Depart.DayNumber);
        BinaryPrimitives.WriteInt32LittleEndian(octets[(n + 36)..], rang);
        SHA256.HashData(octets[..(n + 40)], empreinte);
        return new Guid(empreinte[..16]);
    }

    private List<Machine> Horloges(EtatDossier dossier, IReadOnlyList<Fait> faits, List<MachineEntendue> entendues, DateOnly auJour, NatureHorloge? seulement)
    {
        var horloges = new List<Machine>();
        if (dossier.ClosLe is { } clos && clos <= auJour)
        {
            return horloges;
        }

        var duDossier = new HorlogesDuDossier(interprete, droit, dossier, faits, auJour);
        foreach (var definition in procedures.Toutes)
        {
            if (definition.Horloge is NatureHorloge.Creance or NatureHorloge.Titre && (seulement is null || definition.Horloge == seulement))
            {
                horloges.AddRange(duDossier.Replier(definition, entendues));
            }
        }

        return horloges;
    }

    private List<Machine> DesPlans(EtatDossier dossier, IReadOnlyList<PlanSuivi> plans, DateOnly auJour)
    {
        if (plans.Count == 0 || (dossier.ClosLe is { } clos && clos <= auJour))
        {
            return [];
        }

        var desPlans = new HorlogesDesPlans(interprete, droit, dossier, auJour);
        return [.. procedures.Toutes.Where(d => d.Horloge == NatureHorloge.Plan).SelectMany(d => desPlans.Replier(d, plans))];
    }

    private static DateOnly? Premier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;

    private List<Machine> Machines(EtatDossier dossier, IReadOnlyList<Fait> faits, DateOnly auJour, List<MachineEntendue> entendues)
    {
        var machines = new List<Machine>();
        foreach (var procedure in dossier.Procedures)
        {
            // A definition taken away leaves its facts in the journal: the dossier still opens, the machine is not shown.
            if (procedures.Trouver(procedure.Definition) is not { } definition)
            {
                continue;
            }

            List<Fait> siens = [.. faits.Where(f => string.Equals(f.Procedure, procedure.Instance, StringComparison.Ordinal))];
            if (!definition.ParDebiteur)
            {
                var commun = interprete.Rejouer(definition, siens, procedure.Contexte, droit, auJour);
                entendues.Add(new MachineEntendue(procedure.Instance, definition, null, siens, commun));
                machines.Add(new Machine(procedure.Instance, definition, null, null, commun));
                continue;
            }

            foreach (var id in procedure.Debiteurs)
            {
                if (dossier.Partie(id) is { } debiteur)
                {
                    var contexte = procedure.Contexte with
                    {
                        Debiteur = id,
                        Demeure = debiteur.Identite.Demeure ?? procedure.Contexte.Valeurs[ValeurDemeure]?.Texte,
                    };
                    var etat = interprete.Rejouer(definition, siens, contexte, droit, auJour);
                    entendues.Add(new MachineEntendue(procedure.Instance, definition, id, siens, etat));
                    machines.Add(new Machine(procedure.Instance, definition, id, debiteur.Identite.Affichage, etat));
                }
            }
        }

        return machines;
    }

    // What one procedure forbids in the others of the same debtor is known only once all are folded. A delay granted by the judge
    // suspends them too: plans are heard, they bear nothing.
    private static List<Machine> AvecLesEffets(EtatDossier dossier, List<Machine> machines, List<Machine> plans)
    {
        if (machines.Count + plans.Count < 2 || !machines.Concat(plans).Any(m => m.Etat.Effets.Count > 0))
        {
            return machines;
        }

        var rejouees = new MachineRejouee[machines.Count + plans.Count];
        for (var i = 0; i < rejouees.Length; i++)
        {
            var m = i < machines.Count ? machines[i] : plans[i - machines.Count];
            rejouees[i] = new MachineRejouee(m.Instance, m.Libelle, m.Debiteur, m.Etat)
            {
                PersonnePhysique = m.Debiteur is { } id && dossier.Partie(id)?.Identite.Nature == NaturePersonne.Physique,
            };
        }

        var etats = EffetsEntreProcedures.Appliquer(rejouees);
        for (var i = 0; i < machines.Count; i++)
        {
            if (!ReferenceEquals(etats[i], machines[i].Etat))
            {
                machines[i] = machines[i] with { Etat = etats[i] };
            }
        }

        return machines;
    }
}
