using Recouvrement.Application.Comptes;

namespace Recouvrement.Application.Tests.Comptes;

/// <summary>Claims, sums and people of an account: what bears the same name stays apart.</summary>
public sealed class NomsDistinctsTests
{
    [Theory]
    [InlineData("FA-001 FA-001 FA-001", "FA-001|FA-001 (2)|FA-001 (3)")]
    [InlineData("FA-001 FA-002 FA-001", "FA-001|FA-002|FA-001 (2)")]
    public void Homonymes_PrennentUnRang(string noms, string attendus) => Donner(noms.Split(' ')).ShouldBe(attendus.Split('|'));

    // « Paul (2) » may be written by hand before or after the two Pauls.
    [Fact]
    public void Rang_EcritALaMain_NEstJamaisDonneDeuxFois()
    {
        Donner("Paul (2)", "Paul", "Paul").ShouldBe(["Paul (2)", "Paul", "Paul (3)"]);
        Donner("Paul", "Paul", "Paul (2)").ShouldBe(["Paul", "Paul (2)", "Paul (2) (2)"]);
    }

    private static string[] Donner(params string[] noms)
    {
        var distincts = new NomsDistincts();
        return [.. noms.Select(distincts.Donner)];
    }
}
