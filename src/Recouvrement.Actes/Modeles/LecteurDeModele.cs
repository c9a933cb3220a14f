using System.Globalization;
using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>Reads a package into a compiled template.</summary>
internal sealed class LecteurDeModele
{
    private readonly Paquet _paquet;
    private readonly InsertionFragments _fragments;
    private readonly List<Constat> _constats = [];
    private readonly List<Constat> _traces = [];
    private readonly Dictionary<string, byte[]> _remplacees = new(StringComparer.OrdinalIgnoreCase);

    private LecteurDeModele(byte[] octets, OptionsLecture options)
    {
        _paquet = Paquet.Ouvrir(octets, options.Limites);
        _fragments = new InsertionFragments(options, _constats);
    }

    public static ModeleCompile Lire(byte[] octets, OptionsLecture options) => new LecteurDeModele(octets, options).Compiler(options.Limites);

    private ModeleCompile Compiler(LimitesModele limites)
    {
        var parties = Parties();
        var noms = parties.Select(p => p.Nom).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var e in _paquet.Entrees.Where(e => e.Nom.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !noms.Contains(e.Nom)))
        {
            LecteurXml.Controler(e.Contenu, e.Nom);
        }

        var compilees = new List<PartieModele>();
        foreach (var partie in parties)
        {
            Traces.Chercher(partie, _traces);
            partie.Decouper(_constats);
            var touchee = Structure.Noeuds(partie.Racine).Any(n => n is Marque);
            _fragments.Inserer(partie);
            if (Structure.Noeuds(partie.Racine).OfType<Marque>().Take(limites.Balises + 1).Count() > limites.Balises)
            {
                throw new RefusModeleException(MotifRefus.TropGros, Phrases.TropDeBalises);
            }

            ControlesDeContenu.Delier(partie.Racine);
            Appariement.Traiter(partie.Racine, _constats, limites);
            Traces.ChercherLesNotes(partie, _traces);
            var instructions = Compilateur.Compiler(partie.Racine, _constats);
            if (touchee)
            {
                compilees.Add(new PartieModele(partie.Nom, _paquet.Entree(partie.Nom)!.Taille, instructions));
            }
        }

        OublierLesChemins();
        ReecrireLesRelations(parties);
        var dessins = parties.SelectMany(p => p.Racine.Descendants()).Where(e => e.Nom is "docPr").Select(e => e.Attribut("id"));
        return new ModeleCompile(Entrees(), [.. compilees], [.. _constats], [.. _traces], limites)
        {
            PremierIdentifiant = dessins.Select(Numero).DefaultIfEmpty(0).Max() + 1,
            Relations = compilees.ToDictionary(p => p.Nom, p => Relations(parties.Single(q => Meme(q.Nom, p.Nom))), StringComparer.OrdinalIgnoreCase),
            SansPng = !_paquet.AUnTypeParDefaut("png"),
            SansJpeg = !_paquet.AUnTypeParDefaut("jpeg"),
        };
    }

    private List<PartieEnCours> Parties()
    {
        var parties = new List<PartieEnCours> { Partie(_paquet.Document, "corps") };
        var (entetes, pieds) = (0, 0);
        foreach (var relation in _paquet.RelationsDe(_paquet.Document).Where(r => !r.Externe))
        {
            var libelle = relation.Nature switch
            {
                "header" => string.Create(CultureInfo.InvariantCulture, $"en-tête {++entetes}"),
                "footer" => string.Create(CultureInfo.InvariantCulture, $"pied de page {++pieds}"),
                "footnotes" => "notes de bas de page",
                "endnotes" => "notes de fin",
                _ => null,
            };
            var nom = Paquet.Resoudre(_paquet.Document, relation.Cible);
            if (libelle is not null && _paquet.Entree(nom) is { } entree && !parties.Exists(p => Meme(p.Nom, entree.Nom)))
            {
                parties.Add(Partie(entree.Nom, libelle));
            }
        }

        return parties;
    }

    private PartieEnCours Partie(string nom, string libelle)
    {
        var racine = LecteurXml.Lire(_paquet.Entree(nom)!.Contenu, nom);
        ControleChamps.Controler(racine);
        return new PartieEnCours(nom, libelle, racine);
    }

    // The relationship to a path of the author's machine is gone: what names it in the settings goes with it.
    private void OublierLesChemins()
    {
        foreach (var partie in _paquet.RelationsOubliees)
        {
            _remplacees[Paquet.PartieDesRelations(partie)] = RelationsXml.Ecrire(_paquet.RelationsDe(partie));
            if (_paquet.Entree(partie) is { } entree && partie.EndsWith("settings.xml", StringComparison.OrdinalIgnoreCase))
            {
                var racine = LecteurXml.Lire(entree.Contenu, entree.Nom);
                foreach (var e in racine.Elements.Where(e => e.Est("attachedTemplate") || e.Est("mailMerge")).ToArray())
                {
                    e.Retirer();
                }

                _remplacees[entree.Nom] = RelationsXml.Octets(racine);
            }
        }
    }

    private void ReecrireLesRelations(List<PartieEnCours> parties)
    {
        foreach (var partie in parties.Where(p => p.RelationsAjoutees.Count > 0))
        {
            _remplacees[Paquet.PartieDesRelations(partie.Nom)] = RelationsXml.Ecrire(Relations(partie));
        }

        var extensions = _fragments.Fichiers.Select(f => Path.GetExtension(f.Nom).TrimStart('.'))
            .Where(x => !_paquet.AUnTypeParDefaut(x)).Distinct(StringComparer.Ordinal).ToList();
        if (extensions.Count > 0 || _paquet.EstUnModeleWord)
        {
            _remplacees["[Content_Types].xml"] = RelationsXml.Types(_paquet.Entree("[Content_Types].xml")!.Contenu, extensions);
        }
    }

    private List<Relation> Relations(PartieEnCours partie) => [.. _paquet.RelationsDe(partie.Nom), .. partie.RelationsAjoutees];

    private EntreeArchive[] Entrees()
    {
        var entrees = _paquet.Entrees
            .Select(e => _remplacees.Remove(e.Nom, out var contenu) ? EcrivainArchive.Comprimer(e.Nom, contenu) : e).ToList();
        entrees.AddRange(_remplacees.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => EcrivainArchive.Comprimer(r.Key, r.Value)));
        entrees.AddRange(_fragments.Fichiers.Select(f => EcrivainArchive.Comprimer(f.Nom, f.Contenu)));

        // Only the content types are read again at rendering: the rest is kept compressed.
        return [.. entrees.Select(e => e.Nom is "[Content_Types].xml" ? e : e with { Contenu = [] })];
    }

    private static bool Meme(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static int Numero(string? texte) =>
        int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < int.MaxValue / 2 ? n : 0;
}
