using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>A house changes the wording of an act: a fault read and corrected, a second hand that publishes, an act made again to the byte.</summary>
[Collection(CollectionE2E.Nom)]
public sealed class ModelesTests(ServeurReel serveur, NavigateurReel navigateur)
{
    private const string Modele = "/modeles/requete-injonction-de-payer-tc";

    [Fact]
    public async Task Modele_CorrigePuisPublieParUneSecondePersonne_ProduitUnActeQuiSeRefaitALIdentique()
    {
        var claire = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        var origine = await TelechargerAsync(claire, Modele, "Télécharger la version d’origine");

        // The lint says where and what was probably meant; a faulty draft goes no further.
        await DeposerAsync(claire, Avec(origine, "Mention de la maison : {{solde.totla | euros}}."));
        await Assertions.Expect(claire.Locator("#constats")).ToContainTextAsync("vouliez-vous écrire « solde.total » ?");
        await Assertions.Expect(claire.GetByRole(AriaRole.Button, new() { Name = "Marquer vérifiée" })).ToHaveCountAsync(0);

        await DeposerAsync(claire, Avec(origine, "Mention de la maison : {{solde.total | euros}}."));
        await Assertions.Expect(claire.Locator("body")).ToContainTextAsync("aucune faute");
        await claire.GetByRole(AriaRole.Button, new() { Name = "Marquer vérifiée" }).ClickAsync();
        await Assertions.Expect(claire.Locator("body")).ToContainTextAsync("Un responsable doit la relire et la publier.");
        var version = new Uri(claire.Url).AbsolutePath;

        var helene = await Visite.OuvrirAsync(navigateur, serveur, "helene@exemple.invalid");
        await helene.GotoAsync(serveur.Adresse + version);
        await helene.GetByRole(AriaRole.Button, new() { Name = "Publier" }).ClickAsync();
        await Assertions.Expect(helene.Locator(".sous-titre")).ToContainTextAsync("publiée par Hélène Castagnier");

        await ProduireAsync(claire);
        await Assertions.Expect(claire.Locator("body")).ToContainTextAsync("version maison-");
        Texte(await TelechargerAsync(claire, null, "Ouvrir dans Word")).ShouldContain("Mention de la maison");
        await claire.GetByRole(AriaRole.Button, new() { Name = "Reproduire à l’identique" }).ClickAsync();
        await Assertions.Expect(claire.Locator("#reproduction")).ToContainTextAsync("Identique à l’octet : oui");

        // The other tests of this server expect the shipped wording.
        await helene.FillAsync("#champ-motif", "Fin de l’essai.");
        await helene.GetByRole(AriaRole.Button, new() { Name = "Retirer cette version" }).ClickAsync();
        await Assertions.Expect(helene.Locator("h1")).ToContainTextAsync("retirée");
    }

    [Fact]
    public async Task Lot_EssaiPuisProduction_DitLesRefusEtDonneLesDocuments()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        await page.GotoAsync(serveur.Adresse + "/dossiers?etape=amiable");
        foreach (var boite in (await page.Locator("input[name=d]").AllAsync()).Take(3))
        {
            await boite.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Produire un acte pour les dossiers cochés" }).ClickAsync();
        await page.SelectOptionAsync("#choix-acte", "requete-injonction-de-payer-tc");
        await page.GetByRole(AriaRole.Button, new() { Name = "Choisir cet acte" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Essayer" }).ClickAsync();
        await Assertions.Expect(page.Locator("#refus")).ToContainTextAsync("Seraient refusés");
        await page.GoBackAsync();
        await page.CheckAsync("input[name=nature][value=projet]");
        await page.GetByRole(AriaRole.Button, new() { Name = "Essayer" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "Produire" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("rangé");
        var attente = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Tout télécharger (ZIP)" }).ClickAsync();
        using var archive = ZipFile.OpenRead((await (await attente).PathAsync())!);
        archive.Entries.ShouldNotBeEmpty();
        archive.Entries.ShouldAllBe(e => e.Name.EndsWith("- projet.docx", StringComparison.Ordinal));
    }

    private async Task ProduireAsync(IPage page)
    {
        await page.GotoAsync(serveur.Adresse + "/dossiers?etape=amiable");
        foreach (var dossier in await page.Locator("table.dossiers tbody a").EvaluateAllAsync<string[]>("a => a.map(x => x.getAttribute('href'))"))
        {
            await page.GotoAsync(serveur.Adresse + dossier + "/actes");
            var lien = page.Locator("a[href*='acte=requete-injonction-de-payer-tc']");
            if (await lien.CountAsync() > 0)
            {
                await lien.First.ClickAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Produire un projet" }).ClickAsync();
                await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("L’acte est produit");
                return;
            }
        }

        throw new InvalidOperationException("Aucun dossier de la démonstration n’appelle la requête devant le tribunal de commerce.");
    }

    private async Task DeposerAsync(IPage page, byte[] docx)
    {
        await page.GotoAsync(serveur.Adresse + Modele);
        await page.SetInputFilesAsync("#champ-fichier", new FilePayload
        {
            Name = "requete.docx",
            MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Buffer = docx,
        });
        await page.FillAsync("#champ-note", "Mention de la maison");
        await page.GetByRole(AriaRole.Button, new() { Name = "Déposer et contrôler" }).ClickAsync();
        await Assertions.Expect(page.Locator("#controle")).ToBeVisibleAsync();
    }

    private async Task<byte[]> TelechargerAsync(IPage page, string? adresse, string lien)
    {
        if (adresse is not null)
        {
            await page.GotoAsync(serveur.Adresse + adresse);
        }

        var attente = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = lien }).ClickAsync();
        return await File.ReadAllBytesAsync((await (await attente).PathAsync())!);
    }

    private static byte[] Avec(byte[] docx, string paragraphe)
    {
        using var flux = new MemoryStream();
        flux.Write(docx);
        using (var archive = new ZipArchive(flux, ZipArchiveMode.Update, leaveOpen: true))
        {
            var texte = Texte(docx).Replace("<w:body>", $"<w:body><w:p><w:r><w:t>{paragraphe}</w:t></w:r></w:p>", StringComparison.Ordinal);
            archive.GetEntry("word/document.xml")!.Delete();
            using var ecriture = archive.CreateEntry("word/document.xml").Open();
            ecriture.Write(Encoding.UTF8.GetBytes(texte));
        }

        return flux.ToArray();
    }

    private static string Texte(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        using var lecteur = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return lecteur.ReadToEnd();
    }
}
