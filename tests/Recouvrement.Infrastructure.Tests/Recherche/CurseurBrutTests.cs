using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Infrastructure.Recherche;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>Lists as FTS5 writes them, gone through by jumps: never a document missed, whatever they may be taken up from.</summary>
public sealed class CurseurBrutTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AvancerJusqua_SautsQuelconques_LePremierDocumentQuiSuit(bool avecReperes) =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), graine =>
        {
            var hasard = new Random(graine);
            var (liste, documents) = Ecrire(hasard);
            if (avecReperes) liste.Reperes = new Reperes(liste);
            var curseur = new CurseurBrut(liste);
            for (var rang = hasard.Next(1, 5); curseur.Rang != CurseurBrut.Fin; rang = curseur.Rang + 1 + Pas(hasard))
            {
                var la = curseur.AvancerJusqua(rang);
                var k = documents.FindIndex(d => d.Rang >= rang);
                if (k < 0) return curseur.Rang == CurseurBrut.Fin && !la;
                if (curseur.Rang != documents[k].Rang || la != (documents[k].Rang == rang) || !curseur.Places.SequenceEqual(documents[k].Places)) return false;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Avancer_ListeVide_EstALaFin() => new CurseurBrut(new ListeBrute()).Avancer().ShouldBeFalse();

    // FTS5 may give the number of a segment to another: what was known of the first must not be believed of the second.
    [Fact]
    public void Poser_AutreListeSousLeMemeNumero_SesPropresReperes()
    {
        var cache = new CacheDeReperes();
        var segment = new SegmentFts5(1, 1, 9, 8, 8);
        var (premiere, seconde) = (Pleine(9_000), Pleine(12_000));
        cache.Poser(segment, "saisie", premiere);
        cache.Poser(segment, "saisie", seconde);
        seconde.Reperes!.LongueurDeLaListe.ShouldBe(seconde.Longueur);
        var encore = Pleine(12_000);
        cache.Poser(segment, "saisie", encore);
        encore.Reperes.ShouldBeSameAs(seconde.Reperes);
    }

    // Every document, at eight places.
    private static ListeBrute Pleine(int documents)
    {
        var octets = new List<byte>();
        for (var n = 0; n < documents; n++) octets.AddRange([1, 16, 3, 3, 3, 3, 3, 3, 3, 3]);
        var liste = new ListeBrute();
        liste.Commencer([.. octets]);
        return liste;
    }

    private static int Pas(Random hasard) => hasard.Next(4) switch { 0 => 0, 1 => hasard.Next(3), 2 => hasard.Next(200), _ => hasard.Next(5_000) };

    // A page begins by a rank written whole; the others are distances. Sizes are doubled: the lowest bit is for deletions.
    private static (ListeBrute Liste, List<(int Rang, byte[] Places)> Documents) Ecrire(Random hasard)
    {
        var documents = new List<(int Rang, byte[] Places)>();
        var (liste, page, rang, debut) = (new ListeBrute(), new List<byte>(), 0, true);
        var nombre = hasard.Next(1, 700);
        for (var n = 0; n < nombre; n++)
        {
            var ecart = hasard.Next(5) == 0 ? hasard.Next(1, 40_000) : hasard.Next(1, 4);
            rang += ecart;
            var places = new byte[hasard.Next(1, hasard.Next(10) == 0 ? 200 : 6)];
            hasard.NextBytes(places);
            documents.Add((rang, places));
            VarintEcrit.Ajouter(page, page.Count == 0 ? rang : ecart);
            VarintEcrit.Ajouter(page, places.Length * 2);
            page.AddRange(places);
            if (n < nombre - 1 && hasard.Next(60) > 0) continue;
            if (debut) liste.Commencer([.. page]);
            else liste.Ajouter([.. page], 0);
            (debut, page) = (false, []);
        }

        return (liste, documents);
    }
}
