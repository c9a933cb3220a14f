using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Composants.Schema;

/// <summary>
/// Where the stages of a procedure stand in its diagram: layers from the first stage down, as many as the longest way needs,
/// ordered so that arrows cross little. Computed from the definition alone: changing the file changes the drawing.
/// </summary>
public sealed class Disposition
{
    private const double Ecart = 20;
    private const int Passes = 12;

    private readonly List<List<NoeudDispose>> couches = [];
    private readonly Dictionary<string, NoeudDispose> boites = new(StringComparer.Ordinal);
    private readonly List<LienDispose> liens = [];

    private Disposition()
    {
    }

    /// <summary>Boxes, by stage.</summary>
    public IReadOnlyDictionary<string, NoeudDispose> Boites => boites;

    /// <summary>Arrows.</summary>
    public IReadOnlyList<LienDispose> Liens => liens;

    /// <summary>How many layers.</summary>
    public int Couches => couches.Count;

    /// <summary>Width of the whole.</summary>
    public double Largeur { get; private set; }

    /// <summary>Lays out the whole procedure, or only some of its stages.</summary>
    public static Disposition De(DefinitionProcedure definition, IReadOnlySet<string>? seulement = null)
    {
        var disposition = new Disposition();
        var etapes = definition.Etapes.Select(e => e.Id).Where(e => seulement is null || seulement.Contains(e)).ToList();
        var aretes = Aretes(definition, etapes);
        disposition.Placer(etapes, aretes);
        disposition.Ordonner();
        disposition.Espacer();
        return disposition;
    }

    private static List<(string De, string Vers)> Aretes(DefinitionProcedure definition, List<string> etapes) =>
        [.. definition.Etapes
            .SelectMany(e => e.Vers.Where(t => t.Etape is not null).Select(t => (De: e.Id, Vers: t.Etape!)))
            .Where(a => !string.Equals(a.De, a.Vers, StringComparison.Ordinal) && etapes.Contains(a.De) && etapes.Contains(a.Vers))
            .Distinct()];

    private void Placer(List<string> etapes, List<(string De, string Vers)> aretes)
    {
        // The file tells the stages in the order of life: an arrow to an earlier one goes back up, and layers have an end.
        var ordre = etapes.Select((e, i) => (e, i)).ToDictionary(p => p.e, p => p.i, StringComparer.Ordinal);
        var rang = etapes.ToDictionary(e => e, _ => 0, StringComparer.Ordinal);
        foreach (var etape in etapes)
        {
            foreach (var suite in aretes
                .Where(a => string.Equals(a.De, etape, StringComparison.Ordinal) || string.Equals(a.Vers, etape, StringComparison.Ordinal))
                .Select(a => string.Equals(a.De, etape, StringComparison.Ordinal) ? a.Vers : a.De)
                .Where(s => ordre[s] > ordre[etape]))
            {
                rang[suite] = Math.Max(rang[suite], rang[etape] + 1);
            }
        }

        // What no arrow reaches is reached from everywhere: it stands at the end.
        foreach (var seule in etapes.Skip(1).Where(e => !aretes.Any(a => string.Equals(a.De, e, StringComparison.Ordinal) || string.Equals(a.Vers, e, StringComparison.Ordinal))))
        {
            rang[seule] = rang.Values.Max();
        }

        couches.AddRange(Enumerable.Range(0, rang.Values.Max() + 1).Select(_ => new List<NoeudDispose>()));
        foreach (var etape in etapes)
        {
            boites[etape] = new NoeudDispose(etape, rang[etape]);
            couches[rang[etape]].Add(boites[etape]);
        }

        foreach (var arete in aretes)
        {
            Relier(arete, ordre[arete.Vers] < ordre[arete.De]);
        }
    }

    private void Relier((string De, string Vers) arete, bool remonte)
    {
        var haut = boites[remonte ? arete.Vers : arete.De];
        var bas = boites[remonte ? arete.De : arete.Vers];
        var points = new List<NoeudDispose> { haut };
        for (var couche = haut.Couche + 1; couche < bas.Couche; couche++)
        {
            var coude = new NoeudDispose(null, couche);
            couches[couche].Add(coude);
            points.Add(coude);
        }

        points.Add(bas);
        for (var i = 1; i < points.Count; i++)
        {
            points[i - 1].Aval.Add(points[i]);
            points[i].Amont.Add(points[i - 1]);
        }

        liens.Add(new LienDispose(arete.De, arete.Vers, points, remonte));
    }

    // Barycentres, down then up: few crossings, no more is needed for twenty boxes.
    private void Ordonner()
    {
        Numeroter();
        for (var passe = 0; passe < Passes; passe++)
        {
            var versLeBas = passe % 2 == 0;
            for (var i = 0; i < couches.Count; i++)
            {
                var couche = couches[versLeBas ? i : couches.Count - 1 - i];
                var ordre = couche.OrderBy(n => Moyenne(versLeBas ? n.Amont : n.Aval, n.X)).ToList();
                couche.Clear();
                couche.AddRange(ordre);
                for (var j = 0; j < couche.Count; j++)
                {
                    couche[j].X = j;
                }
            }
        }
    }

    private void Numeroter()
    {
        foreach (var couche in couches)
        {
            for (var j = 0; j < couche.Count; j++)
            {
                couche[j].X = j;
            }
        }
    }

    private void Espacer()
    {
        foreach (var couche in couches)
        {
            var total = couche.Sum(n => n.Largeur + Ecart);
            var x = -total / 2;
            foreach (var noeud in couche)
            {
                noeud.X = x + (noeud.Largeur / 2);
                x += noeud.Largeur + Ecart;
            }
        }

        for (var passe = 0; passe < Passes; passe++)
        {
            foreach (var couche in passe % 2 == 0 ? couches : Enumerable.Reverse(couches))
            {
                Attirer(couche);
            }
        }

        var gauche = couches.SelectMany(c => c).Min(n => n.X - (n.Largeur / 2));
        foreach (var noeud in couches.SelectMany(c => c))
        {
            noeud.X -= gauche - Ecart;
        }

        Largeur = couches.SelectMany(c => c).Max(n => n.X + (n.Largeur / 2)) + Ecart;
    }

    // Each node goes where its neighbours are, as far as those beside it allow: from the left, from the right, then between.
    private static void Attirer(List<NoeudDispose> couche)
    {
        var voulu = couche.ConvertAll(n => Moyenne(n.Amont.Concat(n.Aval), n.X));
        var gauche = voulu.ToArray();
        for (var i = 1; i < couche.Count; i++)
        {
            gauche[i] = Math.Max(gauche[i], gauche[i - 1] + Distance(couche[i - 1], couche[i]));
        }

        var droite = voulu.ToArray();
        for (var i = couche.Count - 2; i >= 0; i--)
        {
            droite[i] = Math.Min(droite[i], droite[i + 1] - Distance(couche[i], couche[i + 1]));
        }

        for (var i = 0; i < couche.Count; i++)
        {
            couche[i].X = (gauche[i] + droite[i]) / 2;
        }
    }

    private static double Distance(NoeudDispose a, NoeudDispose b) => ((a.Largeur + b.Largeur) / 2) + Ecart;

    private static double Moyenne(IEnumerable<NoeudDispose> voisins, double sinon) =>
        voisins.Select(v => v.X).DefaultIfEmpty(sinon).Average();
}
