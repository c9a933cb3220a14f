namespace Recouvrement.Application;

/// <summary>The day and the instant, as the trade counts them: a day is a day in Paris, an instant is universal.</summary>
/// <param name="temps">The clock.</param>
public sealed class Horloge(TimeProvider temps)
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>Now.</summary>
    public DateTimeOffset Maintenant => temps.GetUtcNow();

    /// <summary>Today.</summary>
    public DateOnly Aujourdhui => JourDe(temps.GetUtcNow());

    /// <summary>The day in Paris of an instant.</summary>
    public static DateOnly JourDe(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Paris).DateTime);
}
