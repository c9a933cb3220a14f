using FsCheck;

namespace Recouvrement.Recherche.Tests;

internal static class Proprietes
{
    public static void VerifierOuLever(this Property propriete, int essais = 500) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(essais), propriete);
}
