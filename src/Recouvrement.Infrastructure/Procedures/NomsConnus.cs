using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>The names that a procedure file may use; anything else is refused on its line, with the nearest known name.</summary>
internal sealed class NomsConnus
{
    public required IReadOnlyCollection<string> Faits { get; init; }

    public required IReadOnlyCollection<string> Etapes { get; init; }

    public required IReadOnlyCollection<string> Delais { get; init; }

    public required IReadOnlyCollection<string> Regles { get; init; }

    public required IReadOnlyCollection<string> Seuils { get; init; }

    public required IReadOnlyCollection<string> Regimes { get; init; }

    public required IReadOnlyCollection<string> Contexte { get; init; }

    public required IReadOnlyCollection<string>? Actes { get; init; }

    /// <summary>The name when it is known; otherwise an error at the node, and null.</summary>
    public static string? Verifier(NoeudYaml noeud, string? nom, string quoi, IReadOnlyCollection<string> connus)
    {
        if (nom is null || connus.Contains(nom, StringComparer.Ordinal))
        {
            return nom;
        }

        noeud.Erreur($"{quoi} inconnu «\u00A0{nom}\u00A0»{ComparateurDeNoms.Suggestion(nom, connus)}.");
        return null;
    }

    public IReadOnlyList<string> Liste(NoeudYaml noeud, string cle, string quoi, IReadOnlyCollection<string> connus)
    {
        var champ = noeud.Champ(cle);
        return champ is null ? [] : [.. noeud.Textes(cle).Select(t => Verifier(champ, t, quoi, connus)).OfType<string>()];
    }
}
