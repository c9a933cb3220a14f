using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Production;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

/// <summary>Whom a notice names takes part in the dossier, for its debtor, until another notice or somebody says otherwise.</summary>
public sealed class OrganesDesAvisTests
{
    private static readonly AvisFabrique Ouverture = new(388, MondeBodacc.Alpha, AvisFabrique.Redressement)
    {
        Complement = "désignant administrateur SCP Un Essai 2 rue Haute 59000 Lille avec les pouvoirs : assister, mandataire judiciaire Me Deux Essai 3 rue Basse 59800 Lille. Les déclarations",
    };

    [Theory, SurLesDeuxMoteurs]
    public async Task Ouverture_NommeSesOrganesDansLeDossier_AvecLeurAvis(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("NORD"));

        await banc.ImporterAsync(Acteur.Systeme, Ouverture);

        var etat = (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Dossier;
        etat.Intervenants.Select(i => (i.Role, i.Nom, i.Qualite, i.Adresse, i.CodePostal, i.Ville, i.Avis, i.Debiteur)).ShouldBe(
        [
            (RoleIntervenant.MandataireJudiciaire, "Me Deux Essai", "mandataire judiciaire", "3 rue Basse", "59800", "Lille", "A20260170388", etat.Debiteurs[0].Id),
            (RoleIntervenant.Administrateur, "SCP Un Essai", "administrateur judiciaire", "2 rue Haute", "59000", "Lille", "A20260170388", etat.Debiteurs[0].Id),
        ]);
        (await banc.FilAsync(Acteur.Systeme, dossier.Id)).Where(l => l.Type is TypesDeFait.IntervenantDesigne)
            .ShouldAllBe(l => l.DateEffet == new DateOnly(2026, 8, 27));
    }

    // The declaration goes to the mandataire judiciaire (C. com. L622-24): the act finds him in the dossier and asks nothing.
    [Theory, SurLesDeuxMoteurs]
    public async Task Declaration_TrouveSonDestinataireDansLAvis(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("NORD"));
        await banc.ImporterAsync(Acteur.Systeme, Ouverture);
        var fiche = await banc.FicheAsync(Acteur.Systeme, dossier.Id);
        var machine = await banc.MachineAsync(Acteur.Systeme, dossier.Id, "redressement-judiciaire");

        var acte = await banc.Service<IProduireActe>().ExecuterAsync(Acteur.Systeme, new DemandeActe
        {
            Dossier = dossier.Id, Acte = "declaration-de-creance", Procedure = machine.Instance, Debiteur = fiche.Dossier.Debiteurs[0].Id,
        });

        acte.Piece.ShouldNotBeNull(acte.Refus);
        acte.Manques.Where(m => m.Contains("mandataire", StringComparison.Ordinal) || m.Contains("tribunal", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Rectificatif_RemplaceLOrganeEntier_EtLAnnulationLeRetire(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("NORD"));
        var rectificatif = Ouverture with
        {
            Numero = 12, Bulletin = "20260174", Parution = "2026-09-10", Type = "rectificatif", Precedent = ("20260170", 388),
            Complement = "désignant mandataire judiciaire Me Trois Essai 9 place Neuve 59100 Roubaix. Les déclarations",
        };
        var annulation = Ouverture with { Numero = 40, Bulletin = "20260175", Parution = "2026-09-11", Type = "annulation", Precedent = ("20260170", 388) };

        await banc.ImporterAsync(Acteur.Systeme, Ouverture);
        await banc.ImporterAsync(Acteur.Systeme, rectificatif);
        var rectifie = (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Dossier;
        await banc.ImporterAsync(Acteur.Systeme, annulation);
        var annule = (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Dossier;

        rectifie.Intervenants.Select(i => (i.Nom, i.Adresse, i.Ville, i.Avis)).ShouldBe([("Me Trois Essai", "9 place Neuve", "Roubaix", "A2026017412")]);
        annule.Intervenants.ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Designation_ParQuelquUn_LEmporteSurLAvisDuMemeJour(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("NORD"));
        (await banc.Service<IDesignerIntervenant>().ExecuterAsync(
            Acteur.Systeme, dossier.Id, (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Version,
            new Intervenant(RoleIntervenant.MandataireJudiciaire, "Maître Vérifié"), new DateOnly(2026, 8, 27))).EstFaite.ShouldBeTrue();

        await banc.ImporterAsync(Acteur.Systeme, Ouverture);

        var etat = (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Dossier;
        etat.IntervenantsDe(etat.Debiteurs[0].Id).Select(i => i.Nom).ShouldBe(["Maître Vérifié", "SCP Un Essai"], ignoreOrder: true);
    }

    // The liquidateur of one debtor is nothing to the other.
    [Theory, SurLesDeuxMoteurs]
    public async Task DeuxDebiteurs_ChacunASesOrganes(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("NORD"));
        (await banc.Service<IModifierParties>().AjouterAsync(
            Acteur.Systeme, dossier.Id, (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Version,
            new PartieSaisie(RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Second") { Siren = MondeBodacc.Beta }))).EstFaite.ShouldBeTrue();
        var autre = new AvisFabrique(500, MondeBodacc.Beta, AvisFabrique.Liquidation) { Complement = "désignant liquidateur Me Quatre Essai 4 rue Longue 62000 Arras." };

        await banc.ImporterAsync(Acteur.Systeme, Ouverture, autre);

        var etat = (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Dossier;
        string[] Noms(int rang) => [.. etat.IntervenantsDe(etat.Debiteurs[rang].Id).Select(i => i.Nom)];
        Noms(0).ShouldBe(["Me Deux Essai", "SCP Un Essai"]);
        Noms(1).ShouldBe(["Me Quatre Essai", "Me Quatre Essai"]);
        etat.IntervenantsDe(null).ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task DesignationDOrganes_SAppliqueALaProcedureOuverte_EtAttendSinon(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("NORD"));
        var designation = new AvisFabrique(77, MondeBodacc.Alpha, "Jugement de désignation des organes de la procédure")
        {
            Bulletin = "20260171", Parution = "2026-09-05", Jugement = "2026-09-01",
            Complement = "Jugement nommant en qualité d'administrateur SELARL Cinq Essai 5 rue Neuve 59000 LILLE lequel aura pour mission : d'assister.",
        };

        var seule = await banc.ImporterAsync(Acteur.Systeme, designation);
        seule.Ecrit.ShouldBeFalse();
        seule.ADecider.Values.Sum().ShouldBe(1);
        await banc.ImporterAsync(Acteur.Systeme, Ouverture);

        var etat = (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Dossier;
        etat.IntervenantsDe(null).Select(i => i.Nom).ShouldBe(["Me Deux Essai", "SELARL Cinq Essai"]);
        (await banc.ImporterAsync(Acteur.Systeme, Ouverture, designation)).Ecrit.ShouldBeFalse();
    }
}
