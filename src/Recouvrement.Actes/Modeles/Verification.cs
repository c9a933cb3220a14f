using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Modeles;

/// <summary>The lint: walks the compiled template with the levels of names that the rendering will have.</summary>
internal sealed class Verification
{
    private static readonly string[] NomsDeBoucle = ["@rang", "@nombre", "@premier", "@dernier"];
    private readonly ModeleCompile _modele;

    public Verification(ModeleCompile modele)
    {
        _modele = modele;
        var champs = new List<ChampUtilise>();
        foreach (var partie in modele.Parties)
        {
            Parcourir(partie.Instructions, [], (instruction, sections) => champs.Add(instruction switch
            {
                SectionRendue s => new ChampUtilise(s.Chemin.Texte, Noms(sections), EstSection: true, TypeValeur.Absente, Facultatif: true, s.Position),
                ChampRendu c => new ChampUtilise(
                    c.Chemin.Texte, Noms(sections), EstSection: false, c.Filtres.Length > 0 ? c.Filtres[0].Filtre.Accepte : TypeValeur.Absente,
                    c.Defaut is not null, c.Position),
                _ => throw new ArgumentOutOfRangeException(nameof(modele)),
            }));
        }

        Champs = champs;
    }

    public IReadOnlyList<ChampUtilise> Champs { get; }

    public IReadOnlyList<Constat> Verifier(SchemaActe? schema)
    {
        var constats = new List<Constat>([.. _modele.Fautes, .. _modele.Traces]);
        if (schema is not null)
        {
            foreach (var partie in _modele.Parties)
            {
                Parcourir(partie.Instructions, [], (instruction, sections) => Controler(instruction, sections, schema, constats));
            }
        }

        return [.. constats.DistinctBy(c => (c.Code, c.Message, c.Position.Fichier, c.Position.Paragraphe)).OrderByDescending(c => c.Gravite)];
    }

    private static string[] Noms(List<SectionRendue> sections) => [.. sections.Select(s => s.Chemin.Texte)];

    private static void Parcourir(Instruction[] instructions, List<SectionRendue> sections, Action<Instruction, List<SectionRendue>> visiter)
    {
        foreach (var instruction in instructions)
        {
            switch (instruction)
            {
                case ChampRendu:
                    visiter(instruction, sections);
                    break;
                case SectionRendue section:
                    visiter(section, sections);
                    sections.Add(section);
                    Parcourir(section.Corps, sections, visiter);
                    sections.RemoveAt(sections.Count - 1);
                    break;
                case ParagrapheEffacable p:
                    Parcourir(p.Corps, sections, visiter);
                    break;
                case ConteneurDeBlocs c:
                    Parcourir(c.Corps, sections, visiter);
                    break;
                case EnveloppeEffacable e:
                    Parcourir(e.Debut, sections, visiter);
                    Parcourir(e.Corps, sections, visiter);
                    Parcourir(e.Fin, sections, visiter);
                    break;
            }
        }
    }

