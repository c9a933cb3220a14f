using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Production;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>What is declared to a collective procedure is the décompte on the day of its judgment. Expected cents: <see cref="MondeDuDecompte"/>.</summary>
public sealed class DeclarationsDeCreanceTests
{
    // C. com. L622-25, L622-28 and R621-4: due on the day of the judgment, interest up to its eve, the rest with its due date.
    // 1 234,56 × 12,40 × 62 / 36 500 = 26,00 from 1 July to 31 August.
    [Theory, SurLesDeuxMoteurs]
    public async Task Declaration_EstArreteeAuJugement_InteretsLaVeille_ECheancesAVenirAPart(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc, new CreanceSaisie("FA-002", 500m, new DateOnly(2026, 8, 20), new DateOnly(2026, 10, 31)) { Libelle = "Pose", Nature = "commerciale" });
        await PenalitesAsync(banc, anne, dossier);
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        var instance = await ProcedureAsync(banc, anne, dossier, "liquidation-judiciaire", new DateOnly(2026, 9, 1), debiteur, ("creancier-eloigne", Valeur.De("non")), ("surete", Valeur.De("aucune")));
        await banc.FaitAsync(anne, dossier, instance, "jugement-ouverture", new DateOnly(2026, 9, 1), debiteur);
        await PaiementAsync(banc, anne, dossier, new DateOnly(2026, 9, 10), 100m);

        var texte = await ApercuAsync(banc, anne, new DemandeActe { Dossier = dossier, Acte = "declaration-de-creance", Procedure = instance, Debiteur = debiteur });

        texte.ShouldContain("Luminaires – FA-001 du 05/01/2026, échue le 05/02/2026\n1 234,56 €\n\n");
        texte.ShouldContain("Pose – FA-002 du 20/08/2026, à échoir le 31/10/2026\n\n500,00 €");
        texte.ShouldContain("Pénalités de retard, du 06/02/2026 au 31/08/2026, à 12,15 % puis 12,40 % l’an\n85,59 €");
        texte.ShouldContain("Total\n1 320,15 €\n500,00 €\nTOTAL DÉCLARÉ\n1 820,15 €");
        texte.ShouldContain("Intérêts dont le cours n’est pas arrêté : néant.");
        // Paid after the judgment: not part of what is declared.
        texte.ShouldNotContain("versements reçus avant le jugement");
    }

    // C. com. L622-28 and R622-23: interest of a loan of a year or more goes on, and its computation is declared.
    [Theory, SurLesDeuxMoteurs]
    public async Task Declaration_DUnPretDUnAn_DeclareLesInteretsQuiContinuent(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await InteretsAsync(
            banc, anne, dossier, new DateOnly(2026, 2, 5), ("nature", Valeur.De("conventionnel")), ("depart", Valeur.De("echeance")), ("taux", Valeur.De(5m)), ("pretUnAn", Valeur.De(true)));
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        var instance = await ProcedureAsync(banc, anne, dossier, "liquidation-judiciaire", new DateOnly(2026, 9, 1), debiteur, ("creancier-eloigne", Valeur.De("non")), ("surete", Valeur.De("aucune")));
        await banc.FaitAsync(anne, dossier, instance, "jugement-ouverture", new DateOnly(2026, 9, 1), debiteur);

        var texte = await ApercuAsync(banc, anne, new DemandeActe { Dossier = dossier, Acte = "declaration-de-creance", Procedure = instance, Debiteur = debiteur });

        texte.ShouldContain("Intérêts dont le cours n’est pas arrêté : les intérêts au taux contractuel de 5,00 % l’an sur la somme de 1 234,56 €, à compter du 2 septembre 2026 (prêt ou paiement différé d’un an ou plus, C. com. L622-28");
    }
}
