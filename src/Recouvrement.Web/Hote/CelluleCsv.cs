namespace Recouvrement.Web.Hote;

/// <summary>One cell for a French spreadsheet.</summary>
internal static class CelluleCsv
{
    /// <summary>Quoted when it must be; a name that begins like a formula must stay a name.</summary>
    public static string Ecrire(string texte)
    {
        var net = texte.Length > 0 && "=+-@\t\r".Contains(texte[0], StringComparison.Ordinal) ? "'" + texte : texte;
        return net.AsSpan().IndexOfAny(";\"\r\n") < 0 ? net : "\"" + net.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
