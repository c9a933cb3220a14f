using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>
/// Reads the dates of the versions of a rule (<c>du</c> included, <c>avant</c> excluded) and refuses what would give two answers,
/// or none, for a day after the first version.
/// </summary>
internal sealed class SuiteDeVersions
{
    private Periode? precedente;

    /// <summary>Name of a version without a first day.</summary>
    public const string Origine = "origine";

    /// <summary>The interval of one version; the versions are read in the order of the file.</summary>
    public Periode Lire(NoeudYaml version)
    {
        var periode = new Periode(version.Date("du"), version.Date("avant"));
        if (periode is { Du: { } du, JusquA: { } avant } && avant <= du)
        {
            version.Erreur($"la version finit avant de commencer (du {TexteFrancais.DateCourte(du)}, avant {TexteFrancais.DateCourte(avant)}).");
        }

        if (precedente is { } avantCelle)
        {
            VerifierSuite(version, avantCelle, periode);
        }

        precedente = periode;
        return periode;
    }

    /// <summary>Id of a version, pinned by what is computed with it.</summary>
    public static string Id(Periode periode) =>
        periode.Du?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? Origine;

    private static void VerifierSuite(NoeudYaml version, Periode precedente, Periode periode)
    {
        if (periode.Du is not { } du)
        {
            version.Erreur("il manque «\u00A0du\u00A0»\u00A0: seule la première version peut s’appliquer depuis toujours.");
        }
        else if (precedente.JusquA is not { } fin)
        {
            version.Erreur($"la version précédente n’a pas de fin\u00A0: ajoutez-lui «\u00A0avant: {Iso(du)}\u00A0».");
        }
        else if (fin > du)
        {
            version.Erreur($"cette version chevauche la précédente, qui s’applique avant le {Iso(fin)}\u00A0: les deux dates doivent être égales.");
        }
        else if (fin < du)
        {
            version.Erreur($"aucune version ne s’applique du {Iso(fin)} au {Iso(du)} exclu\u00A0: comblez ce trou.");
        }
    }

    private static string Iso(DateOnly jour) => jour.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
