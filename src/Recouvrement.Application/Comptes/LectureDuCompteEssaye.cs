using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>The account before and after a writing that is only tried.</summary>
internal static class LectureDuCompteEssaye
{
    /// <summary>Null when the writing leaves the account as it was and is none of its facts.</summary>
    public static ApercuDuCompte? Lire(Essai essai)
    {
        if (essai.Entrees is not [.., { } entree] || essai.Apres.Dossier.Creances.Count == 0)
        {
            return null;
        }

        var fait = entree.Fait;
        var paiement = string.Equals(fait.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal) && entree.Nature != NatureEntree.Annulation;
        var au = paiement ? fait.DateEffet : essai.Apres.Au;
        var debiteur = fait.Procedure is null ? null : fait.Debiteur;
        if (CalculDuCompte.Calculer(essai.Apres, debiteur, au) is not { } apres)
        {
            return null;
        }

        var avant = CalculDuCompte.Calculer(essai.Avant, debiteur, au);
        if (!paiement && FaitsDuCompte.Trouver(fait.Type) is null && avant?.Decompte?.Total == apres.Decompte?.Total)
        {
            return null;
        }

        var versement = apres.Decompte?.Versements.FirstOrDefault(v => string.Equals(v.Versement, fait.Id.ToString(), StringComparison.Ordinal));
        return new ApercuDuCompte(au, apres.Debiteur, avant?.Decompte, apres.Decompte, apres.Refus)
        {
            Parts = versement is null ? [] : [.. Parts(apres.Decompte!, versement, fait.Id)],
            TropPercu = versement?.TropPercu ?? 0m,
            Reserves = [.. apres.Reserves.Except(avant?.Reserves ?? [], StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<PartDePaiement> Parts(Domaine.Decomptes.Decompte decompte, Domaine.Decomptes.LigneVersement versement, Guid fait)
    {
        var restes = ResteDu.Lire(decompte, fait);
        foreach (var part in versement.Imputations)
        {
            var reste = restes.FirstOrDefault(r => r.Poste == part.Poste && string.Equals(r.Creance, part.Creance, StringComparison.Ordinal));
            yield return new PartDePaiement(part.Poste, reste?.Libelle ?? part.Creance, reste?.Montant ?? part.Montant, part.Montant, part.Article, part.Motif);
        }
    }
}
