using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Rendu;

/// <summary>Adds emphasis to the properties of a run, each element at the place the schema gives it.</summary>
internal static class ProprietesRun
{
    private static readonly string[] Ordre =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint",
        "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u",
        "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ];

    /// <summary>The missing-data mark: highlighted, and never hidden even if the author hid the field.</summary>
    public static Element Marquees(Element? proprietes, string prefixe, string espace)
    {
        var rPr = Copie(proprietes, prefixe, espace);
        rPr.Enfant("vanish")?.Retirer();
        Poser(rPr, "highlight", "yellow");
        return rPr;
    }

    /// <summary>The field's own formatting, plus the emphasis asked for.</summary>
    public static Element Accentuees(Element? proprietes, string prefixe, string espace, bool gras, bool italique, bool souligne)
    {
        var rPr = Copie(proprietes, prefixe, espace);
        if (gras)
        {
            Poser(rPr, "b", null);
        }

        if (italique)
        {
            Poser(rPr, "i", null);
        }

        if (souligne)
        {
            Poser(rPr, "u", "single");
        }

        return rPr;
    }

    private static Element Copie(Element? proprietes, string prefixe, string espace) =>
        proprietes?.Copier() ?? new Element(prefixe, "rPr", espace);

    private static void Poser(Element rPr, string nom, string? valeur)
    {
        rPr.Enfant(nom)?.Retirer();
        var element = new Element(rPr.Prefixe, nom, rPr.Espace);
        if (valeur is not null)
        {
            element.Attributs.Add(new Attribut(rPr.Prefixe, "val", rPr.Espace, valeur));
        }

        var rang = Array.IndexOf(Ordre, nom);
        var index = rPr.Enfants.FindIndex(n => n is Element e && Array.IndexOf(Ordre, e.Nom) > rang);
        rPr.Inserer(index < 0 ? rPr.Enfants.Count : index, element);
    }
}
