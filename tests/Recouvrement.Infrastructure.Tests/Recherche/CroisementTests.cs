using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>
/// Words that follow one another, found in lists as FTS5 writes them, against the plainest comparison of all places: few or many, near or
/// a book apart, in the text or in another column, in one form or several.
/// </summary>
public sealed class CroisementTests
{
    private const int Documents = 12;
    private static readonly int[] Etendues = [12, 12, 60, 400, 20_000, 70_000, 3_000_000];
    private readonly Poids _poids = new();
    private readonly AccumulateurDeRangs _trouves = new();
    private readonly PostingsEnCours _liste = new();
    private readonly Croisement _croisement = new();

    public CroisementTests() => _poids.Prendre(ChampDeRecherche.Tous);

    [Fact]
    public void Faire_ListesQuelconques_CommeEnComparantToutesLesPlaces() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), graine =>
        {
            var mots = Mots(new Random(graine));
            return Trouver(mots).SequenceEqual(Attendus(mots));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    // The bounds of what is read at once: eight bytes, distances of two bytes, another column, the last of the places that fit.
    [Theory]
    [InlineData(new[] { 7 }, new[] { 8 }, 1)]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5, 6, 7 }, new[] { 1, 2, 3, 4, 5, 6, 7, 8 }, 8)]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 }, new[] { 1, 3, 5, 7, 9 }, 5)]
    [InlineData(new[] { 126, 300, 500, 700 }, new[] { 127, 299, 501, 701 }, 3)]
    [InlineData(new[] { 20, 30 }, new[] { 1, 2, 3, 4, 5, 6, 7, 200, 400 }, 0)]
    [InlineData(new[] { 6, 199 }, new[] { 1, 2, 3, 4, 5, 6, 7, 200, 400 }, 2)]
    [InlineData(new[] { 16_383, 16_511 }, new[] { 16_384, 16_512 }, 2)]
    [InlineData(new[] { 16_000, 32_000, 48_000, 64_000 }, new[] { 16_001, 32_001, 48_001, 64_001 }, 4)]
    [InlineData(new[] { 16_000, 32_000, 48_000, 64_000, 65_535, 65_536 }, new[] { 0, 1, 65_536, 65_537 }, 2)]
    [InlineData(new[] { 3 }, new[] { 1, 2, 3, 16_000, 32_000, 48_000, 64_000, 65_540 }, 0)]
    public void Faire_DeuxMots_AuxBornes(int[] premier, int[] second, int attendu)
    {
        MotEssaye[] mots = [new(0, [(true, Partout(premier))]), new(1, [(true, Partout(second))])];
        Trouver(mots).ShouldBe(attendu == 0 ? [] : [(1, attendu, true)]);
        // The other way round: the second leads.
        Trouver([mots[1], mots[0]]).ShouldBe(attendu == 0 ? [] : [(1, attendu, true)]);
    }

    // Eight places compared with eight at once: none of the pairs is forgotten.
    [Fact]
    public void Faire_UneSeulePaireParmiHuitEtHuit_EstTrouvee()
    {
        var huit = Enumerable.Range(0, 8).ToList();
        int[] premier = [.. huit.Select(k => 62 + (6 * k))];
        foreach (var (i, j) in huit.SelectMany(i => huit.Select(j => (i, j))))
        {
            int[] second = [.. huit.Select(k => k < j ? k : k > j ? 110 + k : premier[i] + 1)];
            Trouver([new(0, [(true, Partout(premier))]), new(1, [(true, Partout(second))])]).ShouldBe([(1, 1, true)], (i, j).ToString());
        }
    }

    // Sixteen bits would say that the last place of the first word is just before the text, hence thirty words before the other.
    [Fact]
    public void Faire_PlacesDUnLivre_NeFontPasLeTour() =>
        Trouver([new(30, [(true, Partout([10]))]), new(0, [(true, Partout([16_381, 32_762, 49_143, 65_516]))])]).ShouldBeEmpty();

    [Fact]
    public void Faire_MotsDeDeuxColonnes_NeSeSuiventPas()
    {
        MotEssaye[] mots = [new(0, [(true, new() { [1] = [(0, 4), (1, 2)] })]), new(1, [(true, new() { [1] = [(0, 3), (1, 5), (2, 3)] })])];
        Trouver(mots).ShouldBeEmpty();
        mots[1].Formes[0].Places[1] = [(0, 3), (1, 3), (2, 3)];
        Trouver(mots).ShouldBe([(1, Poids.DesColonnes[1], true)]);
    }

    private static SortedDictionary<int, SortedSet<(int Colonne, int Place)>> Partout(int[] places) => new() { [1] = [.. places.Select(p => (0, p))] };

    private static List<MotEssaye> Mots(Random hasard)
    {
        var etendue = Etendues[hasard.Next(Etendues.Length)];
        var mots = Enumerable.Range(0, hasard.Next(2, 5)).Select(place => new MotEssaye(place,
            [.. Enumerable.Range(0, hasard.Next(1, 4)).Select(f => (f == 0 || hasard.Next(4) == 0, Forme(hasard, etendue, hasard.Next(3) == 0 ? 40 : 5)))])).ToList();
        // A phrase that does stand somewhere is rare among places drawn at random.
        for (var n = hasard.Next(6); n > 0; n--)
        {
            var (rang, colonne, debut) = (hasard.Next(1, Documents), hasard.Next(3) == 0 ? 1 : 0, hasard.Next(etendue));
            foreach (var mot in mots)
            {
                var places = mot.Formes[hasard.Next(mot.Formes.Count)].Places;
                if (!places.TryGetValue(rang, out var la)) places[rang] = la = [];
                la.Add((colonne, debut + mot.Place));
            }
        }

        return [.. mots.OrderBy(_ => hasard.Next())];
    }

    private static SortedDictionary<int, SortedSet<(int Colonne, int Place)>> Forme(Random hasard, int etendue, int auPlus)
    {
        var documents = new SortedDictionary<int, SortedSet<(int Colonne, int Place)>>();
        for (var rang = 1; rang < Documents; rang++)
            if (hasard.Next(4) > 0)
                documents[rang] = [.. Enumerable.Range(0, hasard.Next(1, auPlus)).Select(_ => (hasard.Next(9) == 0 ? hasard.Next(1, 4) : 0, hasard.Next(etendue)))];
        documents[Documents] = [(3, 1)];
        return documents;
    }

    private List<(int Rang, int Nombre, bool Exacte)> Trouver(IReadOnlyList<MotEssaye> mots)
    {
        _trouves.Reserver(Documents);
        _trouves.Etendre(1, Documents);
        _croisement.Preparer([.. mots.Select(m => new MotCharge(m.Place, [.. m.Formes.Select(f => (f.Exacte, Ecrire(f.Places)))]))]);
        _croisement.Faire(new RangsALire(1, Documents + 1, [], null), _poids, _trouves);
        _liste.Commencer(depart: null);
        _trouves.VerserDans(_liste);
        var trouves = new List<(int, int, bool)>();
        var curseur = _liste.Finir(0).Lire();
        for (curseur.Avancer(); curseur.Rang != CurseurDePostings.Fin; curseur.Avancer())
            trouves.Add((curseur.Rang, Frequence.Nombre(curseur.Frequence), Frequence.EstExacte(curseur.Frequence)));
        return trouves;
    }

    private static IEnumerable<(int Rang, int Nombre, bool Exacte)> Attendus(IReadOnlyList<MotEssaye> mots)
    {
        for (var rang = 1; rang <= Documents; rang++)
        {
            var debuts = mots.Select(m => m.Debuts(rang, exactes: false)).Aggregate((a, b) => [.. a.Intersect(b)]);
            var exacts = mots.Select(m => m.Debuts(rang, exactes: true)).Aggregate((a, b) => [.. a.Intersect(b)]);
            if (debuts.Count > 0) yield return (rang, Math.Min(Frequence.Maximum, debuts.Sum(d => Poids.DesColonnes[d.Colonne])), exacts.Count > 0);
        }
    }

    private static ListeBrute Ecrire(SortedDictionary<int, SortedSet<(int Colonne, int Place)>> documents)
    {
        var octets = new List<byte>();
        var avant = 0;
        foreach (var (rang, places) in documents)
        {
            var (ecrites, colonne, derniere) = (new List<byte>(), 0, 0);
            foreach (var (c, place) in places)
            {
                if (c != colonne)
                {
                    ecrites.Add(1);
                    ecrites.Add((byte)c);
                    (colonne, derniere) = (c, 0);
                }

                VarintEcrit.Ajouter(ecrites, place - derniere + 2);
                derniere = place;
            }

            VarintEcrit.Ajouter(octets, rang - avant);
            VarintEcrit.Ajouter(octets, ecrites.Count * 2);
            octets.AddRange(ecrites);
            avant = rang;
        }

        var liste = new ListeBrute();
        liste.Commencer([.. octets]);
        return liste;
    }

    private sealed record MotEssaye(int Place, List<(bool Exacte, SortedDictionary<int, SortedSet<(int Colonne, int Place)>> Places)> Formes)
    {
        // Where the phrase would begin.
        public HashSet<(int Colonne, int Debut)> Debuts(int rang, bool exactes) =>
            [.. Formes.Where(f => f.Exacte || !exactes).SelectMany(f => f.Places.GetValueOrDefault(rang) ?? []).Select(p => (p.Colonne, p.Place - Place))];
    }
}
