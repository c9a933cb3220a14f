namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>The two engines that every persistence test runs on.</summary>
public enum Moteur
{
    Sqlite,
    Postgresql,
}
