using Recouvrement.Infrastructure.Tests.Imports;

namespace Recouvrement.Infrastructure.Tests.Persistance;

// Alone: what other tests hold at the same time would be counted.
[Collection(nameof(VolumeTests))]
public sealed class GrandesPiecesTests
{
    // What matters is what stays: a content far greater than anything in memory goes through, in and out.
    [Theory, MemberData(nameof(MagasinTests.Lieux), MemberType = typeof(MagasinTests))]
    public async Task Deposer_DeuxCentsMegaoctets_NeTiennentJamaisEnMemoire(MagasinTests.Lieu lieu)
    {
        const long Taille = 200L * 1024 * 1024;
        await using var banc = await MagasinTests.OuvrirAsync(lieu);
        var magasin = MagasinTests.Magasin(banc, lieu);
        using var source = new FluxLong(Taille, () => GC.GetTotalMemory(forceFullCollection: true));
        var avant = GC.GetTotalMemory(forceFullCollection: true);

        var depose = await magasin.DeposerAsync(source, Taille);
        await using var flux = (await magasin.OuvrirAsync(depose.Valeur.Empreinte)).ShouldNotBeNull();
        flux.Length.ShouldBe(Taille);
        await flux.CopyToAsync(Stream.Null);

        depose.Valeur.Taille.ShouldBe(Taille);
        (source.Sommet - avant).ShouldBeLessThan(64L * 1024 * 1024);
    }
}
