namespace Recouvrement.Domaine.Droit;

/// <summary>
/// A time during which a delay did not run (CC 2230): what had run before stays acquired, the end moves by exactly those days.
/// The delay stands still from <paramref name="Du"/> and runs again on <paramref name="Au"/>.
/// </summary>
/// <param name="Du">First day on which it stood still.</param>
/// <param name="Au">Day on which it ran again; the day looked from when it still stands still.</param>
/// <param name="Article">The article.</param>
public sealed record SuspensionRetenue(DateOnly Du, DateOnly Au, string Article)
{
    /// <summary>True while it lasts: <see cref="Au"/> is then only the day looked from.</summary>
    public bool EnCours { get; init; }

    /// <summary>The delay cannot end before that day, whatever was left of it (CC 2238: six months); null when the text sets none.</summary>
    public DateOnly? AuMoins { get; init; }
}
