using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Production;
using Recouvrement.Application.Production.Lots;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>What a procedure takes in a dossier, seen and obeyed by the whole application, and given back (C. conso. L722-2 s.).</summary>
public sealed class EffetsTests
{
    private const string Mandat = "mandat-saisie-attribution";
    private static readonly DateOnly Recevabilite = new(2026, 9, 8);

    [Theory, SurLesDeuxMoteurs]
    public async Task Recevabilite_Bandeau_DitQuiQuoiDepuisQuand(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, _, _) = await SousVerrouAsync(banc);

        var fiche = await banc.FicheAsync(anne, dossier);

        var bandeau = fiche.Bandeaux.ShouldHaveSingleItem();
        bandeau.NomDebiteur.ShouldBe("Bâtiments du Nord");
        bandeau.Depuis.ShouldBe(Recevabilite);
        bandeau.Fait!.Type.ShouldBe("recevabilite-notifiee");
        bandeau.EnBref.ShouldBe(["exécution suspendue", "actes interdits", "intérêts arrêtés", "paiements interdits"], ignoreOrder: true);
        bandeau.Effets.ShouldContain(e => e.Article.Contains("L722-2", StringComparison.Ordinal));
        bandeau.Atteintes.ShouldContain(a => a.StartsWith("Saisie-attribution", StringComparison.Ordinal));
        // Without a title the claim goes on being lost: the sheet's great trap (PR-05).
        bandeau.Courent.ShouldContain(e => e.Severite == Severite.PerteDuDroit);
        var liste = await banc.Service<IConsulterDossiers>().LireAsync(anne, new FiltreDossiers { SousProcedure = true });
        liste.Page.Lignes.ShouldHaveSingleItem().SousProcedure.ShouldBe("Surendettement des particuliers");
        (await banc.Service<IConsulterDossiers>().LireAsync(anne, new FiltreDossiers { SousProcedure = false })).Page.Total.ShouldBe(0);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task ActeSuspendu_SansMotif_EstRefuseAvecLArticle(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, saisie, debiteur) = await SousVerrouAsync(banc);
        var demande = new DemandeActe { Dossier = dossier, Acte = Mandat, Procedure = saisie, Debiteur = debiteur };

