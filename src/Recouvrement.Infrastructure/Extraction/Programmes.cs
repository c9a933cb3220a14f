namespace Recouvrement.Infrastructure.Extraction;

/// <summary>The outside programs found on this machine; null for one that is not there.</summary>
internal sealed record Programmes(string? PdfToText, string? PdfToPpm, string? Tesseract, string? LibreOffice = null)
{
    /// <summary>None: what every reader must live with.</summary>
    public static Programmes Aucun { get; } = new(null, null, null);

    /// <summary>Looks for them in the path of the system.</summary>
    public static Programmes DuSysteme() => new(Chercher("pdftotext"), Chercher("pdftoppm"), Chercher("tesseract"), Chercher("soffice") ?? Chercher("libreoffice"));

    private static string? Chercher(string nom)
    {
        var fichier = OperatingSystem.IsWindows() ? nom + ".exe" : nom;
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(d => Path.Combine(d, fichier)).FirstOrDefault(File.Exists);
    }
}
