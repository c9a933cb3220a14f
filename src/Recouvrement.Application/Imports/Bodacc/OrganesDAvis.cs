using System.Text.RegularExpressions;
using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>
/// Reads in the free text of a notice whom the judgment names. Nothing rather than something doubtful: a role with two names, a name
/// without an address, somebody whose mission ends are left to whoever reads the notice (fact sheet IN-04).
/// </summary>
public static partial class OrganesDAvis
{
    private const string Liquidateur = "liquidateur";
    private const int LongueurMaximale = 4_000;
    private const int NomMaximal = 200;
    private const int Recul = 40;
    private const int Delai = 5_000;

    // Words after a town that are not its own.
    private static readonly HashSet<string> FinsDeVille = new(StringComparer.OrdinalIgnoreCase)
    {
        "avec", "lequel", "laquelle", "lesquels", "pour", "dont", "où", "ou", "met", "mettant", "dans", "fixe", "ouvre", "et", "rg",
    };

    /// <summary>At most one of each role; empty when nothing is certain.</summary>
    public static IReadOnlyList<OrganeDAvis> Lire(string complement)
    {
        ArgumentNullException.ThrowIfNull(complement);
        if (complement.Length > LongueurMaximale)
        {
            return [];
        }

        var texte = Blancs().Replace(complement, " ").Trim();
        var lus = new List<OrganeDAvis>();
        var douteux = new HashSet<RoleIntervenant>();
        for (var marque = Marque().Match(texte); marque.Success;)
        {
            var suite = marque.Index + marque.Length - 1;
            if (!FinDeMission().IsMatch(texte[Math.Max(0, marque.Index - Recul)..marque.Index]))
            {
                var (role, qualite) = Qualifier(marque.Groups["role"].Value, texte);
                if (Organe(texte, suite, role, qualite) is var (organe, fin))
                {
                    lus.Add(organe);
                    suite = fin;
                }
                else
                {
                    douteux.Add(role);
                }
            }

            marque = Marque().Match(texte, suite);
        }

        return Retenir(lus, douteux);
    }

    private static List<OrganeDAvis> Retenir(List<OrganeDAvis> lus, HashSet<RoleIntervenant> douteux)
    {
        var retenus = lus.GroupBy(o => o.Role)
            .Where(g => !douteux.Contains(g.Key) && g.Select(o => o.Nom).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1)
            .Select(g => g.First()).OrderBy(o => o.Role).ToList();
        // In a liquidation, what goes to the administrateur goes to the liquidateur (RV-02), and a former administrateur is one no more.
        if (retenus.Find(o => o.Qualite is Liquidateur) is { } liquidateur
            && !douteux.Contains(RoleIntervenant.Administrateur) && lus.TrueForAll(o => o.Role != RoleIntervenant.Administrateur))
        {
            retenus.Add(liquidateur with { Role = RoleIntervenant.Administrateur });
        }

        return retenus;
    }

    private static (RoleIntervenant Role, string Qualite) Qualifier(string mot, string texte) =>
        mot.StartsWith("admin", StringComparison.OrdinalIgnoreCase) ? (RoleIntervenant.Administrateur, "administrateur judiciaire")
        : mot.Contains("liquidateur", StringComparison.OrdinalIgnoreCase) || CommeLiquidateur().IsMatch(texte) ? (RoleIntervenant.MandataireJudiciaire, Liquidateur)
        : (RoleIntervenant.MandataireJudiciaire, "mandataire judiciaire");

    // « Selarl X prise en la personne de Me Y 5 rue Z 75002 Paris »: the name stops where the address begins, the address at the post code.
    private static (OrganeDAvis Organe, int Fin)? Organe(string texte, int debut, RoleIntervenant role, string qualite)
    {
        var code = CodePostal().Match(texte, debut);
        if (!code.Success || code.Index - debut > 2 * NomMaximal)
        {
            return null;
        }

        var avant = texte[debut..code.Index];
        var rue = DebutDAdresse().Match(avant);
        if (!rue.Success)
        {
            return null;
        }

        var nom = Titre().Replace(Ornements().Replace(avant[..rue.Index], string.Empty), string.Empty).Trim(' ', ',', '-', '–', ':', '/');
        var adresse = avant[rue.Index..].Trim(' ', ',', '-', '–');
        var (ville, fin) = Ville(texte, code.Index + code.Length);
        return nom.Length is < 4 or > NomMaximal || AutreRole().IsMatch(nom) || adresse.Length == 0 || ville.Length == 0 || AutreNom().IsMatch(texte[fin..])
            ? null
            : (new OrganeDAvis(role, nom, qualite, adresse, code.Value, ville), fin);
    }

    private static (string Ville, int Fin) Ville(string texte, int debut)
    {
        var fin = debut;
        foreach (Match mot in MotDeVille().Matches(texte, debut))
        {
            if (mot.Index != fin || FinsDeVille.Contains(mot.Groups["mot"].Value))
            {
                break;
            }

            fin = mot.Index + mot.Length;
        }

        return (texte[debut..fin].Trim(), fin);
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, Delai)]
    private static partial Regex Blancs();

    // A role followed at once by a name: « adresser au mandataire judiciaire ou sur le portail » names nobody.
    [GeneratedRegex(
        @"(?<!\p{L})(?<role>[Aa]dministrateurs?(?: judiciaires?)?|[Mm]andataires?[ -][Ll]iquidateurs?|[Ll]iquidateurs?(?: [Jj]udiciaires?)?|[Mm]andataires?(?: [Jj]udiciaires?)?)"
        + @"(?: (?:désignée?s?|(?:au redressement et )?à la liquidation (?:judiciaire|des entreprises)|avec mission d[^:,;]{1,40}))?\s?:? (?:[Ll]a |[Ll]e |[Ll]['’])?(?=\p{Lu})(?!Judiciaires?\b|Prise?\b|Représentée?\b).",
        RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex Marque();

    [GeneratedRegex(@"fin (?:à|a|de) |mettant fin|remplacement|décharge|mission d", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex FinDeMission();

    [GeneratedRegex(@"(?:qualité|fonctions?) de liquidateur", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex CommeLiquidateur();

    // Five digits after « Cs » or « BP » are those of a letter box.
    [GeneratedRegex(@"(?<![\d/])(?<!\b(?:cs|bp) ?)\d{5}(?!\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex CodePostal();

    [GeneratedRegex(
        @"\d|\b(?:immeuble|résidence|place|rue|avenue|boulevard|bld|bd|quai|cours|chemin|route|allée|impasse|square|passage|zone|bp|cs|tour|bâtiment|centre)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex DebutDAdresse();

    [GeneratedRegex(@"(?:,? (?:et )?demeurant|,? en qualité d.*)[ ,]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex Ornements();

    [GeneratedRegex(@", (?:mandataire|administrateur) judiciaire(?=,|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex Titre();

    [GeneratedRegex(@"\b(?:administrateur|liquidateur|mandataire)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex AutreRole();

    [GeneratedRegex(@"^\s?(?:,|et|ou)\s?(?:et |ou )?(?:la |le )?(?:selarl|selas|selurl|scp|sas|me|maître)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex AutreNom();

    [GeneratedRegex(@"\G ?(?<mot>(?:\p{L}['’])?\p{L}[\p{L}'’-]*|(?<=(?:[Cc]edex|CEDEX) )\d{1,2})", RegexOptions.ExplicitCapture, Delai)]
    private static partial Regex MotDeVille();
}
