using System.Text.RegularExpressions;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>The form of ids: they are pinned in dossiers and typed in terminals, so they stay plain.</summary>
internal static partial class IdentifiantDeRegle
{
    public static void Verifier(string id, NoeudYaml noeud)
    {
        if (!Forme().IsMatch(id))
        {
            noeud.Erreur($"identifiant «\u00A0{id}\u00A0» invalide\u00A0: des lettres minuscules sans accent, des chiffres, des points et des traits d’union.");
        }
    }

    [GeneratedRegex("^[a-z0-9]+(?:[.-][a-z0-9]+)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Forme();
}