    private static void Controler(Instruction instruction, List<SectionRendue> sections, SchemaActe schema, List<Constat> constats)
    {
        var (chemin, position) = instruction is SectionRendue s ? (s.Chemin, s.Position) : (((ChampRendu)instruction).Chemin, ((ChampRendu)instruction).Position);
        if (chemin.Segments[0][0] is '@' or '.')
        {
            if (NomsDeBoucle.Contains(chemin.Texte, StringComparer.Ordinal) && sections.Count == 0)
            {
                constats.Add(new Constat(CodeConstat.ListeHorsBoucle, GraviteConstat.Erreur,
                    $"« {chemin.Texte} » n’a de sens que dans une boucle : placez-le entre « {{{{#liste}}}} » et « {{{{/liste}}}} ».", position));
            }

            return;
        }

        var portees = Portees(sections, schema);
        if (chemin.EstLocal)
        {
            portees.RemoveRange(1, portees.Count - 1);
        }

        var complet = portees.Select(p => Chemin.Joindre(p, chemin.Relatif)).FirstOrDefault(c => schema.TryGet(c, out _));
        if (complet is null || !schema.TryGet(complet, out var champ))
        {
            var connus = portees.SelectMany(p => Visibles(p, schema)).Distinct(StringComparer.Ordinal);
            var proche = Proximite.Chercher(chemin.Relatif, connus);
            constats.Add(new Constat(CodeConstat.ChampInconnu, GraviteConstat.Erreur,
                $"Le champ « {chemin.Texte} » n’existe pas : {(proche is null ? "choisissez-le dans la liste des champs" : $"vouliez-vous écrire « {proche} » ?")}", position, proche));
            return;
        }

        var dedans = portees.Where(p => p.Length > 0 && complet.StartsWith(p + ".", StringComparison.Ordinal)).Select(p => p.Length).DefaultIfEmpty(0).Max();
        if (ListeTraversee(complet, dedans, schema) is { } liste)
        {
            constats.Add(new Constat(CodeConstat.ListeHorsBoucle, GraviteConstat.Erreur,
                $"« {chemin.Texte} » appartient à la liste « {liste} » : placez-le entre « {{{{#{liste}}}}} » et « {{{{/{liste}}}}} ».", position));
        }
        else if (instruction is ChampRendu rendu)
        {
            ControlerLeType(rendu, champ, constats);
        }
    }

    private static void ControlerLeType(ChampRendu rendu, ChampSchema champ, List<Constat> constats)
    {
        if (rendu.Filtres.Length == 0)
        {
            if (champ.Type is TypeValeur.Liste or TypeValeur.Objet)
            {
                constats.Add(new Constat(CodeConstat.ChampNonAffichable, GraviteConstat.Erreur,
                    $"« {rendu.Chemin.Texte} » est {ControleFiltres.Nommer(champ.Type)} : nommez l’une de ses données, ou ouvrez une section « {{{{#{rendu.Chemin.Texte}}}}} ».", rendu.Position));
            }
        }
        else if (champ.Type != rendu.Filtres[0].Filtre.Accepte)
        {
            var filtre = rendu.Filtres[0].Filtre;
            constats.Add(new Constat(CodeConstat.FiltreInadapte, GraviteConstat.Erreur,
                $"Le filtre « {filtre.Nom} » attend {ControleFiltres.Nommer(filtre.Accepte)}, or « {rendu.Chemin.Texte} » est {ControleFiltres.Nommer(champ.Type)} : changez le filtre ou le champ.", rendu.Position));
        }
    }

    // From the innermost: the sections over lists and groups that the schema knows, then the root.
    private static List<string> Portees(List<SectionRendue> sections, SchemaActe schema)
    {
        List<string> portees = [string.Empty];
        foreach (var section in sections.Where(s => !s.Inverse))
        {
            var complet = portees.Take(section.Chemin.EstLocal ? 1 : portees.Count).Select(p => Chemin.Joindre(p, section.Chemin.Relatif)).FirstOrDefault(c => schema.TryGet(c, out _));
            if (complet is not null && schema.TryGet(complet, out var champ) && champ.Type is TypeValeur.Liste or TypeValeur.Objet)
            {
                portees.Insert(0, complet);
            }
        }

        return portees;
    }

    private static IEnumerable<string> Visibles(string portee, SchemaActe schema) => schema.Champs
        .Where(c => portee.Length == 0 || c.Chemin.StartsWith(portee + ".", StringComparison.Ordinal))
        .Select(c => portee.Length == 0 ? c.Chemin : c.Chemin[(portee.Length + 1)..]);

    private static string? ListeTraversee(string complet, int dedans, SchemaActe schema)
    {
        for (var i = complet.IndexOf('.', StringComparison.Ordinal); i > 0; i = complet.IndexOf('.', i + 1))
        {
            if (i > dedans && schema.TryGet(complet[..i], out var champ) && champ.Type == TypeValeur.Liste)
            {
                return champ.Chemin;
            }
        }

        return null;
    }
}
