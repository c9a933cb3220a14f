using System.Globalization;
using Recouvrement.Domaine.Tarifs;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Reads <c>droit/tarifs/quotites.yaml</c>: the attachable part of wages, year by year.</summary>
internal static class LecteurQuotites
{
    public static BaremeQuotite? Lire(NoeudYaml fichier)
    {
        var fractions = (fichier.Requis("fractions")?.Elements() ?? []).Select(Fraction).ToList();
        var suite = new SuiteDeVersions();
        var versions = (fichier.Requis("versions")?.Elements() ?? []).Select(v => Version(v, suite, fractions.Count - 1, fichier)).ToList();
        fichier.Fermer("article", "source", "confiance", "verifie-le", "note");
        return versions.Count == 0 || versions.Contains(null) ? null : new BaremeQuotite(fractions, [.. versions.OfType<VersionQuotite>()]);
    }

    private static VersionQuotite? Version(NoeudYaml noeud, SuiteDeVersions suite, int seuilsAttendus, NoeudYaml fichier)
    {
        var periode = suite.Lire(noeud);
        var seuils = (noeud.Requis("seuils")?.Elements() ?? []).Select(s => s.EnNombre() ?? 0).ToList();
        if (seuils.Count != seuilsAttendus || !seuils.SequenceEqual(seuils.Order()))
        {
            noeud.Erreur($"il faut {seuilsAttendus.ToString(CultureInfo.InvariantCulture)} seuils croissants, un de moins que de fractions.");
        }

        var correctif = noeud.Requis("correctif")?.EnNombre();
        var passeport = new NoeudHerite(noeud, fichier).Passeport();
        noeud.Fermer();
        return correctif is null || passeport is null ? null : new VersionQuotite(SuiteDeVersions.Id(periode), periode, seuils, correctif.Value, passeport);
    }

    private static (int Numerateur, int Denominateur) Fraction(NoeudYaml noeud)
    {
        var termes = noeud.EnTexte()?.Split('/') ?? [];
        if (termes.Length == 2 && int.TryParse(termes[0], NumberStyles.None, CultureInfo.InvariantCulture, out var numerateur)
            && int.TryParse(termes[1], NumberStyles.None, CultureInfo.InvariantCulture, out var denominateur) && denominateur > 0)
        {
            return (numerateur, denominateur);
        }

        noeud.Erreur("une fraction s’écrit 1/20.");
        return (0, 1);
    }
}
