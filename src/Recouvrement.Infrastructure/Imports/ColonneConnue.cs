namespace Recouvrement.Infrastructure.Imports;

/// <summary>A column we know how to read.</summary>
/// <param name="Nom">Its name, as asked of the user.</param>
/// <param name="Requise">Whether a file without it is refused.</param>
/// <param name="AutresNoms">Other names under which software exports it, folded.</param>
internal sealed record ColonneConnue(string Nom, bool Requise, params string[] AutresNoms)
{
    /// <summary>What the user loses when an optional column is absent; null when nothing needs saying.</summary>
    public string? SiAbsente { get; init; }
}
