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
            if (Jumelle(apres, ancienne) is { } nouvelle)
            {
                Machines(mouvements, avant, ancienne, nouvelle);
            }
            else
            {
                mouvements.Add(De(ancienne, NatureDuMouvement.Etape, "Étape") with
                {
                    TexteAvant = ancienne.Etat.LibelleEtape, TexteApres = "Cette procédure n’existe plus dans le droit nouveau", Alerte = true,
                });
            }
        }

        mouvements.AddRange(apres.Machines.Where(m => Jumelle(avant, m) is null).Select(m => De(m, NatureDuMouvement.Etape, "Étape") with
        {
            TexteAvant = "Procédure inconnue de l’ancien droit", TexteApres = m.Etat.LibelleEtape, Alerte = true,
        }));
        return mouvements;
    }

    private static void Machines(List<MouvementDuDroit> mouvements, VueDossier vue, Machine avant, Machine apres)
    {
        var difference = DifferenceEtats.Entre(avant.Etat, apres.Etat);
        if (difference.ChangeDEtape)
        {
            mouvements.Add(De(apres, NatureDuMouvement.Etape, "Étape") with
            {
                TexteAvant = avant.Etat.LibelleEtape, TexteApres = apres.Etat.LibelleEtape, Alerte = true,
            });
        }

        mouvements.AddRange(difference.Echeances.Select(m => Echeance(vue, apres, m)).OfType<MouvementDuDroit>());
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

    private static Machine? Jumelle(VueDossier vue, Machine machine) => vue.Machines.FirstOrDefault(
        m => m.Debiteur == machine.Debiteur && string.Equals(m.Instance, machine.Instance, StringComparison.Ordinal));

    private static MouvementDuDroit De(Machine machine, NatureDuMouvement nature, string libelle) => new()
    {
        Nature = nature,
        Procedure = machine.Definition.Id,
        LibelleProcedure = machine.Definition.Libelle,
        NomDebiteur = machine.NomDebiteur,
        Libelle = libelle,
    };
}
