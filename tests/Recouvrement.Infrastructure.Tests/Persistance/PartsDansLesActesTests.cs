using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Production;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>Nobody is asked for what another owes: a joint debtor his share, a surety up to the promise, and people of the same name are two.</summary>
public sealed class PartsDansLesActesTests
{
    // C. civ. 1309: a joint debtor owes his share. 40 % of 1 234,56 €.
    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_ContreUnDebiteurConjoint_NeReclameQueSaPart(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await EngagerAsync(banc, anne, dossier, await DebiteurAsync(banc, anne, dossier), ("mode", Valeur.De("conjoint")), ("part", Valeur.De(40m)));

        var texte = await ApercuAsync(banc, anne, await RequeteAsync(banc, anne, dossier));

        texte.ShouldContain("paiement de la somme de 493,82 €");
        texte.ShouldContain("DIRE que la somme mise à la charge de Bâtiments du Nord n’excédera pas 493,82 € (Tenu de sa part, 40,00 %).");
    }

    // Two people of the same name: the first owes 40 % of 1 234,56 €, the second guarantees 300 €.
    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_ContreLeSecondDeDeuxHomonymes_ReclameSaPartEtNonCelleDuPremier(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        var premier = await DebiteurAsync(banc, anne, dossier);
        var second = await AjouterAsync(banc, anne, dossier, RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Bâtiments du Nord"));
        await EngagerAsync(banc, anne, dossier, premier, ("mode", Valeur.De("conjoint")), ("part", Valeur.De(40m)));
        await EngagerAsync(banc, anne, dossier, second, ("mode", Valeur.De("caution")), ("plafond", Valeur.De(300m)));
        var requete = await RequeteAsync(banc, anne, dossier);

        (await ApercuAsync(banc, anne, requete)).ShouldContain("paiement de la somme de 493,82 €");
        var texte = await ApercuAsync(banc, anne, requete with { Debiteur = second });

        texte.ShouldContain("paiement de la somme de 300,00 €");
        texte.ShouldNotContain("493,82");
    }

    // The surety promised 300 € and bears the name of the debtor, who owes it all: the letter does not ask 1 234,56 € of the surety.
    [Theory, SurLesDeuxMoteurs]
    public async Task LettreALaCaution_HomonymeDuDebiteur_ReclameSonPlafond(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        var caution = await AjouterAsync(banc, anne, dossier, RolePartie.Caution, new IdentitePartie(NaturePersonne.Morale, "Bâtiments du Nord"));
        await EngagerAsync(banc, anne, dossier, debiteur, ("mode", Valeur.De("solidaire")));
        await EngagerAsync(banc, anne, dossier, caution, ("mode", Valeur.De("caution")), ("plafond", Valeur.De(300m)));

        var texte = await ApercuAsync(banc, anne, new DemandeActe { Dossier = dossier, Acte = "lettre-caution", Procedure = string.Empty, Debiteur = debiteur });

        texte.ShouldContain("dans la limite de 300,00 €");
        texte.ShouldContain("la somme de 300,00 € (trois cents euros)");
    }
}
