using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Modeles;

/// <summary>A template ready to be rendered any number of times, from any number of threads.</summary>
internal sealed class ModeleCompile(
    EntreeArchive[] entrees, PartieModele[] parties, IReadOnlyList<Constat> fautes, IReadOnlyList<Constat> traces, LimitesModele limites)
{
    private const string Types = "[Content_Types].xml";

    public PartieModele[] Parties { get; } = parties;

    /// <summary>Faults of structure: nothing can be rendered.</summary>
    public IReadOnlyList<Constat> Fautes { get; } = fautes;

    /// <summary>What the author left behind: prevents publication at most.</summary>
    public IReadOnlyList<Constat> Traces { get; } = traces;

    public required int PremierIdentifiant { get; init; }

    public required Dictionary<string, List<Relation>> Relations { get; init; }

    public required bool SansPng { get; init; }

    public required bool SansJpeg { get; init; }

    public ResultatRendu Rendre(ObjetActe donnees, OptionsRendu options)
    {
        if (Fautes.Count > 0)
        {
            return ResultatRendu.Fautif(Fautes);
        }

        var contexte = new Contexte(donnees, options, PremierIdentifiant, limites.Repetitions);
        var acte = new ImagesDeLActe();
        var rendues = new Dictionary<string, (Tampon Tampon, ImagesDePartie Images)>(Parties.Length, StringComparer.OrdinalIgnoreCase);
        var ecrits = 0;
        try
        {
            contexte.Exiger(options.Requises);
            foreach (var partie in Parties)
            {
                contexte.Tampon = new Tampon(partie.Taille * 2, limites.OctetsRendus - ecrits);
                contexte.Images = new ImagesDePartie(acte);
                rendues.Add(partie.Nom, (contexte.Tampon, contexte.Images));
                Instruction.Executer(partie.Instructions, contexte);
                ecrits += contexte.Tampon.Position;
            }

            return contexte.Manquantes.Count > 0 && options.Mode == ModeRendu.Final
                ? ResultatRendu.Incomplet(contexte.Manquantes)
                : ResultatRendu.Produit(Assembler(rendues, acte), contexte.Manquantes);
        }
        catch (ActeTropGrosException)
        {
            return ResultatRendu.TropGros();
        }
        finally
        {
            foreach (var (tampon, _) in rendues.Values)
            {
                tampon.Dispose();
            }
        }
    }

    private byte[] Assembler(Dictionary<string, (Tampon Tampon, ImagesDePartie Images)> rendues, ImagesDeLActe acte)
    {
        var relations = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (nom, rendue) in rendues.Where(r => r.Value.Images.Relations.Count > 0))
        {
            // Written from the root of the package: a header may live in another folder than the pictures.
            var ajoutees = rendue.Images.Relations.Select(i => new Relation(i.Id, RelationsXml.Image, "/word/" + i.Fichier, Externe: false));
            relations[Paquet.PartieDesRelations(nom)] = RelationsXml.Ecrire([.. Relations[nom], .. ajoutees]);
        }

        var archive = new EcrivainArchive(entrees.Sum(e => e.Comprime.Length) + 16_384);
        foreach (var entree in entrees)
        {
            if (rendues.TryGetValue(entree.Nom, out var rendue))
            {
                archive.Ajouter(entree.Nom, rendue.Tampon.Ecrit);
            }
            else if (relations.Remove(entree.Nom, out var contenu))
            {
                archive.Ajouter(entree.Nom, contenu);
            }
            else if (acte.Fichiers.Count > 0 && string.Equals(entree.Nom, Types, StringComparison.OrdinalIgnoreCase))
            {
                archive.Ajouter(entree.Nom, RelationsXml.Types(entree.Contenu, ExtensionsAjoutees(acte)));
            }
            else
            {
                archive.Copier(entree);
            }
        }

        foreach (var (nom, contenu) in relations.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            archive.Ajouter(nom, contenu);
        }

        foreach (var (image, nom) in acte.Fichiers)
        {
            archive.Ajouter("word/" + nom, image.Octets.Span);
        }

        return archive.Terminer();
    }

    private IEnumerable<string> ExtensionsAjoutees(ImagesDeLActe acte)
    {
        if (SansPng && acte.Fichiers.Any(f => f.Image.Format == FormatImage.Png))
        {
            yield return "png";
        }

        if (SansJpeg && acte.Fichiers.Any(f => f.Image.Format == FormatImage.Jpeg))
        {
            yield return "jpeg";
        }
    }
}
