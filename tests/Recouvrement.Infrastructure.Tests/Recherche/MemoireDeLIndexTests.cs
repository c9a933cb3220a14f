using System.Globalization;
using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Index;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>What the index keeps in memory does not grow with what is asked of it. Alone: the memory weighed is that of the whole process.</summary>
[Collection(nameof(ToutSeul))]
public sealed class MemoireDeLIndexTests : IDisposable
{
    private readonly IndexDEssai _i = new();

    public void Dispose() => _i.Dispose();

    [Fact]
    public void Recherches_ToutesDifferentes_LaMemoireNeGrossitPas()
    {
        _i.Indexer(Enumerable.Range(1, 1000).Select(n => Document(n, "saisie vente créance numéro " + Mot(n))));
        Chercher(0, 1000);
        var (sqlite, gere) = (SQLitePCL.raw.sqlite3_memory_used(), GC.GetTotalMemory(forceFullCollection: true));
        Chercher(1000, 3000);
        (SQLitePCL.raw.sqlite3_memory_used() - sqlite).ShouldBeLessThan(1024 * 1024, "une requête préparée n’a pas été rendue");
        (GC.GetTotalMemory(forceFullCollection: true) - gere).ShouldBeLessThan(2 * 1024 * 1024);
    }

    [Fact]
    public async Task Recherches_EnFoule_LesLecteursEnTropSontFermes()
    {
        _i.Indexer(Enumerable.Range(1, 200).Select(n => Document(n, "saisie " + Mot(n))));
        var foule = FichierDIndex.LecteursGardes + 8;
        using var tous = new CountdownEvent(foule);
        var fichier = _i.Index.Fichier;
        // Each on a thread of its own, and all at once: none is given back before the last is lent.
        await Task.WhenAll(Enumerable.Range(0, foule).Select(_ => Task.Factory.StartNew(
            () =>
            {
                var lecteur = fichier.Emprunter();
                tous.Signal();
                tous.Wait();
                fichier.Rendre(lecteur);
            }, default, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        fichier.LecteursLibres.ShouldBe(FichierDIndex.LecteursGardes);
        _i.Chercher("saisie").Total.ShouldBe(200);
    }

    [Fact]
    public void ListesGardees_AuDelaDeLaBorne_LesMoinsDemandeesPartent()
    {
        var cache = new CacheDePostings();
        var grande = new Postings(new byte[3 * 1024 * 1024], [], 1_000_000, 1_000_000, 1);
        for (var n = 0; n < 50; n++)
        {
            cache.Garder(Mot(n), grande);
            cache.Chercher(Mot(0));
        }

        cache.Octets.ShouldBeLessThanOrEqualTo(CacheDePostings.OctetsMaximum);
        cache.Chercher(Mot(0)).ShouldNotBeNull();
        cache.Chercher(Mot(1)).ShouldBeNull();
        cache.Chercher(Mot(49)).ShouldNotBeNull();
    }

    private void Chercher(int de, int a)
    {
        for (var n = de; n < a; n++)
        {
            _i.Chercher("saisie " + Mot(n));
            _i.Chercher("\"numéro " + Mot(n) + "\"");
            _i.Index.Completer("sai", DroitsDeRecherche.Tous, 5);
        }
    }

    private static string Mot(int n) => "mot" + string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(c => (char)('a' + c - '0')));
}
