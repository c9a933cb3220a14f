using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Tests.Persistance;

public sealed class EcritureTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Dossier_Ouvert_SeRelitEnEntier(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);

        var premier = await banc.DossierAsync(anne, portefeuille, "Établissements Çà & Là");
        var second = await banc.DossierAsync(anne, portefeuille);

        premier.Reference.ShouldBe("2026-000001");
        second.Reference.ShouldBe("2026-000002");
        var fiche = await banc.FicheAsync(anne, premier.Id);
        fiche.Dossier.Reference.ShouldBe("2026-000001");
        fiche.Dossier.Creancier.Identite.Siren.ShouldBe("732829320");
        fiche.Dossier.Debiteurs.ShouldHaveSingleItem().Identite.Nom.ShouldBe("Établissements Çà & Là");
        fiche.Dossier.Principal.ShouldBe(1234.56m);
        fiche.Portefeuille.ShouldBe("Portefeuille NORD");
        fiche.Juriste.ShouldBe("Anne");
        fiche.SansProchaineEtape.ShouldBeTrue();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Procedure_Ouverte_SuitLesFaitsEtLeursDates(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);

        var injonction = await banc.InjonctionAsync(anne, dossier.Id);
        await banc.FaitAsync(anne, dossier.Id, injonction, "ordonnance-rendue", new DateOnly(2026, 9, 2));

        injonction.ShouldBe("injonction-de-payer#1");
        var fiche = await banc.FicheAsync(anne, dossier.Id);
        fiche.Machines.ShouldHaveSingleItem().Etat.Etape.ShouldBe("ordonnance-rendue");
        // CPC 1411, orders from 1 September 2026: three months.
        fiche.ProchaineEcheance!.DateATenir.ShouldBe(new DateOnly(2026, 12, 2));
        var liste = await banc.Service<IConsulterDossiers>().LireAsync(anne, new FiltreDossiers());
        var ligne = liste.Page.Lignes.ShouldHaveSingleItem();
        ligne.ProchaineEcheance.ShouldBe(new DateOnly(2026, 12, 2));
        ligne.Etapes.ShouldBe("Ordonnance à signifier");
        liste.Principal.ShouldBe(1234.56m);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Fait_QueLeModeleNePrendPas_EstRefusePuisAdmisAvecUnMotif(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var injonction = await banc.InjonctionAsync(anne, dossier.Id);
        var fiche = await banc.FicheAsync(anne, dossier.Id);
        var debiteur = fiche.Dossier.Debiteurs[0].Id;
        var opposition = new DemandeFait
        {
            Dossier = dossier.Id,
            VersionAttendue = fiche.Version,
            Procedure = injonction,
            Debiteur = debiteur,
            Type = "opposition-formee",
            DateEffet = new DateOnly(2026, 9, 10),
        };

        var refus = await banc.Service<IEnregistrerFait>().ExecuterAsync(anne, opposition);
        var sansMotif = await banc.Service<IEnregistrerFait>().ExecuterAsync(anne, opposition with { HorsModele = true });
        var admise = await banc.Service<IEnregistrerFait>().ExecuterAsync(
            anne, opposition with { HorsModele = true, Motif = "Opposition reçue avant la preuve de la signification." });

        refus.EstFaite.ShouldBeFalse();
        refus.HorsModelePossible.ShouldBeTrue();
        refus.Refus.ShouldNotBeEmpty();
        sansMotif.EstFaite.ShouldBeFalse();
        admise.EstFaite.ShouldBeTrue(admise.Refus);
        var fil = await banc.Service<IConsulterDossier>().FilAsync(anne, dossier.Id, new FiltreFil(new DemandePage()));
        fil!.Lignes.Lignes.Single(l => l.Fait == admise.Fait).Ecart.ShouldNotBeNull();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task DeuxPersonnes_EnregistrentEnsemble_LaSecondeVoitCeQuiAChange(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var bruno = await banc.JuristeAsync("Bruno", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var note = new DemandeFait
        {
            Dossier = dossier.Id,
            VersionAttendue = dossier.Version,
            Type = "note-ajoutee",
            DateEffet = new DateOnly(2026, 9, 15),
            Donnees = Donnees.De(("texte", Valeur.De("Le débiteur rappelle."))),
        };

        var premiere = await banc.Service<IEnregistrerFait>().ExecuterAsync(anne, note);
        var seconde = await banc.Service<IEnregistrerFait>().ExecuterAsync(bruno, note);
        var reprise = await banc.Service<IEnregistrerFait>().ExecuterAsync(bruno, note with { VersionAttendue = seconde.Version });

        premiere.EstFaite.ShouldBeTrue();
        seconde.EstFaite.ShouldBeFalse();
        seconde.EstEnConflit.ShouldBeTrue();
        seconde.Changements.ShouldHaveSingleItem().Auteur.ShouldBe("Anne");
        reprise.EstFaite.ShouldBeTrue();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task VingtEcritures_AuMemeInstant_UneSeuleParVersion(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        await using var autre = banc.Autre();
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);

        var issues = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() =>
            (i % 2 == 0 ? banc : autre).Service<IEnregistrerFait>().ExecuterAsync(anne, new DemandeFait
            {
                Dossier = dossier.Id,
                VersionAttendue = dossier.Version,
                Type = "note-ajoutee",
                DateEffet = new DateOnly(2026, 9, 15),
                Donnees = Donnees.De(("texte", Valeur.De("Note"))),
            }))));

        issues.Count(i => i.EstFaite).ShouldBe(1);
        issues.Count(i => i.EstEnConflit).ShouldBe(19);
        (await banc.FicheAsync(anne, dossier.Id)).Version.ShouldBe(dossier.Version + 1);
        var bilan = await banc.Service<Application.Exploitation.IVerifierJournaux>().ExecuterAsync(Acteur.Systeme);
        bilan.EstIntact.ShouldBeTrue();
    }
}
