using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>Thirty mixed files dropped at once: their progress, the two that cannot be read and why, then the scan found at its page.</summary>
[Collection(CollectionE2E.Nom)]
public sealed class PiecesTests(ServeurReel serveur, NavigateurReel navigateur)
{
    private const string Phrase = "le gage porte sur la presse a imprimer Heidelberg";

    [Fact]
    public async Task TrenteFichiers_DeposesEnsemble_SeSuiventSeLisentEtSeRetrouvent()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        await page.GotoAsync(serveur.Adresse + "/dossiers");
        await page.Locator("table.liste tbody tr a").First.ClickAsync();
        var dossier = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(serveur.Adresse + dossier + "/pieces");

        await LacherAsync(page, await FichiersAsync());

        // Each file has its progress, then all of them together, then the reading of their texts.
        await Assertions.Expect(page.Locator("ul.fichiers li")).ToHaveCountAsync(30);
        await Assertions.Expect(page.Locator(".suivi-depot .bilan")).ToContainTextAsync("Lecture terminée", new() { Timeout = 90_000 });
        await Assertions.Expect(page.Locator("ul.fichiers li.pris")).ToHaveCountAsync(30);
        await Assertions.Expect(page.Locator("ul.raisons li")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("ul.raisons")).ToContainTextAsync("protege.pdf : Le PDF est protégé par un mot de passe");
        await Assertions.Expect(page.Locator("ul.raisons")).ToContainTextAsync("coupe.docx");

        // What they seem to be is proposed, and confirmed.
        await page.ClickAsync(".suivi-depot a.bouton");
        await Assertions.Expect(page.Locator("#a-confirmer + .compteur")).ToHaveTextAsync("30");
        await ConfirmerAsync(page, "facture-01.txt");
        await Assertions.Expect(page.Locator("#a-confirmer + .compteur")).ToHaveTextAsync("29");

