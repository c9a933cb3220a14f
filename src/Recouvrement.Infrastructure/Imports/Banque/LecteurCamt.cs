using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>
/// ISO 20022 camt.052, .053 and .054, every version: what the versions changed (status, parties, identifiers of banks) is read
/// both ways. One entry is held at a time; DTD and entities are refused.
/// </summary>
internal sealed partial class LecteurCamt : IDisposable
{
    private const int DetailsMaximum = 200_000;
    private const int EnTeteMaximum = 1000;
    private const int Enveloppes = 3;

    private static readonly Dictionary<string, FormatReleve> Conteneurs = new(StringComparer.Ordinal)
    {
        ["Stmt"] = FormatReleve.Camt053,
        ["Ntfctn"] = FormatReleve.Camt054,
        ["Rpt"] = FormatReleve.Camt052,
    };

    private readonly FluxSurveille flux;
    private readonly XmlReader lecteur;
    private string version = string.Empty;

    public LecteurCamt(FluxSurveille flux)
    {
        this.flux = flux;
        lecteur = XmlReader.Create(flux, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        });
    }

    private int Ligne => ((IXmlLineInfo)lecteur).LineNumber;

    // The reading itself is synchronous, for it reads a local file; the caller is async for the formats that are lines.
    public async IAsyncEnumerable<ElementReleve> LireAsync([EnumeratorCancellation] CancellationToken annulation)
    {
        Entrer();
        await Task.Yield();
        while (lecteur.Read())
        {
            if (lecteur.NodeType == XmlNodeType.Element && Conteneurs.TryGetValue(lecteur.LocalName, out var format))
            {
                foreach (var element in LireReleve(format))
                {
                    annulation.ThrowIfCancellationRequested();
                    yield return element;
                }
            }

            flux.NoterProgres();
        }
    }

    public void Dispose() => lecteur.Dispose();

    // The document itself, or inside the envelope in which some channels carry it.
    private void Entrer()
    {
        while (lecteur.Read())
        {
            if (lecteur.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (Espace().Match(lecteur.NamespaceURI) is { Success: true } trouve && string.Equals(lecteur.LocalName, "Document", StringComparison.Ordinal))
            {
                version = trouve.Groups["version"].Value;
                return;
            }

            if (lecteur.Depth >= Enveloppes)
            {
                break;
            }
        }

        throw new ReleveFautif(Ligne, "Ce XML n’est pas un relevé CAMT (camt.052, camt.053 ou camt.054).",
            "Demandez à la banque un relevé camt.053, un avis camt.054, un CFONB120 ou un CSV.");
    }

    private IEnumerable<ElementReleve> LireReleve(FormatReleve format)
    {
        var ligne = Ligne;
        var tete = new NoeudCamt(lecteur.LocalName, ligne);
        ReleveBancaire? releve = null;
        if (!lecteur.IsEmptyElement)
        {
            while (Suivant())
            {
                if (lecteur.NodeType == XmlNodeType.EndElement)
                {
                    break;
                }

                if (string.Equals(lecteur.LocalName, "Ntry", StringComparison.Ordinal))
                {
                    if (releve is null)
                    {
                        releve = EnTeteCamt.Lire(tete, format, version);
                        yield return new ReleveOuvert(ligne, releve);
                    }

                    yield return new EcritureLue(LireEcriture(releve));
                }
                else if (EnTeteCamt.Retenus.Contains(lecteur.LocalName))
                {
                    tete.Ajouter(LireNoeud());
                    if (tete.Enfants.Count > EnTeteMaximum)
                    {
                        throw new ElementDemesure();
                    }
                }
                else
                {
                    Passer();
                }

                flux.NoterProgres();
            }
        }

        if (releve is null)
        {
            releve = EnTeteCamt.Lire(tete, format, version);
            yield return new ReleveOuvert(ligne, releve);
        }

        yield return new ReleveFerme(Ligne, [.. tete.Tous("Bal").Select(EnTeteCamt.Solde)]);
    }

    private EcritureBancaire LireEcriture(ReleveBancaire releve)
    {
        var tete = new NoeudCamt("Ntry", Ligne);
        var details = new List<DetailBancaire>();
        var lot = default(int?);
        var partiel = EcritureCamt.Partielle(tete);
        if (!lecteur.IsEmptyElement)
        {
            while (Suivant() && lecteur.NodeType != XmlNodeType.EndElement)
            {
                if (string.Equals(lecteur.LocalName, "NtryDtls", StringComparison.Ordinal))
                {
                    partiel = EcritureCamt.Partielle(tete);
                    lot = LireDetails(partiel, details) ?? lot;
                }
                else
                {
                    tete.Ajouter(LireNoeud());
                }
            }
        }

        return EcritureCamt.Achever(tete, releve, lot, details);
    }

    private int? LireDetails(SensBancaire? sens, List<DetailBancaire> details)
    {
        int? lot = null;
        if (lecteur.IsEmptyElement)
        {
            return lot;
        }

        while (Suivant() && lecteur.NodeType != XmlNodeType.EndElement)
        {
            if (string.Equals(lecteur.LocalName, "TxDtls", StringComparison.Ordinal))
            {
                details.Add(DetailCamt.Lire(LireNoeud(), sens));
                flux.NoterProgres();
                if (details.Count > DetailsMaximum)
                {
                    throw new ElementDemesure();
                }
            }
            else
            {
                var noeud = LireNoeud();
                lot = string.Equals(noeud.Nom, "Btch", StringComparison.Ordinal) ? EcritureCamt.Nombre(noeud.Lire("NbOfTxs")) ?? 0 : lot;
            }
        }

        return lot;
    }

    // The next element or the end of the one that is open; what lies between (text, which no container has) is passed.
    private bool Suivant()
    {
        while (lecteur.Read())
        {
            if (lecteur.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                return true;
            }
        }

        return false;
    }

    private void Passer()
    {
        if (lecteur.IsEmptyElement)
        {
            return;
        }

        var profondeur = lecteur.Depth;
        while (lecteur.Read() && lecteur.Depth > profondeur)
        {
            // Read only to be left behind.
        }
    }

    private NoeudCamt LireNoeud()
    {
        var racine = Noeud();
        if (lecteur.IsEmptyElement)
        {
            return racine;
        }

        var ouverts = new Stack<NoeudCamt>();
        ouverts.Push(racine);
        while (ouverts.Count > 0 && lecteur.Read())
        {
            switch (lecteur.NodeType)
            {
                case XmlNodeType.Element:
                    Ouvrir(ouverts);
                    break;
                case XmlNodeType.EndElement:
                    ouverts.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    ouverts.Peek().Texte += lecteur.Value;
                    break;
            }
        }

        return racine;
    }

    private void Ouvrir(Stack<NoeudCamt> ouverts)
    {
        const int ProfondeurMaximale = 32;
        if (ouverts.Count >= ProfondeurMaximale)
        {
            throw new ElementDemesure();
        }

        var vide = lecteur.IsEmptyElement;
        var enfant = Noeud();
        ouverts.Peek().Ajouter(enfant);
        if (!vide)
        {
            ouverts.Push(enfant);
        }
    }

    private NoeudCamt Noeud() => new(lecteur.LocalName, Ligne) { Devise = lecteur.AttributeCount == 0 ? null : lecteur.GetAttribute("Ccy") };

    [GeneratedRegex(@"^urn:iso:std:iso:20022:tech:xsd:(?<version>camt\.05[234]\.001\.[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Espace();
}
