namespace Recouvrement.E2E;

/// <summary>One server and one browser for all the tests: filling the demonstration takes seconds.</summary>
[CollectionDefinition(Nom)]
public sealed class CollectionE2E : ICollectionFixture<ServeurReel>, ICollectionFixture<NavigateurReel>
{
    public const string Nom = "e2e";
}