        var refuse = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande);
        var court = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande with { Derogation = "il le faut" });

        refuse.Piece.ShouldBeNull();
        refuse.DerogationPossible.ShouldBeTrue();
        refuse.Refus!.ShouldContain("L722-2");
        court.Piece.ShouldBeNull();
        court.Refus!.ShouldContain("trop court");
        (await banc.FicheAsync(anne, dossier)).Dossier.Pieces.ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Derogation_Motivee_EstAuJournalEtChezLeResponsable(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, saisie, debiteur) = await SousVerrouAsync(banc);
        const string Motif = "Dette alimentaire : elle échappe à la suspension (L722-2).";

        var produit = await banc.Service<IProduireActe>().ExecuterAsync(
            anne, new DemandeActe { Dossier = dossier, Acte = Mandat, Procedure = saisie, Debiteur = debiteur, Derogation = Motif });

        produit.Refus.ShouldBeNull();
        var fil = (await banc.Service<IConsulterDossier>().FilAsync(anne, dossier, new FiltreFil(new DemandePage()))).ShouldNotBeNull();
        var derogation = fil.Lignes.Lignes.Single(l => string.Equals(l.Type, "derogation", StringComparison.Ordinal));
        derogation.Motif.ShouldBe(Motif);
        derogation.Auteur.ShouldBe("Anne");
        derogation.Valeurs.ShouldContain(v => string.Equals(v.Libelle, "Article", StringComparison.Ordinal) && v.Texte.Contains("L722-2", StringComparison.Ordinal));
        fil.PremiereRupture.ShouldBeNull();
        var vue = await banc.Service<IConsulterDerogations>().LireAsync(Acteur.Systeme, new DemandePage());
        vue.Lignes.ShouldHaveSingleItem().Motif.ShouldBe(Motif);
        (await banc.Service<IConsulterDerogations>().CompterAsync(Acteur.Systeme, banc.Temps.GetUtcNow().AddDays(-1))).ShouldBe(1);
        var ailleurs = await banc.JuristeAsync("Bruno", await banc.PortefeuilleAsync("SUD"));
        (await banc.Service<IConsulterDerogations>().LireAsync(ailleurs, new DemandePage())).Total.ShouldBe(0);
        // The act points to it: it cannot be taken away from under the act.
        var version = (await banc.FicheAsync(anne, dossier)).Version;
        var annulee = await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier, version, derogation.Fait, "essai"));
        annulee.EstFaite.ShouldBeFalse();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Relance_SousLaProcedureQuiLInterdit_EstRefusee(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, _, debiteur) = await SousVerrouAsync(banc, recevable: false);
        var contexte = Donnees.De(("creancier-eloigne", Valeur.De("non")), ("surete", Valeur.De("aucune")));
        var liquidation = (await banc.Service<IOuvrirProcedure>().ExecuterAsync(
            anne, Ouvrir(await banc.FicheAsync(anne, dossier), "liquidation-judiciaire", debiteur) with { Contexte = contexte })).Instance!;
        await banc.FaitAsync(anne, dossier, liquidation, "jugement-ouverture", Recevabilite, debiteur);
        var demande = new DemandeActe { Dossier = dossier, Acte = "lettre-recouvrement-amiable", Procedure = liquidation, Debiteur = debiteur };

        var refusee = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande);
        var apercu = await banc.Service<IProduireActe>().ApercevoirAsync(anne, demande);
        var demandee = await banc.Service<ITenirLots>().DemanderAsync(anne, new DemandeLot { Acte = Mandat, Dossiers = [dossier] });
        await banc.Service<ExecuterLots>().VaquerAsync();
        var lot = new List<LigneDeLot>();
        await foreach (var ligne in banc.Service<ITenirLots>().LignesAsync(demandee))
        {
            lot.Add(ligne);
        }

        refusee.Refus!.ShouldContain("L622-7");
        apercu.Octets.ShouldBeNull();
        lot.ShouldHaveSingleItem().Refus!.ShouldContain("L622-21");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Annulation_DuFaitQuiOuvre_RendToutCommeAvant(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, saisie, debiteur) = await SousVerrouAsync(banc, recevable: false);
        var avant = await banc.FicheAsync(anne, dossier);
        var fait = await RecevoirAsync(banc, anne, dossier, debiteur);
        (await banc.FicheAsync(anne, dossier)).Bandeaux.ShouldNotBeEmpty();

        var fiche = await banc.FicheAsync(anne, dossier);
        var annulee = await banc.Service<IAnnulerFait>().ExecuterAsync(
            anne, new DemandeAnnulation(dossier, fiche.Version, fait, "Lettre d’un homonyme."));

        annulee.EstFaite.ShouldBeTrue(annulee.Refus);
        var apres = await banc.FicheAsync(anne, dossier);
        apres.Bandeaux.ShouldBeEmpty();
        apres.Machines.Select(m => m.Etat.Etape).ShouldBe(avant.Machines.Select(m => m.Etat.Etape));
        apres.Machines.SelectMany(m => m.Etat.Actes).ShouldBe(avant.Machines.SelectMany(m => m.Etat.Actes));
        apres.Machines.SelectMany(m => m.Etat.Echeances.Select(e => (e.Regle, e.Depart, e.Statut)))
            .ShouldBe(avant.Machines.SelectMany(m => m.Etat.Echeances.Select(e => (e.Regle, e.Depart, e.Statut))));
        var produit = await banc.Service<IProduireActe>().ExecuterAsync(
            anne, new DemandeActe { Dossier = dossier, Acte = Mandat, Procedure = saisie, Debiteur = debiteur });
        produit.Refus.ShouldBeNull();
        (await banc.Service<IConsulterDossiers>().LireAsync(anne, new FiltreDossiers { SousProcedure = true })).Page.Total.ShouldBe(0);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Apercu_DUneRecevabilite_MontreLesActesQuiDeviennentInterdits(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, saisie, debiteur) = await SousVerrouAsync(banc, recevable: false);
        var fiche = await banc.FicheAsync(anne, dossier);

        var apercu = (await banc.Service<IEnregistrerFait>().ApercevoirAsync(anne, Recevable(fiche, debiteur))).Valeur;

        var touchee = apercu.Machines.Single(m => string.Equals(m.Instance, saisie, StringComparison.Ordinal)).Difference;
        touchee.EstVide.ShouldBeFalse();
        touchee.Actes.Single(a => string.Equals(a.Id, Mandat, StringComparison.Ordinal)).Motif!.ShouldContain("L722-2");
        touchee.EffetsApparus.ShouldContain(e => e.Effet.Article.Contains("L722-14", StringComparison.Ordinal));
        (await banc.FicheAsync(anne, dossier)).Version.ShouldBe(fiche.Version);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Apercu_DUneOuverture_DitCeQueLaProcedureSubirait(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, _, debiteur) = await SousVerrouAsync(banc);
        var fiche = await banc.FicheAsync(anne, dossier);

        var apercu = (await banc.Service<IOuvrirProcedure>().ApercevoirAsync(anne, Ouvrir(fiche, "saisie-vente", debiteur))).Valeur;

        var neuve = apercu.Machines.Single(m => m.Nouvelle);
        neuve.Difference.Apres.Actes.Single(a => string.Equals(a.Id, "mandat-saisie-vente", StringComparison.Ordinal)).Permis.ShouldBeFalse();
        neuve.Difference.EffetsApparus.ShouldNotBeEmpty();
        (await banc.FicheAsync(anne, dossier)).Machines.Count.ShouldBe(fiche.Machines.Count);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Fait_DateDeLInterdiction_EstEnregistreAvecUnAvertissement(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, saisie, debiteur) = await SousVerrouAsync(banc);
        var fiche = await banc.FicheAsync(anne, dossier);
        var pratiquee = new DemandeFait
        {
            Dossier = dossier, VersionAttendue = fiche.Version, Procedure = saisie, Debiteur = debiteur, Type = "saisie-pratiquee", DateEffet = new DateOnly(2026, 9, 10),
        };

        var apercu = (await banc.Service<IEnregistrerFait>().ApercevoirAsync(anne, pratiquee)).Valeur;
        var veille = (await banc.Service<IEnregistrerFait>().ApercevoirAsync(anne, pratiquee with { DateEffet = Recevabilite.AddDays(-1) })).Valeur;
        var issue = await banc.Service<IEnregistrerFait>().ExecuterAsync(anne, pratiquee);

        apercu.Avertissements.ShouldHaveSingleItem().ShouldContain("L722-2");
        veille.Avertissements.ShouldBeEmpty();
        issue.EstFaite.ShouldBeTrue(issue.Refus);
        var fil = (await banc.Service<IConsulterDossier>().FilAsync(anne, dossier, new FiltreFil(new DemandePage()))).ShouldNotBeNull();
        fil.Lignes.Lignes.Single(l => string.Equals(l.Type, "saisie-pratiquee", StringComparison.Ordinal)).Avertissement!.ShouldContain("L722-2");
    }

    private static async Task<(Acteur Anne, Guid Dossier, string Saisie, Guid Debiteur)> SousVerrouAsync(Banc banc, bool recevable = true)
    {
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = (await banc.DossierAsync(anne, portefeuille)).Id;
        var debiteur = (await banc.FicheAsync(anne, dossier)).Dossier.Debiteurs[0].Id;
        var saisie = (await banc.Service<IOuvrirProcedure>().ExecuterAsync(
            anne, Ouvrir(await banc.FicheAsync(anne, dossier), "saisie-attribution", debiteur) with { Contexte = Donnees.De(("tiers", Valeur.De("banque"))) })).Instance!;
        var contexte = Donnees.De(("titre", Valeur.De("sans")), ("nature", Valeur.De("consommation")), ("exigibilite", Valeur.De(new DateOnly(2026, 2, 5))));
        (await banc.Service<IOuvrirProcedure>().ExecuterAsync(
            anne, Ouvrir(await banc.FicheAsync(anne, dossier), "surendettement", debiteur) with { Contexte = contexte })).EstFaite.ShouldBeTrue();
        if (recevable)
        {
            await RecevoirAsync(banc, anne, dossier, debiteur);
        }

        return (anne, dossier, saisie, debiteur);
    }

    private static async Task<Guid> RecevoirAsync(Banc banc, Acteur anne, Guid dossier, Guid debiteur)
    {
        var issue = await banc.Service<IEnregistrerFait>().ExecuterAsync(anne, Recevable(await banc.FicheAsync(anne, dossier), debiteur));
        issue.EstFaite.ShouldBeTrue(issue.Refus);
        return issue.Fait!.Value;
    }

    private static DemandeFait Recevable(FicheDossier fiche, Guid debiteur) => new()
    {
        Dossier = fiche.Dossier.Id,
        VersionAttendue = fiche.Version,
        Procedure = "surendettement#1",
        Debiteur = debiteur,
        Type = "recevabilite-notifiee",
        DateEffet = Recevabilite,
        Donnees = Donnees.De(("notification", Valeur.De(Recevabilite.AddDays(3)))),
    };

    private static DemandeProcedure Ouvrir(FicheDossier fiche, string definition, Guid debiteur) => new()
    {
        Dossier = fiche.Dossier.Id,
        VersionAttendue = fiche.Version,
        Definition = definition,
        OuverteLe = new DateOnly(2026, 9, 1),
        Debiteurs = [debiteur],
    };
}
