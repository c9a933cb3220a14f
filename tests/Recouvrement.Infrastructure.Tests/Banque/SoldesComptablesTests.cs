using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Imports;
using Recouvrement.Infrastructure.Tests.Persistance;
using static Recouvrement.Infrastructure.Tests.Banque.MondeComptable;

namespace Recouvrement.Infrastructure.Tests.Banque;

/// <summary>The trial balance and the balances of dossiers follow the décompte to the cent.</summary>
public sealed class SoldesComptablesTests
{
    // 1 200,00 € with penalties at 12,15 % from 5 February 2026 (decompte.md § 4) and 40 € (D441-5). 30 June: 145 days, 57,92 €; a payment of
    // 31 March found later: 54 days, 21,57 €, then 91 days on 1 161,57 €, 35,19 €.
    [Theory, SurLesDeuxMoteurs]
    public async Task Balance_AvecInteretsEtAccessoires_SuitLImputationDuDecompte(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = (await banc.JuristeAsync("Anne", nord)) with { Role = RoleActeur.Responsable };
        var dossier = (await banc.DossierAsync(anne, nord, montant: 1200m)).Id;
        await banc.FaitAsync(
            anne, dossier, null, FaitsDuCompte.InteretsDemandes, new DateOnly(2026, 2, 10), donnees: Donnees.De(("nature", Valeur.De("penalites")), ("depart", Valeur.De("echeance"))));
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.AccessoireDu, new DateOnly(2026, 2, 6), donnees: Donnees.De(("nature", Valeur.De("indemnite-forfaitaire"))));
        await banc.FaitAsync(anne, dossier, null, "paiement-recu", new DateOnly(2026, 6, 30), donnees: Donnees.De(("montant", Valeur.De(500m))));
        var premiere = await EcrituresAsync(banc, anne);

        premiere.ShouldHaveSingleItem().Lignes.Select(l => (l.Role, l.Debit - l.Credit)).ShouldBe(
            [(RoleDeCompte.Banque, 500m), (RoleDeCompte.Clients, -402.08m), (RoleDeCompte.Penalites, -57.92m), (RoleDeCompte.Accessoires, -40m)], ignoreOrder: true);

        await banc.FaitAsync(anne, dossier, null, "paiement-recu", new DateOnly(2026, 3, 31), donnees: Donnees.De(("montant", Valeur.De(100m))));
        var ecritures = await EcrituresAsync(banc, anne);
        var balance = (await banc.Service<ITenirComptes>().BilanAsync(anne, new(null, Debut, Fin))).Balance.ToDictionary(b => b.Numero, b => b.Solde, StringComparer.Ordinal);
        var decompte = (await banc.Service<IConsulterDecompte>().LireAsync(anne, dossier, null, new DateOnly(2026, 6, 30)))!.Decompte.ShouldNotBeNull();

