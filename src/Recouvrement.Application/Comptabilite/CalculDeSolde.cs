using Recouvrement.Application.Comptes;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptabilite;

/// <summary>What one dossier owes on a day: its décompte, without its lines. Pure.</summary>
internal static class CalculDeSolde
{
    /// <summary>Null for a dossier that was not open that day.</summary>
    public static SoldeDeDossier? Calculer(Replieur replieur, DossierLu dossier, DateOnly au)
    {
        var etat = dossier.Etat;
        if (etat.OuvertLe > au || etat.ClosLe <= au)
        {
            return null;
        }

        var compte = CalculDuCompte.Calculer(replieur, dossier.Journal, au);
        if (compte?.Decompte is not { } decompte)
        {
            return new SoldeDeDossier(
                etat.Reference, dossier.Debiteurs, etat.Creancier.Identite.Affichage, 0m, 0m, 0m, 0m, 0m, compte?.Refus ?? "Le dossier n’a pas de débiteur.");
        }

        decimal Reste(params ReadOnlySpan<Poste> postes)
        {
            var somme = 0m;
            foreach (var ligne in decompte.Soldes)
            {
                somme += postes.Contains(ligne.Poste) ? ligne.Reste : 0m;
            }

            return somme;
        }

        return new SoldeDeDossier(
            etat.Reference, dossier.Debiteurs, etat.Creancier.Identite.Affichage,
            Reste(Poste.Principal), Reste(Poste.Interets, Poste.InteretsCapitalises), Reste(Poste.Accessoires), Reste(Poste.Frais), decompte.TropPercu, null);
    }
}
