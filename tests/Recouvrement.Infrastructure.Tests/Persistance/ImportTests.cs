using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Reprise;

namespace Recouvrement.Infrastructure.Tests.Persistance;

public sealed class ImportTests
{
    private const int FacturesParDossier = 3;

    [Theory, SurLesDeuxMoteurs]
    public async Task Csv_ImporteDeuxFois_NeCreeRienDeuxFois(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var importer = banc.Service<IImporterDossiers>();
        var options = new OptionsImport { Portefeuille = portefeuille.Id };

        var essai = await importer.ExecuterAsync(Acteur.Systeme, Csv(12), options with { Essai = true });
        var vide = await banc.Service<IConsulterDossiers>().LireAsync(Acteur.Systeme, new FiltreDossiers());
        var premier = await importer.ExecuterAsync(Acteur.Systeme, Csv(12), options);
        var second = await importer.ExecuterAsync(Acteur.Systeme, Csv(12), options);
        var suite = await importer.ExecuterAsync(Acteur.Systeme, Csv(12, factures: FacturesParDossier + 1), options);

        vide.Page.Total.ShouldBe(0);
        foreach (var bilan in new[] { essai.Valeur, premier.Valeur })
        {
            // The missing address is said once, of the header.
            bilan.Anomalies.ShouldAllBe(a => a.Ligne == 1);
            (bilan.DossiersOuverts, bilan.Creances, bilan.DejaConnues).ShouldBe((12, 36, 0));
            bilan.Montant.ShouldBe(36 * 100.10m);
        }

        (second.Valeur.DossiersOuverts, second.Valeur.Creances, second.Valeur.DejaConnues).ShouldBe((0, 0, 36));
        (suite.Valeur.DossiersOuverts, suite.Valeur.DossiersCompletes, suite.Valeur.Creances).ShouldBe((0, 12, 12));
        var liste = await banc.Service<IConsulterDossiers>().LireAsync(Acteur.Systeme, new FiltreDossiers());
        liste.Page.Total.ShouldBe(12);
        liste.Principal.ShouldBe(48 * 100.10m);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Csv_ImporteParDeuxEnMemeTemps_NeCreeRienDeuxFois(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        await using var autre = banc.Autre();
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var options = new OptionsImport { Portefeuille = portefeuille.Id };

        var bilans = await Task.WhenAll(new[] { banc, autre }.Select(b =>
            Task.Run(() => b.Service<IImporterDossiers>().ExecuterAsync(Acteur.Systeme, Csv(30), options))));

        bilans.Sum(b => b.Valeur.DossiersOuverts).ShouldBe(30);
        bilans.Sum(b => b.Valeur.Creances).ShouldBe(90);
        bilans.Sum(b => b.Valeur.DejaConnues).ShouldBe(90);
        (await banc.Service<IVerifierJournaux>().ExecuterAsync(Acteur.Systeme)).EstIntact.ShouldBeTrue();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Csv_PortefeuilleInconnu_EcarteLeDossierEtLeDit(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        const string Fichier = "Créancier;Débiteur;N° facture;Date facture;Échéance;Montant;Portefeuille;Gestionnaire\n"
            + "Négoce;Alpha;F1;05/01/2026;05/02/2026;100,00;NORD;Anne\n"
            + "Négoce;Bêta;F2;05/01/2026;05/02/2026;200,00;SUD;Anne\n"
            + "Négoce;Gamma;F3;05/01/2026;05/02/2026;300,00;nord;Zoé\n";

        var bilan = (await banc.Service<IImporterDossiers>().ExecuterAsync(
            anne, new MemoryStream(Encoding.UTF8.GetBytes(Fichier)), new OptionsImport())).Valeur;

        bilan.DossiersOuverts.ShouldBe(2);
        bilan.Anomalies.Select(a => a.Ligne).Where(l => l > 1).ShouldBe([3, 4]);
        bilan.Erreurs.ShouldBe(1);
        var liste = await banc.Service<IConsulterDossiers>().LireAsync(anne, new FiltreDossiers { Tri = TriDossiers.Debiteur });
        liste.Page.Lignes.Select(l => (l.Debiteurs, l.Juriste)).ShouldBe([("Alpha", "Anne"), ("Gamma", null)]);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Fec_LesComptesOuverts_DeviennentDesDossiers(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var chemin = Path.Combine(Depot.Racine, "tests", "fixtures", "imports", "900000019FEC20261231.txt");
        var options = new OptionsImportFec { Creancier = "Essai SAS", Portefeuille = portefeuille.Id };
        var importer = banc.Service<IImporterFactures>();
        banc.Temps.Aller(2027, 1, 15);

        await using var lecture = File.OpenRead(chemin);
        var analyse = (await importer.AnalyserAsync(lecture, "Essai SAS")).Valeur;
        await using var premiere = File.OpenRead(chemin);
        var bilan = (await importer.ExecuterAsync(Acteur.Systeme, premiere, options)).Valeur;
        await using var seconde = File.OpenRead(chemin);
        var encore = (await importer.ExecuterAsync(Acteur.Systeme, seconde, options)).Valeur;

        var enRetard = analyse.Clients.Where(c => c.Solde > 0).ToList();
        enRetard.ShouldNotBeEmpty();
        bilan.DossiersOuverts.ShouldBe(enRetard.Count);
        encore.Creances.ShouldBe(0);
        encore.DossiersOuverts.ShouldBe(0);
        var liste = await banc.Service<IConsulterDossiers>().LireAsync(Acteur.Systeme, new FiltreDossiers());
        liste.ResteDu.ShouldBe(enRetard.Sum(c => c.Solde));
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Import_TueEnPleinTravail_LaisseDesJournauxEntiersEtReprend(Moteur moteur)
    {
        const int Dossiers = 400;
        await using var banc = await Banc.OuvrirAsync(moteur);
        await banc.PortefeuilleAsync("NORD");
        var fichier = Path.Combine(banc.Dossier, "factures.csv");
        await File.WriteAllBytesAsync(fichier, Csv(Dossiers).ToArray());

        foreach (var seuil in (int[])[5, 40])
        {
            await TuerApresAsync(banc, fichier, seuil);
            await using var donnees = await banc.BaseAsync();
            (await donnees.Dossiers.CountAsync()).ShouldBeInRange(seuil, Dossiers - 1);
            var parDossier = await donnees.Creances.GroupBy(c => c.Dossier).Select(g => g.Count()).ToListAsync();
            parDossier.ShouldAllBe(n => n == FacturesParDossier);
            var bilan = await banc.Service<IVerifierJournaux>().ExecuterAsync(Acteur.Systeme);
            bilan.EstIntact.ShouldBeTrue();
            bilan.Dossiers.ShouldBe(parDossier.Count);
        }

        var reprise = (await banc.Service<IImporterDossiers>().ExecuterAsync(Acteur.Systeme, Csv(Dossiers), new OptionsImport())).Valeur;
        var liste = await banc.Service<IConsulterDossiers>().LireAsync(Acteur.Systeme, new FiltreDossiers { Tri = TriDossiers.Reference });
        reprise.DejaConnues.ShouldBeGreaterThan(0);
        liste.Page.Total.ShouldBe(Dossiers);
        liste.Principal.ShouldBe(Dossiers * FacturesParDossier * 100.10m);
        // References are given without a gap, however often the import died.
        liste.Page.Lignes[^1].Reference.ShouldBe(string.Create(CultureInfo.InvariantCulture, $"2026-{liste.Page.Lignes.Count:000000}"));
    }

    private static async Task TuerApresAsync(Banc banc, string fichier, int dossiers)
    {
        var demarrage = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        demarrage.ArgumentList.Add(typeof(ImportTests).Assembly.Location);
        demarrage.ArgumentList.Add("importer");
        demarrage.ArgumentList.Add(banc.Dossier);
        demarrage.ArgumentList.Add(fichier);
        demarrage.ArgumentList.Add(banc.Connexion ?? string.Empty);
        using var enfant = Process.Start(demarrage)!;
        while (await enfant.StandardOutput.ReadLineAsync() is { } ligne)
        {
            if (int.Parse(ligne, CultureInfo.InvariantCulture) >= dossiers)
            {
                // SIGKILL: nothing of the child runs after it, not even a rollback.
                enfant.Kill();
                await enfant.WaitForExitAsync();
                return;
            }
        }

        throw new InvalidOperationException("L’import a fini avant d’être tué : " + await enfant.StandardError.ReadToEndAsync());
    }

    private static MemoryStream Csv(int dossiers, int factures = FacturesParDossier)
    {
        var texte = new StringBuilder("Créancier;Débiteur;N° facture;Date facture;Échéance;Montant;Nature;Portefeuille\n");
        for (var f = 1; f <= factures; f++)
        {
            for (var d = 1; d <= dossiers; d++)
            {
                texte.Append(CultureInfo.InvariantCulture, $"Négoce Lumière;Débiteur n° {d};F-{d}-{f};05/01/2026;05/02/2026;100,10;commerciale;NORD\n");
            }
        }

        return new MemoryStream(Encoding.UTF8.GetBytes(texte.ToString()));
    }
}
