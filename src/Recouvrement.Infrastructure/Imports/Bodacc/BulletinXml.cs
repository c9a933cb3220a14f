using System.Text;
using System.Xml;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>
/// Walks a PCL bulletin of the DILA notice by notice. DTD and entities are refused; one notice is held at a time. Throws
/// <see cref="XmlException"/> when the file is malformed or cut.
/// </summary>
internal sealed class BulletinXml : IDisposable
{
    private const int ProfondeurMaximale = 32;

    private readonly FluxSurveille flux;
    private readonly StreamReader texte;
    private readonly XmlReader lecteur;
    private bool dansLaListe;

    public BulletinXml(FluxSurveille flux, Encoding encodage)
    {
        this.flux = flux;
        texte = new StreamReader(flux, encodage, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        lecteur = XmlReader.Create(texte, new XmlReaderSettings
        {
            Async = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        });
    }

    /// <summary>Number of the bulletin; empty when it is not said.</summary>
    public string NumeroParution { get; private set; } = string.Empty;

    /// <summary>Date of the bulletin as written; empty when it is not said.</summary>
    public string DateParution { get; private set; } = string.Empty;

    /// <summary>Line being read, from 1.</summary>
    public int Ligne => ((IXmlLineInfo)lecteur).LineNumber;

    /// <summary>Moves into the list of notices; false when the file is not such a bulletin.</summary>
    public async Task<bool> EntrerAsync()
    {
        await lecteur.MoveToContentAsync();
        if (lecteur.NodeType != XmlNodeType.Element || !lecteur.LocalName.StartsWith("PCL", StringComparison.Ordinal))
        {
            return false;
        }

        while (await lecteur.ReadAsync())
        {
            flux.NoterProgres();
            if (lecteur.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (lecteur.LocalName)
            {
                case "annonces":
                    dansLaListe = !lecteur.IsEmptyElement;
                    return true;
                case "parution":
                    NumeroParution = (await LireElementAsync()).Texte;
                    break;
                case "dateParution":
                    DateParution = (await LireElementAsync()).Texte;
                    break;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>The next notice and its line; null at the end of the list.</summary>
    public async Task<(NoeudXml Annonce, int Ligne)?> SuivantAsync()
    {
        while (dansLaListe && await lecteur.ReadAsync())
        {
            if (lecteur.NodeType == XmlNodeType.EndElement)
            {
                dansLaListe = false;
            }
            else if (lecteur.NodeType == XmlNodeType.Element)
            {
                var ligne = Ligne;
                var annonce = await LireElementAsync();
                flux.NoterProgres();
                return (annonce, ligne);
            }
        }

        return null;
    }

    public void Dispose()
    {
        lecteur.Dispose();
        texte.Dispose();
    }

    private async Task<NoeudXml> LireElementAsync()
    {
        var racine = new NoeudXml(lecteur.LocalName);
        if (lecteur.IsEmptyElement)
        {
            return racine;
        }

        var ouverts = new Stack<NoeudXml>();
        ouverts.Push(racine);
        while (ouverts.Count > 0)
        {
            if (!await lecteur.ReadAsync())
            {
                throw new XmlException("Fin inattendue.");
            }

            switch (lecteur.NodeType)
            {
                case XmlNodeType.Element:
                    Ouvrir(ouverts);
                    break;
                case XmlNodeType.EndElement:
                    ouverts.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    ouverts.Peek().Texte += lecteur.Value;
                    break;
                default:
                    break;
            }
        }

        return racine;
    }

    private void Ouvrir(Stack<NoeudXml> ouverts)
    {
        if (ouverts.Count >= ProfondeurMaximale)
        {
            throw new ElementDemesure();
        }

        var enfant = ouverts.Peek().Ajouter(lecteur.LocalName);
        if (!lecteur.IsEmptyElement)
        {
            ouverts.Push(enfant);
        }
    }
}
