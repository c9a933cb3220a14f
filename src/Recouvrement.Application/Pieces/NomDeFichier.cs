namespace Recouvrement.Application.Pieces;

/// <summary>Makes a plain name of what a browser or an archive calls a file.</summary>
internal static class NomDeFichier
{
    private const int LongueurMaximale = 200;

    /// <summary>Browsers of old send a whole path, and a name may hide a folder: only its last part is a name.</summary>
    public static string Net(string nom)
    {
        var dernier = nom.Replace('\\', '/').Split('/')[^1];
        var net = string.Concat(dernier.Where(c => !char.IsControl(c))).Trim();
        return net.Length <= LongueurMaximale ? net : net[^LongueurMaximale..];
    }
}
