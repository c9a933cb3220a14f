using System.Text;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>
/// Converts with LibreOffice, in a process of its own, one document at a time: two at once would fight over the profile folder, and
/// each takes a processor whole. The profile is kept between documents (making one takes longer than drawing a page) and forbids
/// macros, active contents and links to the outside.
/// </summary>
internal sealed class ConvertisseurLibreOffice(string? programme, TimeSpan duree) : IConvertirEnPdf, IDisposable
{
    private const int Megaoctets = 4000;
    private const long OctetsMaximum = 64L * 1024 * 1024;

    private static readonly string[] Extensions =
        [".docx", ".doc", ".odt", ".rtf", ".xlsx", ".xls", ".ods", ".pptx", ".ppt", ".odp"];

    private readonly SemaphoreSlim tour = new(1);
    private readonly string racine = Path.Combine(Path.GetTempPath(), "recouvrement-pdf-" + Guid.NewGuid().ToString("N"));

    public ConvertisseurLibreOffice()
        : this(Programmes.DuSysteme().LibreOffice, TimeSpan.FromSeconds(60))
    {
    }

    public bool EstDisponible => programme is not null;

    private string Profil => Path.Combine(racine, "profil");

    public bool Prend(string nomFichier) => Extensions.Contains(Path.GetExtension(nomFichier), StringComparer.OrdinalIgnoreCase);

    public async Task<Resultat<byte[]>> ConvertirAsync(Stream contenu, string nomFichier, CancellationToken annulation = default)
    {
        if (programme is null)
        {
            return Resultat<byte[]>.Refuse("LibreOffice n’est pas installé sur ce serveur : le document ne peut pas être converti en PDF ; ouvrez-le dans Word.");
        }

        if (!Prend(nomFichier))
        {
            return Resultat<byte[]>.Refuse($"« {nomFichier} » n’est pas d’un type qui se convertit en PDF.");
        }

        await tour.WaitAsync(annulation);
        // The name of the file comes from outside: the document goes by a name of ours.
        var dossier = Path.Combine(racine, Guid.NewGuid().ToString("N"));
        try
        {
            PreparerProfil();
            Directory.CreateDirectory(dossier);
            var source = Path.Combine(dossier, "document" + Path.GetExtension(nomFichier).ToLowerInvariant());
            return await CopierAsync(contenu, source, annulation)
                ? await DessinerAsync(source, dossier, nomFichier, annulation)
                : Resultat<byte[]>.Refuse($"« {nomFichier} » est trop lourd pour être converti en PDF ; ouvrez-le dans Word.");
        }
        finally
        {
            Effacer(dossier);
            tour.Release();
        }
    }

    public void Dispose()
    {
        Effacer(racine);
        tour.Dispose();
    }

    private static async Task<bool> CopierAsync(Stream contenu, string chemin, CancellationToken annulation)
    {
        await using var fichier = new FileStream(chemin, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        var tampon = new byte[1 << 16];
        int lus;
        while ((lus = await contenu.ReadAsync(tampon, annulation)) > 0)
        {
            if (fichier.Length + lus > OctetsMaximum)
            {
                return false;
            }

            await fichier.WriteAsync(tampon.AsMemory(0, lus), annulation);
        }

        return true;
    }

    private static void Effacer(string dossier)
    {
        try
        {
            if (Directory.Exists(dossier))
            {
                Directory.Delete(dossier, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A process that was killed may still hold a file for an instant: the system empties its temporary folder by itself.
        }
    }

    private async Task<Resultat<byte[]>> DessinerAsync(string source, string dossier, string nom, CancellationToken annulation)
    {
        var sortie = await Programme.LancerAsync(
            programme!,
            [
                "-env:UserInstallation=" + new Uri(Profil).AbsoluteUri, "--headless", "--norestore", "--nolockcheck", "--nodefault",
                "--convert-to", "pdf", "--outdir", dossier, source,
            ],
            duree,
            1 << 16,
            Megaoctets,
            annulation);
        if (sortie.TropLong)
        {
            // Killed while it wrote: its profile may be half written, the next one makes a new one.
            Effacer(Profil);
            return Resultat<byte[]>.Refuse($"La conversion de « {nom} » en PDF a pris trop de temps ; elle a été arrêtée.");
        }

        var pdf = Path.ChangeExtension(source, ".pdf");
        if (!File.Exists(pdf) || new FileInfo(pdf).Length is 0 or > OctetsMaximum)
        {
            return Resultat<byte[]>.Refuse($"« {nom} » ne se convertit pas en PDF : le document est abîmé, protégé, ou démesuré.");
        }

        return Resultat<byte[]>.Obtenu(await File.ReadAllBytesAsync(pdf, annulation));
    }

    // No macro, no active content, no link updated, no file of the outside: documents come from debtors too.
    private void PreparerProfil()
    {
        var reglages = Path.Combine(Profil, "user", "registrymodifications.xcu");
        if (File.Exists(reglages))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(reglages)!);
        var texte = new StringBuilder()
            .Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .Append("<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">");
        foreach (var (chemin, nom, valeur) in Reglages)
        {
            texte.Append("<item oor:path=\"").Append(chemin).Append("\"><prop oor:name=\"").Append(nom)
                .Append("\" oor:op=\"fuse\"><value>").Append(valeur).Append("</value></prop></item>");
        }

        File.WriteAllText(reglages, texte.Append("</oor:items>").ToString());
    }

    private static readonly (string Chemin, string Nom, string Valeur)[] Reglages =
    [
        ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
        ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
        ("/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
        ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
        ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
        ("/org.openoffice.Office.Calc/Content/Update", "Link", "1"),
    ];
}
