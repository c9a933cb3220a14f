using Recouvrement.Application.Comptes;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>
/// A delay granted by the judge, wherever it is recorded: neither majoration nor penalty while it lasts (C. civ. 1343-5; execution.md DG-01,
/// decompte.md §3). Judgment served on 4 May: 1 000,00 € majored at 7,75 % from 5 July. To 31 July, 27 days:
/// 1 000 × 7,75 × 27 ÷ 36 500 = 5,73; from 1 to 15 September, 15 days: 3,18; from 1 August to 15 September, 46 days more: 73 days, 15,50.
/// </summary>
public sealed class DelaisDeGraceDansLeCompteTests
{
    private static readonly DateOnly Accord = new(2026, 8, 1);
    private static readonly DateOnly Terme = new(2026, 12, 31);

    [Theory, SurLesDeuxMoteurs]
    public async Task Delai_AccordeDansLaProcedure_EcarteLaMajorationJusquASonTerme(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, jugement) = await CondamnerAsync(banc);

        (await MajoresAsync(banc, anne, dossier)).ShouldBe([(73, 15.50m)]);
        await banc.FaitAsync(anne, dossier, jugement, "delai-de-grace-accorde", Accord, await DebiteurAsync(banc, anne, dossier), Donnees.De(("terme", Valeur.De(Terme))));

        (await MajoresAsync(banc, anne, dossier)).ShouldBe([(27, 5.73m)]);
        (await CompteAsync(banc, anne, dossier)).Reserves.ShouldNotContain(r => r.Contains("délai de grâce", StringComparison.OrdinalIgnoreCase));
    }

    // Two years from the decision (CC 1343-5, CPC 511), and the account says that it supposes them; until a fact ends the delay.
    [Theory, SurLesDeuxMoteurs]
    public async Task Delai_SansTerme_ValDeuxAnsEtLeDit_PuisCesseAvecLeFaitQuiLeTermine(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, jugement) = await CondamnerAsync(banc);
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, jugement, "delai-de-grace-accorde", Accord, debiteur);

        var suppose = await CompteAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, jugement, "delai-de-grace-termine", new DateOnly(2026, 8, 31), debiteur);
        var fini = await CompteAsync(banc, anne, dossier);

        suppose.Demande.Delais.ShouldHaveSingleItem().Au.ShouldBe(new DateOnly(2028, 8, 1));
        suppose.Reserves.ShouldContain(r => r.Contains("jusqu’au 1er août 2028", StringComparison.Ordinal));
        fini.Reserves.ShouldNotContain(r => r.Contains("délai de grâce", StringComparison.OrdinalIgnoreCase));
        (await MajoresAsync(banc, anne, dossier)).ShouldBe([(27, 5.73m), (15, 3.18m)]);
    }

    // CPC 510: after a commandement or a seizure, the juge de l'exécution grants it. A stay of another kind leaves interest alone.
    [Theory]
    [InlineData("delai-de-grace", 27)]
    [InlineData("sursis", 73)]
    public async Task Suspension_DUneSaisie_NEcarteLaMajorationQuePourUnDelaiDeGrace(string cause, int jours)
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, dossier, _) = await CondamnerAsync(banc);
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        var saisie = await ProcedureAsync(banc, anne, dossier, "saisie-attribution", new DateOnly(2026, 7, 28), debiteur, ("tiers", Valeur.De("banque")));
        await banc.FaitAsync(anne, dossier, saisie, "saisie-pratiquee", new DateOnly(2026, 7, 28), debiteur);

        await banc.FaitAsync(anne, dossier, saisie, "suspension-ordonnee", Accord, debiteur, Donnees.De(("cause", Valeur.De(cause))));

        (await MajoresAsync(banc, anne, dossier)).Sum(m => m.Jours).ShouldBe(jours);
    }

    // The fact of the account says the reduced rate, below the legal one (2,75 %): what is wrong with it is said once.
    [Theory, SurLesDeuxMoteurs]
    public async Task Delai_DitTroisFois_EstCompteUneFois_EtSonAvertissementDitUneFois(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, jugement) = await CondamnerAsync(banc);
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.DelaiDeGrace, Accord, donnees: Donnees.De(
            ("au", Valeur.De(Terme)), ("taux", Valeur.De(1m)), ("source", Valeur.De("Jugement du 1er août 2026"))));
        await banc.FaitAsync(anne, dossier, jugement, "delai-de-grace-accorde", Accord, await DebiteurAsync(banc, anne, dossier), Donnees.De(("terme", Valeur.De(Terme))));
        await PlansDePaiementTests.AccorderAsync(banc, anne, dossier, Accord, ("cadre", Valeur.De("juge")), ("nombre", Valeur.De(3m)));

        var compte = await CompteAsync(banc, anne, dossier);

        compte.Demande.Delais.ShouldHaveSingleItem().TauxReduit.ShouldBe(1m);
        compte.Decompte!.Avertissements.Count(a => a.Message.Contains("Délai de grâce", StringComparison.Ordinal)).ShouldBe(1);
        (await MajoresAsync(banc, anne, dossier)).ShouldBe([(27, 5.73m)]);
    }

    private static async Task<(Acteur Anne, Guid Dossier, string Jugement)> CondamnerAsync(Banc banc)
    {
        var (anne, dossier) = await OuvrirAsync(banc);
        var jugement = await JugerAsync(banc, anne, dossier);
        await MondeDuDecompte.CondamnerAsync(banc, anne, dossier, ("principal", Valeur.De(1000m)));
        return (anne, dossier, jugement);
    }

    private static async Task<IReadOnlyList<(int Jours, decimal Montant)>> MajoresAsync(Banc banc, Acteur anne, Guid dossier) =>
        [.. (await CompteAsync(banc, anne, dossier, new DateOnly(2026, 9, 15))).Decompte!.Interets.Where(l => l.Majoration > 0).Select(l => (l.Jours, l.Montant))];
}
