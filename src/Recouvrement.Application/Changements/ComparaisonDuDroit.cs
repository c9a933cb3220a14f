using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Changements;

/// <summary>What differs between one dossier folded by two laws. Pure.</summary>
internal static class ComparaisonDuDroit
{
    public static IReadOnlyList<MouvementDuDroit> Comparer(VueDossier avant, VueDossier apres)
    {
        var mouvements = new List<MouvementDuDroit>();
        foreach (var ancienne in avant.Machines)
        {
            if (Jumelle(apres.Machines, ancienne) is { } nouvelle)
            {
                Machines(mouvements, avant, apres, ancienne, nouvelle);
            }
            else
            {
                mouvements.Add(De(ancienne, NatureDuMouvement.Etape, "Étape") with
                {
                    TexteAvant = ancienne.Etat.LibelleEtape, TexteApres = "Cette procédure n’existe plus dans le droit nouveau", Alerte = true,
                });
            }
        }

        mouvements.AddRange(apres.Machines.Where(m => Jumelle(avant.Machines, m) is null).Select(m => De(m, NatureDuMouvement.Etape, "Étape") with
        {
            TexteAvant = "Procédure inconnue de l’ancien droit", TexteApres = m.Etat.LibelleEtape, Alerte = true,
        }));
        Horloges(mouvements, avant, apres);
        mouvements.AddRange(ComparaisonDesDecomptes.Comparer(avant, apres));
        return mouvements;
    }

    // A clock has no stage that anybody reads, and nobody opened it: only its deadlines move.
    private static void Horloges(List<MouvementDuDroit> mouvements, VueDossier avant, VueDossier apres)
    {
        foreach (var nouvelle in apres.Horloges)
        {
            var ancienne = Jumelle(avant.Horloges, nouvelle) ?? nouvelle with { Etat = nouvelle.Etat with { Echeances = [] } };
            Echeances(mouvements, avant, nouvelle, DifferenceEtats.Entre(Visible(avant, ancienne), Visible(apres, nouvelle)));
        }

        foreach (var ancienne in avant.Horloges.Where(h => Jumelle(apres.Horloges, h) is null))
        {
            Echeances(
                mouvements, avant, ancienne, DifferenceEtats.Entre(Visible(avant, ancienne), ancienne.Etat with { Echeances = [] }));
        }
    }

    private static void Machines(List<MouvementDuDroit> mouvements, VueDossier vue, VueDossier nouvelle, Machine avant, Machine apres)
    {
        var difference = DifferenceEtats.Entre(Visible(vue, avant), Visible(nouvelle, apres));
        if (difference.ChangeDEtape)
        {
            mouvements.Add(De(apres, NatureDuMouvement.Etape, "Étape") with
            {
                TexteAvant = avant.Etat.LibelleEtape, TexteApres = apres.Etat.LibelleEtape, Alerte = true,
            });
        }

        Echeances(mouvements, vue, apres, difference);
        mouvements.AddRange(difference.Actes.Select(a => De(apres, NatureDuMouvement.Acte, a.Id) with
        {
            TexteAvant = a.Permis ? "pas possible" : "possible",
            TexteApres = a.Permis ? "possible" : a.Motif ?? "plus appelé à cette étape",
            Alerte = a is { Permis: false, Motif: not null },
        }));
        mouvements.AddRange(difference.NouveauxEcarts.Select(e => De(apres, NatureDuMouvement.FaitEcarte, "Fait déjà enregistré") with
        {
            TexteApres = e.Motif, Alerte = true,
        }));
    }

    private static void Echeances(List<MouvementDuDroit> mouvements, VueDossier vue, Machine machine, DifferenceEtats difference) =>
        mouvements.AddRange(difference.Echeances.Select(m => Echeance(vue, machine, m)).OfType<MouvementDuDroit>());

    // What a clock keeps for the procedure is told once, by the clock.
    private static EtatProcedure Visible(VueDossier vue, Machine machine) =>
        machine.Etat with { Echeances = [.. vue.Echeances.Where(s => SontJumelles(s.Machine, machine)).Select(s => s.Echeance)] };

    private static MouvementDuDroit? Echeance(VueDossier vue, Machine machine, MouvementEcheance mouvement)
    {
        var (avant, apres) = (mouvement.Avant, mouvement.Apres);
        var vive = avant?.EstVive == true || apres?.EstVive == true;
        if (!vive && avant?.Statut == apres?.Statut)
        {
            // Met before and met after: where it would have fallen no longer matters to anybody.
            return null;
        }

        var (ancienne, nouvelle) = (avant?.Calcul?.DateATenir, apres?.Calcul?.DateATenir);
        var nature = mouvement.Nature switch
        {
            // It was running and would already be over, or the other way round: that is a date that moves, and the worst of them.
            _ when avant?.EstVive == true && apres?.Statut == StatutEcheance.Echue => NatureDuMouvement.Avance,
            _ when avant?.Statut == StatutEcheance.Echue && apres?.EstVive == true => NatureDuMouvement.Recule,
            NatureMouvement.Apparait or NatureMouvement.Rouvre => NatureDuMouvement.Apparait,
            NatureMouvement.SeFerme or NatureMouvement.Disparait => NatureDuMouvement.Disparait,
            _ => nouvelle is null || nouvelle < ancienne ? NatureDuMouvement.Avance : NatureDuMouvement.Recule,
        };
        var decrite = apres ?? avant!;
        return De(machine, nature, decrite.Calcul?.Libelle ?? vue.Par.Droit.Delai(decrite.Regle)?.Libelle ?? decrite.Regle) with
        {
            Regle = decrite.Regle,
            Echeance = avant is null ? null : vue.Echeances.FirstOrDefault(s => ReferenceEquals(s.Echeance, avant))?.Id,
            Avant = ancienne,
            Apres = nature == NatureDuMouvement.Disparait ? null : nouvelle,
            TexteAvant = ancienne is null ? avant?.Refus ?? avant?.Raison : null,
            TexteApres = nature == NatureDuMouvement.Disparait ? apres?.Raison ?? "ne court pas" : nouvelle is null ? apres?.Refus : null,
            Severite = SuiviDesEcheances.SeveriteDe(decrite),
            Alerte = EstDangereux(nature, decrite),
        };
    }

    // Acting on the old date loses something when ours now falls earlier, or when we would act before a waiting period is over.
    private static bool EstDangereux(NatureDuMouvement nature, EcheanceProcedure echeance) =>
        SuiviDesEcheances.SeveriteDe(echeance) == Severite.Attente || echeance.Calcul?.Charge == Charge.Adversaire
            ? nature is NatureDuMouvement.Recule or NatureDuMouvement.Apparait
            : nature is NatureDuMouvement.Avance or NatureDuMouvement.Apparait;

    private static Machine? Jumelle(IReadOnlyList<Machine> machines, Machine machine) => machines.FirstOrDefault(m => SontJumelles(m, machine));

    private static bool SontJumelles(Machine a, Machine b) =>
        a.Debiteur == b.Debiteur && string.Equals(a.Instance, b.Instance, StringComparison.Ordinal);

    private static MouvementDuDroit De(Machine machine, NatureDuMouvement nature, string libelle) => new()
    {
        Nature = nature,
        Procedure = machine.Definition.Id,
        LibelleProcedure = machine.Libelle,
        NomDebiteur = machine.NomDebiteur,
        Libelle = libelle,
    };
}
