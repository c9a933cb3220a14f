using Recouvrement.Application.Imports.Bodacc;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>The words by which the table of natures names them: « conversion-liquidation ».</summary>
internal static class MotsDeNature
{
    public static IReadOnlyDictionary<string, NatureAvis> Tous { get; } =
        Enum.GetValues<NatureAvis>().Where(n => n != NatureAvis.Inconnue).ToDictionary(Ecrire, StringComparer.Ordinal);

    /// <summary>The word of a nature: its words in lower case, joined by dashes.</summary>
    public static string Ecrire(NatureAvis nature) => string.Concat(
        nature.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? string.Empty : "-")}{char.ToLowerInvariant(c)}" : c.ToString()));
}
