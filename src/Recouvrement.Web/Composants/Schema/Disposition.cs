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

    /// <summary>Lays a definition out.</summary>
    public static Disposition De(DefinitionProcedure definition)
    {
        var disposition = new Disposition();
        var aretes = Aretes(definition);
        var remontantes = Remontantes(definition, aretes);
        disposition.Placer(definition, aretes, remontantes);
        disposition.Ordonner();
        disposition.Espacer();
        return disposition;
    }

    private static List<(string De, string Vers)> Aretes(DefinitionProcedure definition) =>
        [.. definition.Etapes
            .SelectMany(e => e.Vers.Where(t => t.Etape is not null).Select(t => (De: e.Id, Vers: t.Etape!)))
            .Where(a => !string.Equals(a.De, a.Vers, StringComparison.Ordinal) && definition.Etape(a.Vers) is not null)
            .Distinct()];

    // An arrow that comes back to a stage still on the way is drawn upwards, otherwise layers would have no end.
    private static HashSet<(string, string)> Remontantes(DefinitionProcedure definition, List<(string De, string Vers)> aretes)
    {
        var suivants = aretes.ToLookup(a => a.De, a => a.Vers, StringComparer.Ordinal);
        var etat = new Dictionary<string, bool>(StringComparer.Ordinal);
        var trouvees = new HashSet<(string, string)>();
        void Visiter(string etape)
        {
            etat[etape] = true;
            foreach (var suivant in suivants[etape])
            {
                if (!etat.TryGetValue(suivant, out var enCours))
                {
                    Visiter(suivant);
                }
                else if (enCours)
                {
                    trouvees.Add((etape, suivant));
                }
            }

            etat[etape] = false;
        }

        Visiter(definition.EtapeInitiale);
        foreach (var etape in definition.Etapes.Where(e => !etat.ContainsKey(e.Id)))
        {
            Visiter(etape.Id);
        }

        return trouvees;
    }

    private void Placer(DefinitionProcedure definition, List<(string De, string Vers)> aretes, HashSet<(string, string)> remontantes)
    {
        var rang = definition.Etapes.ToDictionary(e => e.Id, _ => 0, StringComparer.Ordinal);
        // A terminal stage reached from above needs no layer of its own further down than its furthest cause.
        for (var encore = true; encore;)
        {
            encore = false;
            foreach (var (de, vers) in aretes.Where(a => !remontantes.Contains(a)))
            {
                if (rang[vers] < rang[de] + 1)
                {
                    rang[vers] = rang[de] + 1;
                    encore = true;
                }
            }
        }

        for (var i = 0; i <= rang.Values.Max(); i++)
        {
            couches.Add([]);
        }

        foreach (var etape in definition.Etapes)
        {
            var noeud = new NoeudDispose(etape.Id, rang[etape.Id]);
            boites[etape.Id] = noeud;
            couches[noeud.Couche].Add(noeud);
        }

        foreach (var arete in aretes)
        {
            Relier(arete, remontantes.Contains(arete));
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
