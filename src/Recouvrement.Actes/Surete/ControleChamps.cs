using System.Text;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Surete;

/// <summary>Refuses the Word fields that fetch a content from elsewhere or start a program when the act is opened.</summary>
internal static class ControleChamps
{
    private static readonly HashSet<string> Interdits = new(StringComparer.OrdinalIgnoreCase)
    {
        "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD",
    };

    public static void Controler(Element racine)
    {
        // Word cuts a field code into as many instrText as it likes, and nests fields: one buffer per open field.
        var ouverts = new Stack<StringBuilder>();
        foreach (var e in racine.Descendants().Where(e => e.EstWord))
        {
            switch (e.Nom)
            {
                case "fldSimple":
                    Juger(e.Attribut("instr") ?? string.Empty);
                    break;
                case "fldChar" when e.Attribut("fldCharType") is "begin":
                    ouverts.Push(new StringBuilder());
                    break;
                case "fldChar" when e.Attribut("fldCharType") is "end" && ouverts.TryPop(out var code):
                    Juger(code.ToString());
                    break;
                case "instrText" or "delInstrText" when ouverts.TryPeek(out var code):
                    foreach (var t in e.Enfants.OfType<TexteXml>())
                    {
                        code.Append(t.Valeur);
                    }

                    break;
            }
        }

        foreach (var code in ouverts)
        {
            Juger(code.ToString());
        }
    }

    private static void Juger(string code)
    {
        var mot = code.AsSpan().Trim().TrimStart('"').TrimStart();
        var fin = mot.IndexOfAny(" \t\u00A0\"\\");
        if (Interdits.Contains((fin < 0 ? mot : mot[..fin]).ToString()))
        {
            throw new RefusModeleException(MotifRefus.ContenuExterne, Phrases.CodeDeChamp(code.Trim()));
        }
    }
}
