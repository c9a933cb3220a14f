namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>A clock that a test sets.</summary>
internal sealed class TempsRegle(DateTimeOffset depart) : TimeProvider
{
    public DateTimeOffset Maintenant { get; set; } = depart;

    public override DateTimeOffset GetUtcNow() => Maintenant;

    public void Aller(int annee, int mois, int jour) => Maintenant = new DateTimeOffset(annee, mois, jour, 8, 0, 0, TimeSpan.Zero);
}
