using System.Text;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Rendu;

/// <summary>The XML around a field's text, written once when the template is read.</summary>
internal sealed class FormeDeRun
{
    private readonly Element? _proprietes;
    private readonly string _espace;
    private readonly byte[]?[] _accents = new byte[]?[8];

    public FormeDeRun(Marque marque)
    {
        _proprietes = marque.Proprietes;
        _espace = marque.Espace;
        Prefixe = marque.Prefixe.Length == 0 ? string.Empty : marque.Prefixe + ":";
        Ouverture = Ouvrir(_proprietes);
        Marquee = Ouvrir(ProprietesRun.Marquees(_proprietes, marque.Prefixe, _espace));
        DebutTexte = Octets($"<{Prefixe}t xml:space=\"preserve\">");
        FinTexte = Octets($"</{Prefixe}t>");
        Fermeture = Octets($"</{Prefixe}r>");
        Saut = Octets($"</{Prefixe}t><{Prefixe}br/><{Prefixe}t xml:space=\"preserve\">");
        Tabulation = Octets($"</{Prefixe}t><{Prefixe}tab/><{Prefixe}t xml:space=\"preserve\">");
        // Only a field that stands directly in a paragraph can end it and start another.
        if (marque.Parent is { } p && p.Est("p"))
        {
            ParagrapheSuivant = Octets($"</{p.NomQualifie}><{p.NomQualifie}>{ProprietesDeParagraphe(p)}");
        }
    }

    public string Prefixe { get; }

    public byte[] Ouverture { get; }

    public byte[] Marquee { get; }

    public byte[] DebutTexte { get; }

    public byte[] FinTexte { get; }

    public byte[] Fermeture { get; }

    public byte[] Saut { get; }

    public byte[] Tabulation { get; }

    /// <summary>Ends the paragraph and opens one like it; null where a paragraph cannot be cut.</summary>
    public byte[]? ParagrapheSuivant { get; }

    /// <summary>The opening of a run with emphasis; computed on first use, twice at worst.</summary>
    public byte[] Accentuee(bool gras, bool italique, bool souligne) =>
        _accents[(gras ? 1 : 0) | (italique ? 2 : 0) | (souligne ? 4 : 0)] ??=
            gras || italique || souligne
                ? Ouvrir(ProprietesRun.Accentuees(_proprietes, Prefixe.TrimEnd(':'), _espace, gras, italique, souligne))
                : Ouverture;

    private byte[] Ouvrir(Element? proprietes) =>
        Octets($"<{Prefixe}r>{(proprietes is { Enfants.Count: > 0 } ? EcrivainXml.Chaine(proprietes) : string.Empty)}");

    // Section breaks and tracked paragraph marks belong to one paragraph only.
    private static string ProprietesDeParagraphe(Element p)
    {
        if (p.Enfant("pPr")?.Copier() is not { } pPr)
        {
            return string.Empty;
        }

        pPr.Enfant("sectPr")?.Retirer();
        pPr.Enfant("pPrChange")?.Retirer();
        return EcrivainXml.Chaine(pPr);
    }

    private static byte[] Octets(string texte) => Encoding.UTF8.GetBytes(texte);
}
