using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>A dossier outside the rights does not exist: no query, no writing tells it from one that never was.</summary>
public sealed class DroitsTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task JuristeDeA_NeVoitRienDeB_ParAucuneRequete(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var a = await banc.PortefeuilleAsync("A");
        var b = await banc.PortefeuilleAsync("B");
        var anne = await banc.JuristeAsync("Anne", a);
        var bruno = await banc.JuristeAsync("Bruno", b);
        var dossier = await banc.DossierAsync(bruno, b, "Secret SARL");
        var injonction = await banc.InjonctionAsync(bruno, dossier.Id);
        await banc.FaitAsync(bruno, dossier.Id, injonction, "ordonnance-rendue", new DateOnly(2026, 9, 2));
        var echeance = (await banc.Service<IConsulterDossier>().EcheancesAsync(bruno, dossier.Id))!.Vives[0];
        var vus = new List<string>();
        void Voir(string quoi, bool vide)
        {
            if (!vide)
            {
                vus.Add(quoi);
            }
        }

        var unDossier = banc.Service<IConsulterDossier>();
        Voir("fiche", await unDossier.FicheAsync(anne, dossier.Id) is null);
        Voir("fil", await unDossier.FilAsync(anne, dossier.Id, new FiltreFil(new DemandePage())) is null);
        Voir("échéances", await unDossier.EcheancesAsync(anne, dossier.Id) is null);
        Voir("pourquoi", await unDossier.PourquoiAsync(anne, dossier.Id, echeance.Id) is null);
        Voir("pièces", await unDossier.PiecesAsync(anne, dossier.Id) is null);
        var dossiers = banc.Service<IConsulterDossiers>();
        foreach (var tri in Enum.GetValues<TriDossiers>())
        {
            var page = await dossiers.LireAsync(anne, new FiltreDossiers { Tri = tri, Clos = null });
            Voir("liste " + tri, page.Page.Total == 0 && page.Principal == 0 && page.Page.Lignes.Count == 0);
        }

        Voir("recherche", (await dossiers.LireAsync(anne, new FiltreDossiers { Texte = "Secret" })).Page.Total == 0);
        Voir("étape", (await dossiers.LireAsync(anne, new FiltreDossiers { Etape = "ordonnance-rendue" })).Page.Total == 0);
        Voir("portefeuille nommé", (await dossiers.LireAsync(anne, new FiltreDossiers { Portefeuille = b.Id })).Page.Total == 0);
        Voir("référence", await dossiers.TrouverAsync(anne, dossier.Reference) is null);
        banc.Temps.Aller(2026, 12, 1);
        var journee = banc.Service<IConsulterJournee>();
        foreach (var section in Enum.GetValues<SectionJournee>())
        {
            Voir("journée " + section, (await journee.SectionAsync(anne, section, new FiltreJournee(), new DemandePage())).Total == 0);
            Voir("journée de B " + section, (await journee.SectionAsync(anne, section, new FiltreJournee(b.Id), new DemandePage())).Total == 0);
        }

        Voir("journée", (await journee.LireAsync(anne, new FiltreJournee())).SansProchaineEtape == 0);
        Voir("registre", (await banc.Service<IConsulterRegistre>().LireAsync(anne, new DateOnly(2026, 9, 15), null, new DemandePage())).Total == 0);
        Voir("portefeuilles", (await banc.Service<IAnnuaire>().PortefeuillesAsync(anne)).All(p => p.Id == a.Id));
        Voir("comptes", (await banc.Service<IAnnuaire>().ComptesAsync(anne)).All(c => string.Equals(c.Id, anne.Compte, StringComparison.Ordinal)));
        Voir("vérification", (await banc.Service<IVerifierJournaux>().ExecuterAsync(anne)).Dossiers == 0);

        vus.ShouldBeEmpty();
        (await dossiers.LireAsync(bruno, new FiltreDossiers())).Page.Total.ShouldBe(1);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task JuristeDeA_NEcritRienDansB_EtNApprendPasQuIlExiste(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var a = await banc.PortefeuilleAsync("A");
        var b = await banc.PortefeuilleAsync("B");
        var anne = await banc.JuristeAsync("Anne", a);
        var bruno = await banc.JuristeAsync("Bruno", b);
        var dossier = await banc.DossierAsync(bruno, b);
        var version = (await banc.FicheAsync(bruno, dossier.Id)).Version;
        var jour = new DateOnly(2026, 9, 15);

        async Task<string[]> TousLesRefusAsync(Guid cible) =>
        [
            (await banc.Service<IEnregistrerFait>().ExecuterAsync(anne, new DemandeFait
            {
                Dossier = cible,
                VersionAttendue = version,
                Type = "note-ajoutee",
                DateEffet = jour,
                Donnees = Donnees.De(("texte", Valeur.De("Intruse"))),
            })).Refus,
            (await banc.Service<IEnregistrerFait>().ApercevoirAsync(anne, new DemandeFait { Dossier = cible, VersionAttendue = version, Type = "note-ajoutee", DateEffet = jour })).Refus,
            (await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(cible, version, cible, "Intruse"))).Refus,
            (await banc.Service<IRectifierFait>().ExecuterAsync(anne, new DemandeRectification { Dossier = cible, VersionAttendue = version, Fait = cible, DateEffet = jour, Motif = "Intruse" })).Refus,
            (await banc.Service<IOuvrirProcedure>().ExecuterAsync(anne, new DemandeProcedure { Dossier = cible, VersionAttendue = version, Definition = "injonction-de-payer", OuverteLe = jour })).Refus,
            (await banc.Service<IDeclarerCreance>().ExecuterAsync(anne, cible, version, new CreanceSaisie("F", 1m, jour, jour))).Refus,
            (await banc.Service<IModifierParties>().AjouterAsync(anne, cible, version, new PartieSaisie(RolePartie.Caution, new IdentitePartie(NaturePersonne.Physique, "X")))).Refus,
            (await banc.Service<IDesignerJuriste>().ExecuterAsync(anne, cible, version, anne.Compte)).Refus,
            (await banc.Service<IAjouterPiece>().ExecuterAsync(anne, new DemandePiece(cible, "a.txt"), new MemoryStream("a"u8.ToArray()))).Refus,
        ];

        var chezBruno = await TousLesRefusAsync(dossier.Id);
        var nullePart = await TousLesRefusAsync(Guid.NewGuid());

        chezBruno.ShouldAllBe(r => r.Length > 0);
        chezBruno.ShouldBe(nullePart);
        (await banc.FicheAsync(bruno, dossier.Id)).Version.ShouldBe(version);
        var ouverture = await banc.Service<IOuvrirDossier>().ExecuterAsync(anne, new DemandeOuverture
        {
            Portefeuille = b.Id,
            Creancier = new IdentitePartie(NaturePersonne.Morale, "C"),
            Debiteurs = [new PartieSaisie(RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "D"))],
        });
        ouverture.EstObtenu.ShouldBeFalse();
    }
}
