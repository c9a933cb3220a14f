using System.Security.Cryptography;
using Recouvrement.Application.Pieces;
using Recouvrement.Infrastructure.Pieces;
using Recouvrement.Infrastructure.Persistance;
using Microsoft.EntityFrameworkCore;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>One contract, three stores: a folder, the embedded database, PostgreSQL.</summary>
public sealed class MagasinTests
{
    public enum Lieu
    {
        Dossier,
        BaseEmbarquee,
        Postgresql,
    }

    public static TheoryData<Lieu> Lieux => [Lieu.Dossier, Lieu.BaseEmbarquee, Lieu.Postgresql];

    [Theory, MemberData(nameof(Lieux))]
    public async Task Deposer_PuisOuvrir_RendLesMemesOctets(Lieu lieu)
    {
        await using var banc = await OuvrirAsync(lieu);
        var magasin = Magasin(banc, lieu);
        foreach (var taille in new[] { 1, MagasinEnBase.Morceau - 1, MagasinEnBase.Morceau, (2 * MagasinEnBase.Morceau) + 7 })
        {
            var octets = RandomNumberGenerator.GetBytes(taille);

            var depose = await magasin.DeposerAsync(new MemoryStream(octets), taille);

            depose.EstObtenu.ShouldBeTrue();
            depose.Valeur.Empreinte.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(octets)));
            depose.Valeur.Taille.ShouldBe(taille);
            depose.Valeur.Debut.ToArray().ShouldBe(octets[..Math.Min(taille, 4096)]);
            await using var flux = (await magasin.OuvrirAsync(depose.Valeur.Empreinte)).ShouldNotBeNull();
            var relu = new MemoryStream();
            await flux.CopyToAsync(relu);
            relu.ToArray().ShouldBe(octets);
            (await magasin.VerifierAsync(depose.Valeur.Empreinte)).ShouldBeTrue();
        }
    }

    [Theory, MemberData(nameof(Lieux))]
    public async Task Deposer_MemeContenu_NeSEcritQuUneFois(Lieu lieu)
    {
        await using var banc = await OuvrirAsync(lieu);
        var magasin = Magasin(banc, lieu);
        var premier = await magasin.DeposerAsync(new MemoryStream("a"u8.ToArray()), 10);
        var second = await magasin.DeposerAsync(new MemoryStream("a"u8.ToArray()), 10);
        var ensemble = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => magasin.DeposerAsync(new MemoryStream("b"u8.ToArray()), 10)));

        second.Valeur.Empreinte.ShouldBe(premier.Valeur.Empreinte);
        ensemble.ShouldAllBe(e => e.EstObtenu);
        (await ListerAsync(magasin)).Count.ShouldBe(2);
    }

    [Theory, MemberData(nameof(Lieux))]
    public async Task Deposer_VideOuTropLong_NeLaisseRien(Lieu lieu)
    {
        await using var banc = await OuvrirAsync(lieu);
        var magasin = Magasin(banc, lieu);

        (await magasin.DeposerAsync(new MemoryStream(), 10)).Refus.ShouldContain("vide");
        (await magasin.DeposerAsync(new MemoryStream(new byte[2 * MagasinEnBase.Morceau]), MagasinEnBase.Morceau)).Refus.ShouldContain("dépasse");
        await Should.ThrowAsync<IOException>(() => magasin.DeposerAsync(new FluxCoupe(), 10_000_000));

        (await ListerAsync(magasin)).ShouldBeEmpty();
        await using var donnees = await banc.BaseAsync();
        (await donnees.Morceaux.CountAsync()).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Lieux))]
    public async Task Ouvrir_Inconnu_NeDonneRien(Lieu lieu)
    {
        await using var banc = await OuvrirAsync(lieu);
        var magasin = Magasin(banc, lieu);

        (await magasin.OuvrirAsync(new string('a', 64))).ShouldBeNull();
        (await magasin.OuvrirAsync("../../recouvrement.db")).ShouldBeNull();
        (await magasin.VerifierAsync(new string('a', 64))).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Lieu.BaseEmbarquee)]
    [InlineData(Lieu.Postgresql)]
    public async Task Verifier_MorceauAltereOuPerdu_LeVoit(Lieu lieu)
    {
        await using var banc = await OuvrirAsync(lieu);
        var magasin = Magasin(banc, lieu);
        var altere = (await magasin.DeposerAsync(new MemoryStream(RandomNumberGenerator.GetBytes(100)), 1000)).Valeur.Empreinte;
        await using var donnees = await banc.BaseAsync();
        await donnees.Morceaux.ExecuteUpdateAsync(m => m.SetProperty(x => x.Octets, new byte[100]));
        var coupe = (await magasin.DeposerAsync(new MemoryStream(RandomNumberGenerator.GetBytes(MagasinEnBase.Morceau + 5)), long.MaxValue)).Valeur.Empreinte;
        await donnees.Morceaux.Where(m => m.Rang == 1).ExecuteDeleteAsync();

        (await magasin.VerifierAsync(altere)).ShouldBeFalse();
        (await magasin.VerifierAsync(coupe)).ShouldBeFalse();
    }

    internal static Task<Banc> OuvrirAsync(Lieu lieu) => Banc.OuvrirAsync(lieu == Lieu.Postgresql ? Moteur.Postgresql : Moteur.Sqlite);

    internal static IMagasinPieces Magasin(Banc banc, Lieu lieu) => lieu == Lieu.Dossier
        ? new MagasinSurDisque(Path.Combine(banc.Dossier, "essai"))
        : new MagasinEnBase(banc.Service<IDbContextFactory<BaseRecouvrement>>());

    private static async Task<List<string>> ListerAsync(IMagasinPieces magasin)
    {
        var liste = new List<string>();
        await foreach (var empreinte in magasin.ListerAsync())
        {
            liste.Add(empreinte);
        }

        return liste;
    }

    // The connection of whoever sends breaks half-way.
    private sealed class FluxCoupe : MemoryStream
    {
        private int lectures;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (++lectures > 2)
            {
                throw new IOException("connexion coupée");
            }

            buffer.Span.Fill(1);
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
