using System.Diagnostics;
using System.Text;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;
using static Recouvrement.Actes.Tests.Outils.FabriqueDocx;

namespace Recouvrement.Actes.Tests.Surete;

/// <summary>Damaged files and damaged texts, in a fixed number and from a fixed seed: refused or rendered, never a crash.</summary>
public sealed class MutationsTests
{
    private static readonly string Corps = P("{{a | euros}} {{#l}}{{.}}{{/l}}")
        + Tableau(Ligne("{{#l}}{{.}}", "x{{/l}}")) + P("{{^n}}") + P("{{b.c | longue | defaut \"néant\"}}") + P("{{/n}}");

    private static readonly ObjetActe Donnees = new() { ["a"] = 1m, ["l"] = ValeurActe.Liste("x", "y"), ["n"] = false };

    [Fact]
    public void OctetsMutes_NeFontJamaisTomber()
    {
        var origine = new FabriqueDocx(Corps).AvecEnTete(P("{{a}}")).Octets();
        var hasard = new Random(20261122);
        for (var i = 0; i < 1500; i++)
        {
            var octets = (byte[])origine.Clone();
            for (var n = hasard.Next(1, 12); n > 0; n--)
            {
                octets[hasard.Next(octets.Length)] = (byte)hasard.Next(256);
            }

            Eprouver(hasard.Next(8) == 0 ? octets[..hasard.Next(octets.Length)] : octets);
        }
    }

    [Fact]
    public void XmlMute_NeFaitJamaisTomberNiRendreUnXmlMalForme()
    {
        string[] morceaux =
        [
            "{{", "}}", "{{#l}}", "{{/l}}", "{{^n}}", "{{/n}}", "{{a}}", "{{> f}}", "{{saut-de-page}}", "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>",
            "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:tbl>", "</w:tbl>", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", "<w:hyperlink>", "</w:hyperlink>",
            "<w:ins>", "</w:ins>", "<w:pPr><w:sectPr/></w:pPr>", "<w:txbxContent>", "</w:txbxContent>", "|", "\"",
        ];
        var hasard = new Random(640);
        for (var i = 0; i < 3000; i++)
        {
            var corps = new StringBuilder(Corps);
            for (var n = hasard.Next(1, 5); n > 0; n--)
            {
                var ou = hasard.Next(corps.Length);
                if (hasard.Next(2) == 0)
                {
                    corps.Insert(ou, morceaux[hasard.Next(morceaux.Length)]);
                }
                else
                {
                    corps.Remove(ou, Math.Min(hasard.Next(1, 12), corps.Length - ou));
                }
            }

            Eprouver(new FabriqueDocx(corps.ToString()).Octets());
        }
    }

    private static void Eprouver(byte[] octets)
    {
        var horloge = Stopwatch.StartNew();
        var lecture = ModeleWord.Lire(octets);
        if (lecture.EstLu)
        {
            _ = lecture.Modele.Verifier(SchemaActe.Depuis(Donnees));
            var rendu = lecture.Modele.Rendre(Donnees, new OptionsRendu { Mode = ModeRendu.Brouillon });
            if (rendu.EstProduit && new DocxLu(rendu.Octets!).Noms().Contains("word/document.xml"))
            {
                _ = new DocxLu(rendu.Octets!).Partie("word/document.xml");
            }
        }

        horloge.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
