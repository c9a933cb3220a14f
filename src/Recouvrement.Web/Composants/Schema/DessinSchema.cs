using System.Globalization;
using System.Text;

namespace Recouvrement.Web.Composants.Schema;

/// <summary>Turns a layout into the attributes of an SVG: whole numbers, no style.</summary>
public static class DessinSchema
{
    public const int HauteurBoite = 46;
    public const int HauteurCouche = 88;
    public const int Marge = 16;

    /// <summary>Top of a layer.</summary>
    public static int Haut(int couche) => Marge + (couche * HauteurCouche);

    /// <summary>Height of the whole.</summary>
    public static int Hauteur(Disposition disposition) => Haut(disposition.Couches - 1) + HauteurBoite + Marge;

    /// <summary>A whole number.</summary>
    public static string N(double valeur) => ((int)Math.Round(valeur, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The path of an arrow, from the box it leaves to the box it reaches.</summary>
    public static string Trace(LienDispose lien)
    {
        var points = lien.Points.Select((p, i) => (p.X, Y: (double)(i == 0
            ? Haut(p.Couche) + HauteurBoite
            : i == lien.Points.Count - 1 ? Haut(p.Couche) : Haut(p.Couche) + (HauteurBoite / 2)))).ToList();
        if (lien.Remonte)
        {
            points.Reverse();
        }

        var trace = new StringBuilder($"M{N(points[0].X)} {N(points[0].Y)}");
        for (var i = 1; i < points.Count; i++)
        {
            var (x0, y0) = points[i - 1];
            var (x1, y1) = points[i];
            var milieu = (y0 + y1) / 2;
            trace.Append(CultureInfo.InvariantCulture, $" C{N(x0)} {N(milieu)} {N(x1)} {N(milieu)} {N(x1)} {N(y1)}");
        }

        return trace.ToString();
    }

    /// <summary>Where the number of an arrow stands: half-way along its first stretch, where the arrows of one box have already parted.</summary>
    public static (string X, string Y) Repere(LienDispose lien)
    {
        var points = lien.Points;
        var (a, b) = lien.Remonte ? (points[^2], points[^1]) : (points[0], points[1]);
        var (haut, bas) = (Haut(a.Couche), Haut(b.Couche));
        var y0 = ReferenceEquals(a, points[0]) ? haut + HauteurBoite : haut + (HauteurBoite / 2);
        var y1 = ReferenceEquals(b, points[^1]) ? bas : bas + (HauteurBoite / 2);
        return (N((a.X + b.X) / 2), N((y0 + y1) / 2d));
    }

    /// <summary>A label on one or two lines of about twenty-six characters.</summary>
    public static IReadOnlyList<string> Lignes(string libelle)
    {
        const int Maximum = 26;
        if (libelle.Length <= Maximum)
        {
            return [libelle];
        }

        var coupe = libelle.LastIndexOf(' ', Math.Min(Maximum, libelle.Length - 1));
        if (coupe <= 0)
        {
            return [libelle[..(Maximum - 1)] + "…"];
        }

        var suite = libelle[(coupe + 1)..];
        return [libelle[..coupe], suite.Length <= Maximum ? suite : suite[..(Maximum - 1)].TrimEnd() + "…"];
    }
}
