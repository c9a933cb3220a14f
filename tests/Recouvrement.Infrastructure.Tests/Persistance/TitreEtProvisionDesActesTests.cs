using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Production;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>What a mandate to enforce adds to the account: the title that the facts give, and the month to come. Expected cents: <see cref="MondeDuDecompte"/>.</summary>
public sealed class TitreEtProvisionDesActesTests
{
    // CPCE R211-1 3°: principal, interest run and a month to come, apart. Nothing of the title is typed again.
    // 1 234,56 × 2,62 × 121 / 36 500 = 10,72 from 2 March to 30 June; × 2,75 × 77 / 36 500 = 7,16 to 15 September;
    // × 2,75 × 30 / 36 500 = 2,79 from 16 September to 15 October.
    [Theory, SurLesDeuxMoteurs]
    public async Task Mandat_NommeLeTitreDesFaits_EtAjouteLaProvisionDUnMoisAuTotal(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await InteretsAsync(banc, anne, dossier, new DateOnly(2026, 3, 1), ("nature", Valeur.De("legal")), ("depart", Valeur.De("mise-en-demeure")), ("le", Valeur.De(new DateOnly(2026, 3, 1))));
        var requete = await RequeteAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, requete.Procedure, "ordonnance-rendue", new DateOnly(2026, 8, 1), donnees: Donnees.De(("montant", Valeur.De(1234.56m))));
        await banc.FaitAsync(anne, dossier, requete.Procedure, "ordonnance-signifiee", new DateOnly(2026, 8, 10), requete.Debiteur, Donnees.De(("mode", Valeur.De("personne"))));

        var texte = await ApercuAsync(banc, anne, requete with { Acte = "mandat-saisie-attribution" });

        texte.ShouldContain("ordonnance d’injonction de payer [à compléter : auteur du titre (« du tribunal judiciaire de … »)] du 1er août 2026, signifié(e) le 10 août 2026");
        texte.ShouldContain("Intérêts au taux légal, du 02/03/2026 au 15/09/2026, à 2,62 % puis 2,75 % l’an\n17,88 €");
        texte.ShouldContain("TOTAL\n1 252,44 €");
        texte.ShouldContain("(article R. 211-1, 3°)\n2,79 €\nTOTAL, provision comprise\n1 255,23 €");
    }

    // 1 234,56 × 12,40 × 30 / 36 500 = 12,58. The month to come costs a second account: an act that shows nothing of it has nothing of it.
    [Theory]
    [InlineData("solde.total", false)]
    [InlineData("solde.provisionInterets", true)]
    [InlineData("solde.totalAvecProvision", true)]
    public async Task Provision_NEstCalculeeQueSiLActeLaMontre(string montree, bool calculee)
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);
        var charge = (await banc.Service<IDepotDossiers>().ChargerAsync(anne, dossier, CancellationToken.None)).ShouldNotBeNull();
        var vue = banc.Service<Replieur>().Replier(charge.Journal, new DateOnly(2026, 9, 15)).ShouldNotBeNull();
        var donnees = new ObjetActe();

        CompteDeLActe.Etablir(vue, await DebiteurAsync(banc, anne, dossier), new DateOnly(2026, 9, 15)).Poser(donnees, vue, [montree]);

        var solde = donnees["solde"].ShouldBeOfType<ObjetActe>();
        solde["total"].ShouldBe(ValeurActe.Nombre(1326.44m));
        solde["provisionInterets"].ShouldBe(ValeurActe.Nombre(calculee ? 12.58m : null));
        solde["totalAvecProvision"].ShouldBe(ValeurActe.Nombre(calculee ? 1339.02m : null));
    }
}
