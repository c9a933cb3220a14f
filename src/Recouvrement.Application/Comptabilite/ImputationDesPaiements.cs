using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptabilite;

/// <summary>
/// Asks the décompte where the payments of a journal went, as of its last line. The claim is one whoever pays it: the account against the
/// first debtor, the one that the dossier shows.
/// </summary>
internal sealed class ImputationDesPaiements(Replieur replieur)
{
    /// <summary>The payments that stand, by id; with the reason when no décompte can be drawn.</summary>
    public (IReadOnlyDictionary<Guid, Ventilation> Paiements, string? Refus) Ventiler(Journal journal)
    {
        var faits = journal.FaitsDebout().Where(f => string.Equals(f.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal)).ToList();
        if (faits.Count == 0)
        {
            return (new Dictionary<Guid, Ventilation>(), null);
        }

        var dernier = faits.Max(f => f.DateEffet);
        var connu = Horloge.JourDe(journal.Entrees[^1].EnregistreLe);
        var compte = CalculDuCompte.Calculer(replieur, journal, connu > dernier ? connu : dernier);
        if (compte?.Decompte is null && connu > dernier)
        {
            // The rate of the day it is written may not be known yet; that of the day it was paid may.
            compte = CalculDuCompte.Calculer(replieur, journal, dernier);
        }

        return compte?.Decompte is { } decompte
            ? (Lire(decompte, compte.Demande), null)
            : (faits.ToDictionary(f => f.Id, f => Ventilation.Sans(f.Donnees["montant"]?.Nombre ?? 0m)), compte?.Refus ?? "Le dossier n’a pas de débiteur.");
    }

    private static Dictionary<Guid, Ventilation> Lire(Decompte decompte, DemandeDecompte demande)
    {
        var accessoires = demande.Creances.Where(c => c.Nature == NatureCreance.DommagesEtInterets).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var ventilations = new Dictionary<Guid, Ventilation>();
        foreach (var versement in decompte.Versements)
        {
            if (!Guid.TryParse(versement.Versement, out var id))
            {
                continue;
            }

            var v = Ventilation.Sans(0m);
            foreach (var i in versement.Imputations)
            {
                v = i.Poste switch
                {
                    Poste.Interets or Poste.InteretsCapitalises => v with { Interets = v.Interets + i.Montant },
                    Poste.Frais => v with { Frais = v.Frais + i.Montant },
                    Poste.Accessoires => v with { Accessoires = v.Accessoires + i.Montant },
                    // Damages are owed like a principal, but were never invoiced.
                    _ when accessoires.Contains(i.Creance) => v with { Accessoires = v.Accessoires + i.Montant },
                    _ => v with { Principal = v.Principal + i.Montant },
                };
            }

            // Whatever the décompte does not place waits: the entry must balance to the cent.
            ventilations[id] = v with { TropPercu = versement.Montant - v.Principal - v.Interets - v.Accessoires - v.Frais };
        }

        return ventilations;
    }
}
