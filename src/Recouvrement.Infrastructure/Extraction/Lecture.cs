using System.IO.Compression;
using System.Xml;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>One reading: the guard, the programs, and the way to read a file found inside another.</summary>
internal sealed class Lecture(Garde garde, Programmes programmes, int profondeur)
{
    public Garde Garde => garde;

    public Programmes Programmes => programmes;

    /// <summary>What is read of this file: kept even when something stops the reading.</summary>
    public TexteExtrait Texte { get; } = new(garde);

    /// <summary>Names of the files found inside.</summary>
    public List<string> PiecesJointes { get; } = [];

    /// <summary>Reads a file whatever it is; every failure becomes a flag with its reason.</summary>
    public async Task<ResultatExtraction> LireAsync(Fichier fichier)
    {
        var format = ReconnaisseurDeFormat.Reconnaitre(fichier);
        var nom = LecteursDeFormat.Nom(format);
        if (LecteursDeFormat.Contredit(format, fichier.Extension) is { } refus) return refus;
        try
        {
            return await LecteursDeFormat.Pour(format).LireAsync(fichier, this);
        }
        catch (LimiteAtteinteException e)
        {
            return EnPartie(EtatDExtraction.TropGros, nom, e.Message);
        }
        catch (FormatAbimeException e)
        {
            return EnPartie(EtatDExtraction.Corrompu, nom, e.Message);
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return EnPartie(EtatDExtraction.Corrompu, nom, "Le fichier contient une définition de document (DTD), refusée par sécurité.");
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or FormatException or OverflowException
            or ArgumentException or IndexOutOfRangeException or NotSupportedException)
        {
            // What a damaged file makes of its reader; the words of the library would tell a juriste nothing.
            return EnPartie(EtatDExtraction.Corrompu, nom, "Le fichier est illisible, abîmé ou incomplet : demandez-le à nouveau à qui l’a envoyé.");
        }
    }

    /// <summary>What was read, as a result: read, or without text.</summary>
    public ResultatExtraction Rendre(string format, string? motif = null) => Texte.EstVide
        ? ResultatExtraction.Refus(EtatDExtraction.SansTexte, format, motif ?? "Le fichier ne contient aucun texte.") with { PiecesJointes = PiecesJointes }
        : ResultatExtraction.Lu(format, Texte.ToString(), Texte.Pages, motif) with { PiecesJointes = PiecesJointes };

    /// <summary>Reads a file found inside; null when there are too many or they are nested too deep.</summary>
    public async Task<ResultatExtraction?> LireDedansAsync(Stream contenu, string nom)
    {
        if (profondeur >= garde.Limites.Profondeur || !garde.UnFichierDePlus()) return null;
        garde.Verifier();
        try
        {
            using var fichier = await Fichier.CopierAsync(contenu, nom, garde);
            var resultat = await new Lecture(garde, programmes, profondeur + 1).LireAsync(fichier);
            garde.Reprendre(resultat.Texte.Length);
            return resultat;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return ResultatExtraction.Refus(EtatDExtraction.Corrompu, null, "Le fichier est illisible : il est abîmé ou incomplet.");
        }
    }

    /// <summary>Opens a part of an archive; null when it is not there. What comes out of it is counted.</summary>
    public Stream? Partie(ZipArchive zip, string nom) => zip.GetEntry(nom) is { } e ? new FluxBorne(e.Open(), garde) : null;

    /// <summary>Reads XML: no document type, no entity, nothing fetched.</summary>
    public static XmlReader Xml(Stream flux) => XmlReader.Create(flux, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    });

    private ResultatExtraction EnPartie(EtatDExtraction etat, string? format, string motif) =>
        ResultatExtraction.Refus(etat, format, motif) with { Texte = Texte.ToString(), Pages = Texte.Pages, PiecesJointes = PiecesJointes };
}