        // What was exported stays; what moved is an entry of the day it was recorded.
        Texte(ecritures[0]).ShouldBe(Texte(premiere[0]));
        ecritures.Count.ShouldBe(3);
        ecritures[2].Date.ShouldBe(new DateOnly(2026, 9, 15));
        ecritures.ShouldAllBe(e => e.Lignes.Sum(l => l.Debit) == e.Lignes.Sum(l => l.Credit));
        balance.ShouldBe(
            new Dictionary<string, decimal>(StringComparer.Ordinal) { ["411000"] = -503.24m, ["512000"] = 600m, ["758100"] = -40m, ["763100"] = -56.76m }, ignoreOrder: true);
        decimal Impute(Poste poste) => decompte.Soldes.Where(p => p.Poste == poste).Sum(p => p.Impute);
        (-balance["411000"], -balance["763100"], -balance["758100"]).ShouldBe((Impute(Poste.Principal), Impute(Poste.Interets), Impute(Poste.Accessoires)));
    }

    // The same dossier: a payment that comes back undoes its imputation, and costs that the debtor pays lower the costs borne.
    [Fact]
    public async Task Paiement_RevenuImpaye_DefaitSonImputationEntiere()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = (await banc.JuristeAsync("Anne", nord)) with { Role = RoleActeur.Responsable };
        var dossier = (await banc.DossierAsync(anne, nord, montant: 1200m)).Id;
        await banc.FaitAsync(
            anne, dossier, null, FaitsDuCompte.FraisEngages, new DateOnly(2026, 3, 2),
            donnees: Donnees.De(("acte", Valeur.De("Protêt")), ("nature", Valeur.De("acte-prescrit")), ("ht", Valeur.De(40m)), ("tva", Valeur.De(8m))));
        var paiement = await FaitAsync(banc, anne, dossier, "paiement-recu", ("montant", Valeur.De(1300m)));
        var avant = (await banc.Service<ITenirComptes>().BilanAsync(anne, new(null, Debut, Fin)));

        // 1 200 + 48 − 1 300: 52 € above what is due, kept apart (decompte.md § 7).
        avant.Balance.ToDictionary(b => b.Numero, b => b.Solde, StringComparer.Ordinal).ShouldBe(
            new Dictionary<string, decimal>(StringComparer.Ordinal) { ["411000"] = -1200m, ["471000"] = -52m, ["512000"] = 1300m, ["622700"] = -48m }, ignoreOrder: true);
        avant.Exceptions.ShouldHaveSingleItem().Montant.ShouldBe(52m);
        var version = (await banc.FicheAsync(anne, dossier)).Version;
        (await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier, version, paiement.Fait!.Value, "AC04 : compte clos."))).EstFaite.ShouldBeTrue();
        var apres = await banc.Service<ITenirComptes>().BilanAsync(anne, new(null, Debut, Fin));
        apres.Balance.ShouldAllBe(b => b.Solde == 0m);
        apres.Exceptions.ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Soldes_AUneDate_SontCeuxDesDecomptesDansLesDroits(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (nord, sud) = (await banc.PortefeuilleAsync("NORD"), await banc.PortefeuilleAsync("SUD"));
        var anne = (await banc.JuristeAsync("Anne", nord)) with { Role = RoleActeur.Responsable };
        var paul = (await banc.JuristeAsync("Paul", sud)) with { Role = RoleActeur.Responsable };
        var un = await banc.DossierAsync(anne, nord);
        await banc.FaitAsync(
            anne, un.Id, null, FaitsDuCompte.InteretsDemandes, new DateOnly(2026, 2, 10), donnees: Donnees.De(("nature", Valeur.De("penalites")), ("depart", Valeur.De("echeance"))));
        var deux = await banc.DossierAsync(anne, nord, "Toitures du Nord", 300m);
        await banc.DossierAsync(paul, sud, "Toitures du Sud", 999m);
        var comptes = banc.Service<ITenirComptes>();

        // Both were opened in the same instant: their ids have no order.
        var soldes = await comptes.SoldesAsync(anne, null, new DateOnly(2026, 9, 15)).OrderBy(s => s.Dossier, StringComparer.Ordinal).ToListAsync();

        soldes.Select(s => s.Dossier).ShouldBe([un.Reference, deux.Reference]);
        soldes.Select(s => s.Total).ShouldBe([1326.44m, 300m]);
        soldes[0].Interets.ShouldBe(91.88m);
        (await comptes.SoldesAsync(anne, null, new DateOnly(2031, 1, 1)).FirstAsync(s => string.Equals(s.Dossier, un.Reference, StringComparison.Ordinal))).Refus.ShouldNotBeNull().ShouldContain("vérifié que jusqu’au");
        (await comptes.SoldesAsync(anne, null, new DateOnly(2026, 1, 1)).CountAsync()).ShouldBe(0);
        (await comptes.SoldesAsync(anne with { Role = RoleActeur.Juriste }, null, new DateOnly(2026, 9, 15)).CountAsync()).ShouldBe(0);
    }

    // A title that majors, an insolvency that stops: the balance folds less than the page and must give the same cents, before, on and after.
    [Fact]
    public async Task Soldes_AvecTitreEtSurendettement_SontCeuxDeLaPageDuDecompte()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = (await banc.JuristeAsync("Anne", nord)) with { Role = RoleActeur.Responsable };
        var dossier = (await banc.DossierAsync(anne, nord)).Id;
        await banc.FaitAsync(
            anne, dossier, null, FaitsDuCompte.InteretsDemandes, new DateOnly(2026, 2, 10), donnees: Donnees.De(("nature", Valeur.De("legal")), ("depart", Valeur.De("echeance"))));
        var instance = await banc.InjonctionAsync(anne, dossier);
        await banc.FaitAsync(anne, dossier, instance, "ordonnance-rendue", new DateOnly(2026, 9, 2), donnees: Donnees.De(("montant", Valeur.De(1234.56m))));
        var debiteur = (await banc.FicheAsync(anne, dossier)).Dossier.Debiteurs[0].Id;
        (await banc.Service<IOuvrirProcedure>().ExecuterAsync(anne, new DemandeProcedure
        {
            Dossier = dossier,
            VersionAttendue = (await banc.FicheAsync(anne, dossier)).Version,
            Definition = "surendettement",
            OuverteLe = new DateOnly(2026, 9, 1),
            Debiteurs = [debiteur],
            Contexte = Donnees.De(("titre", Valeur.De("sans")), ("nature", Valeur.De("consommation")), ("exigibilite", Valeur.De(new DateOnly(2026, 2, 5)))),
        })).EstFaite.ShouldBeTrue();
        await banc.FaitAsync(
            anne, dossier, "surendettement#1", "recevabilite-notifiee", new DateOnly(2026, 9, 8), debiteur, Donnees.De(("notification", Valeur.De(new DateOnly(2026, 9, 11)))));
        await banc.FaitAsync(anne, dossier, null, "paiement-recu", new DateOnly(2026, 7, 1), donnees: Donnees.De(("montant", Valeur.De(200m))));

        foreach (var au in (DateOnly[])[new(2026, 6, 30), new(2026, 9, 10), new(2026, 9, 15), new(2026, 12, 31)])
        {
            var decompte = (await banc.Service<IConsulterDecompte>().LireAsync(anne, dossier, null, au))!.Decompte.ShouldNotBeNull();
            var soldes = await banc.Service<ITenirComptes>().SoldesAsync(anne, null, au).ToListAsync();
            // Opened in September: before that day there is no dossier to balance.
            (soldes.Count == 0 ? decompte.Total : soldes[0].Total).ShouldBe(decompte.Total, au.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
