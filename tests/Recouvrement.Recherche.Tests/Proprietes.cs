using FsCheck;

namespace Recouvrement.Recherche.Tests;

internal static class Proprietes
{
    public static void VerifierOuLever(this Property propriete) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), propriete);
}
