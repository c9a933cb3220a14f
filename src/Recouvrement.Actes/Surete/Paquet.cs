using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Surete;

/// <summary>A Word package whose every part was checked: content types, relationships, main part.</summary>
internal sealed class Paquet
{
    private const string Types = "[Content_Types].xml";
    private const string Principal = "wordprocessingml.document.main+xml";
    private const string PrincipalModele = "wordprocessingml.template.main+xml";

    private readonly Dictionary<string, EntreeArchive> _entrees;
    private readonly Dictionary<string, string> _surcharges = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _defauts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Relation>> _relations = new(StringComparer.OrdinalIgnoreCase);

    private Paquet(List<EntreeArchive> entrees)
    {
        Entrees = entrees;
        _entrees = entrees.ToDictionary(e => e.Nom, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>In the order of the archive.</summary>
    public IReadOnlyList<EntreeArchive> Entrees { get; }

    /// <summary>The main part, found through the relationships and never by its name.</summary>
    public string Document { get; private set; } = string.Empty;

    /// <summary>Parts whose relationships lost a path of the author's machine.</summary>
    public HashSet<string> RelationsOubliees { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static Paquet Ouvrir(byte[] archive, LimitesModele limites)
    {
        var paquet = new Paquet(LecteurArchive.Lire(archive, limites));
        paquet.LireTypes();
        paquet.LireRelations();
        paquet.TrouverLeDocument();
        return paquet;
    }

    public EntreeArchive? Entree(string nom) => _entrees.GetValueOrDefault(nom);

    public string TypeDe(string nom) =>
        _surcharges.TryGetValue(nom, out var type) ? type : _defauts.GetValueOrDefault(Path.GetExtension(nom).TrimStart('.'), string.Empty);

    public bool AUnTypeParDefaut(string extension) => _defauts.ContainsKey(extension);

    public IReadOnlyList<Relation> RelationsDe(string partie) => _relations.GetValueOrDefault(partie) ?? [];

    /// <summary>The name of the part that holds the relationships of a part.</summary>
    public static string PartieDesRelations(string partie)
    {
        var i = partie.LastIndexOf('/') + 1;
        return partie[..i] + "_rels/" + partie[i..] + ".rels";
    }

    /// <summary>The name of the part a relationship points to, from the part it belongs to.</summary>
    public static string Resoudre(string partie, string cible)
    {
        var segments = new List<string>();
        if (!cible.StartsWith('/'))
        {
            segments.AddRange(partie.Split('/')[..^1]);
        }

        foreach (var segment in Uri.UnescapeDataString(cible).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(s => s is not "."))
        {
            if (segment is not "..")
            {
                segments.Add(segment);
            }
            else if (segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else
            {
                throw new RefusModeleException(MotifRefus.CheminInterdit, Phrases.Chemin(cible));
            }
        }

        return string.Join('/', segments);
    }

    private void LireTypes()
    {
        var entree = Entree(Types) ?? throw PasUnDocx();
        foreach (var e in LecteurXml.Lire(entree.Contenu, Types).Elements)
        {
            var type = e.Attribut("ContentType") ?? string.Empty;
            if (type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusModeleException(MotifRefus.Macros, Phrases.Macros);
            }

            if (e.Nom is "Override" && e.Attribut("PartName") is { } partie)
            {
                _surcharges[partie.TrimStart('/')] = type;
            }
            else if (e.Nom is "Default" && e.Attribut("Extension") is { } extension)
            {
                _defauts[extension] = type;
            }
        }
    }

    private void LireRelations()
    {
        foreach (var entree in Entrees.Where(e => e.Nom.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            var partie = entree.Nom[..^".rels".Length].Replace("_rels/", string.Empty, StringComparison.OrdinalIgnoreCase);
            var relations = _relations[partie] = [];
            foreach (var e in LecteurXml.Lire(entree.Contenu, entree.Nom).Elements)
            {
                var relation = new Relation(
                    e.Attribut("Id") ?? string.Empty, e.Attribut("Type") ?? string.Empty, e.Attribut("Target") ?? string.Empty,
                    e.Attribut("TargetMode") is "External");
                if (ControleRelations.EstAOublier(relation))
                {
                    RelationsOubliees.Add(partie);
                    continue;
                }

                if (!relation.Externe)
                {
                    _ = Resoudre(partie, relation.Cible);
                }

                relations.Add(relation);
            }
        }
    }

    private void TrouverLeDocument()
    {
        // An archive without the relationship is some other zip; one that has it but lost the part is a damaged document.
        var relation = RelationsDe(string.Empty).FirstOrDefault(r => r.Nature is "officeDocument") ?? throw PasUnDocx();
        Document = Resoudre(string.Empty, relation.Cible);
        if (Entree(Document) is not { } entree)
        {
            throw new RefusModeleException(MotifRefus.Illisible, Phrases.SansDocument);
        }

        Document = entree.Nom;
        var type = TypeDe(Document);
        if (!type.EndsWith(Principal, StringComparison.OrdinalIgnoreCase) && !type.EndsWith(PrincipalModele, StringComparison.OrdinalIgnoreCase))
        {
            throw PasUnDocx();
        }
    }

    /// <summary>True for a .dotx: the acts made from it must say they are documents.</summary>
    public bool EstUnModeleWord => TypeDe(Document).EndsWith(PrincipalModele, StringComparison.OrdinalIgnoreCase);

    private static RefusModeleException PasUnDocx() => new(MotifRefus.PasUnDocumentWord, Phrases.PasUnDocx);
}