        await TrouverLeScanAsync(page, dossier);
    }

    // What is refused says what, where and what to do; a piece that was handed over gets a version beside it, and stays.
    [Fact]
    public async Task FichiersRefuses_PuisVersionDUnePieceRemise_SeDisent()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        await page.GotoAsync(serveur.Adresse + "/dossiers");
        await page.Locator("table.liste tbody tr a").Nth(1).ClickAsync();
        var pieces = page.Url.Split('?')[0] + "/pieces";
        await page.GotoAsync(pieces);
        await LacherAsync(page, [("outil.exe", "", [0x4D, 0x5A]), ("vide.pdf", "application/pdf", []), ("facture.pdf", "application/pdf", [0x4D, 0x5A, 0x90])]);
        await Assertions.Expect(page.Locator("ul.fichiers li.refuse")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("ul.fichiers")).ToContainTextAsync("« outil.exe » est d’un type qui n’est pas pris : déposez un PDF");
        await Assertions.Expect(page.Locator("ul.fichiers")).ToContainTextAsync("« vide.pdf » : le fichier est vide : vérifiez-le");
        await Assertions.Expect(page.Locator("ul.fichiers")).ToContainTextAsync("son contenu est celui d’un programme");
        await Assertions.Expect(page.Locator(".suivi-depot a.bouton")).ToHaveCountAsync(0);
        await page.EvaluateAsync("document.querySelector('form[data-depot]').dataset.maximum = '10'");
        await LacherAsync(page, [("gros.txt", "text/plain", "plus de dix octets"u8.ToArray())]);
        await Assertions.Expect(page.Locator("ul.fichiers")).ToContainTextAsync("« gros.txt » dépasse 250 Mo : déposez un fichier plus léger.");

        await page.ReloadAsync();
        await LacherAsync(page, [("contrat.txt", "text/plain", Encoding.UTF8.GetBytes("Contrat du 5 janvier 2026"))]);
        await page.Locator(".suivi-depot a.bouton").ClickAsync(new() { Timeout = 60_000 });
        await page.GetByText("Enregistrer la description").ClickAsync();
        await page.Locator("table.liste a", new() { HasTextString = "contrat" }).First.ClickAsync();
        await page.Locator("summary", new() { HasTextString = "Noter une remise" }).ClickAsync();
        await page.FillAsync("#champ-a", "SCP Martin");
        await page.FillAsync("#champ-le", "20/11/2026");
        await page.Locator("button", new() { HasTextString = "Noter la remise" }).ClickAsync();
        await Assertions.Expect(page.Locator("aside")).ToContainTextAsync("celle-ci restera telle qu’elle est sortie");
        var ancienne = page.Url.Split('?')[0];
        await LacherAsync(page, [("contrat.txt", "text/plain", Encoding.UTF8.GetBytes("Contrat du 6 janvier 2026"))]);
        await page.Locator(".suivi-depot a.bouton").ClickAsync();
        await page.GotoAsync(ancienne);
        await Assertions.Expect(page.Locator(".message.attention")).ToContainTextAsync("Cette version est remplacée par contrat");
        await Assertions.Expect(page.Locator("pre.texte-lu")).ToHaveTextAsync("Contrat du 5 janvier 2026");
    }

    private async Task TrouverLeScanAsync(IPage page, string dossier)
    {
        await page.GotoAsync(serveur.Adresse + "/recherche?q=" + Uri.EscapeDataString("\"presse a imprimer\""));
        await Assertions.Expect(page.Locator(".resultats li")).ToHaveCountAsync(2);
        // The index follows what was confirmed within two seconds; the page that was asked before does not.
        var facture = page.Locator(".puce", new() { HasText = "Facture" }).First;
        for (var essai = 0; essai < 20 && await facture.CountAsync() == 0; essai++)
        {
            await Task.Delay(500);
            await page.ReloadAsync();
        }

        await facture.ClickAsync();
        await Assertions.Expect(page.Locator(".resultats li")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".resultats li")).ToContainTextAsync("Facture de la presse");
        await page.Locator(".puce[aria-current]", new() { HasText = "Facture" }).First.ClickAsync();
        var scan = page.Locator(".resultats li", new() { HasText = "scan" });
        await Assertions.Expect(scan).ToContainTextAsync("page 3");
        await Assertions.Expect(scan.Locator("mark").First).ToBeVisibleAsync();
        await scan.Locator("h2 a").ClickAsync();
        (await page.Locator("iframe.visionneuse").GetAttributeAsync("src")).ShouldStartWith(dossier + "/pieces/");
        (await page.Locator("iframe.visionneuse").GetAttributeAsync("src")).ShouldNotBeNull().ShouldContain("/contenu#page=3");
    }

    private static async Task ConfirmerAsync(IPage page, string fichier)
    {
        foreach (var coche in await page.Locator("ul.a-confirmer input[name=choix]").AllAsync())
        {
            await coche.UncheckAsync();
        }

        var ligne = page.Locator("ul.a-confirmer li", new() { HasText = fichier });
        (await ligne.Locator("select[name^=nature]").InputValueAsync()).ShouldBe("facture");
        (await ligne.Locator("input[name^=date]").InputValueAsync()).ShouldBe("12/03/2026");
        await ligne.Locator("input[name^=intitule]").FillAsync("Facture de la presse");
        await ligne.Locator("input[name=choix]").CheckAsync();
        await page.Locator("ul.a-confirmer ~ button").ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("La description est enregistrée");
    }

    // A true drop: the files are in the transfer that the browser gives to the page.
    private static async Task LacherAsync(IPage page, IReadOnlyList<(string Nom, string Type, byte[] Octets)> fichiers)
    {
        var transfert = await page.EvaluateHandleAsync(
            """
            (fichiers) => {
              const transfert = new DataTransfer();
              for (const f of fichiers) {
                const octets = Uint8Array.from(atob(f.octets), (c) => c.charCodeAt(0));
                transfert.items.add(new File([octets], f.nom, { type: f.type }));
              }
              return transfert;
            }
            """,
            fichiers.Select(f => new { nom = f.Nom, type = f.Type, octets = Convert.ToBase64String(f.Octets) }).ToArray());
        await page.DispatchEventAsync("[data-zone]", "drop", new Dictionary<string, object> { ["dataTransfer"] = transfert });
    }

    private async Task<List<(string Nom, string Type, byte[] Octets)>> FichiersAsync()
    {
        var fichiers = new List<(string, string, byte[])>
        {
            ("facture-01.txt", "text/plain", Encoding.UTF8.GetBytes("Facture n° 01 du 12 mars 2026 : presse à imprimer Heidelberg, 12 000,00 €")),
            ("scan.pdf", "application/pdf", await ScanAsync()),
            ("protege.pdf", "application/pdf", PdfChiffre()),
            ("coupe.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx("coupé")[..400]),
        };
        for (var n = fichiers.Count; n < 30; n++)
        {
            var numero = n.ToString("00", CultureInfo.InvariantCulture);
            fichiers.Add((n % 4) switch
            {
                0 => ($"contrat-{numero}.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx("Contrat numéro " + numero)),
                1 => ($"courriel-{numero}.eml", "message/rfc822", Encoding.UTF8.GetBytes($"From: a@exemple.invalid\r\nTo: b@exemple.invalid\r\nSubject: relance {numero}\r\n\r\nBonjour, relance {numero}.\r\n")),
                2 => ($"page-{numero}.html", "text/html", Encoding.UTF8.GetBytes($"<html><body><p>Bon de livraison {numero}</p></body></html>")),
                _ => ($"note-{numero}.txt", "text/plain", Encoding.UTF8.GetBytes("Note numéro " + numero)),
            });
        }

        return fichiers;
    }

    // A scan is a picture: three pages drawn by the browser, photographed, and put back into a document that has no letter in it.
    private async Task<byte[]> ScanAsync()
    {
        var page = await navigateur.Navigateur.NewPageAsync(new() { ViewportSize = new() { Width = 1000, Height = 700 } });
        var images = new List<string>();
        foreach (var texte in new[] { "Premier feuillet du registre", "Deuxieme feuillet du registre", Phrase })
        {
            await page.SetContentAsync($"<body style='margin:80px;font:44px serif;background:#fff'><p>Page de garde</p><p>{texte}</p></body>");
            images.Add(Convert.ToBase64String(await page.ScreenshotAsync()));
        }

        await page.SetContentAsync(string.Concat(images.Select(i => $"<img style='width:100%;break-after:page;display:block' src='data:image/png;base64,{i}'>")));
        var pdf = await page.PdfAsync(new() { Format = "A4" });
        await page.CloseAsync();
        return pdf;
    }

    // Enough of an encrypted document for any reader to ask for its password.
    private static byte[] PdfChiffre()
    {
        var corps = new StringBuilder("%PDF-1.4\n");
        var debuts = new List<int>();
        void Objet(string texte)
        {
            debuts.Add(corps.Length);
            corps.Append(CultureInfo.InvariantCulture, $"{debuts.Count} 0 obj\n{texte}\nendobj\n");
        }

        Objet("<< /Type /Catalog /Pages 2 0 R >>");
        Objet("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Objet("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>");
        Objet($"<< /Filter /Standard /V 1 /R 2 /P -44 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>");
        var table = corps.Length;
        corps.Append("xref\n0 5\n0000000000 65535 f \n");
        foreach (var debut in debuts)
        {
            corps.Append(CultureInfo.InvariantCulture, $"{debut:0000000000} 00000 n \n");
        }

        corps.Append(CultureInfo.InvariantCulture, $"trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00><00>] >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(corps.ToString());
    }

    private static byte[] Docx(string texte)
    {
        using var sortie = new MemoryStream();
        using (var zip = new ZipArchive(sortie, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Partie(string nom, string contenu)
            {
                using var flux = zip.CreateEntry(nom).Open();
                flux.Write(Encoding.UTF8.GetBytes(contenu));
            }

            Partie("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Partie("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Partie("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{texte}</w:t></w:r></w:p></w:body></w:document>");
        }

        return sortie.ToArray();
    }
}
