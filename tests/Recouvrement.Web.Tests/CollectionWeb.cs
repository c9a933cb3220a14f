namespace Recouvrement.Web.Tests;

/// <summary>One application for all the tests that only read or add: it takes a second to prepare.</summary>
[CollectionDefinition(Nom)]
public sealed class CollectionWeb : ICollectionFixture<ServeurDEssai>
{
    public const string Nom = "web";
}
