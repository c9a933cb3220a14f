using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;
using static Recouvrement.Actes.Tests.Outils.FabriqueDocx;

namespace Recouvrement.Actes.Tests.Rendu;

/// <summary>However Word cuts the runs of a paragraph, the act reads the same.</summary>
public sealed class DecoupageTests
{
    private const string Texte = "Vu {{debiteur.nom | majuscules}}, {{#l}}{{.}} ({{@rang}}){{^@dernier}}, {{/@dernier}}{{/l}} et {{montant | lettres | defaut « néant »}}.";

    private static readonly ObjetActe Donnees = new()
    {
        ["debiteur"] = new ObjetActe { ["nom"] = "Durand" }, ["l"] = ValeurActe.Liste("a", "b"), ["montant"] = 81m,
    };

    private static readonly string[] Intrus =
    [
        string.Empty, "<w:proofErr w:type=\"spellStart\"/>", "<w:bookmarkStart w:id=\"1\" w:name=\"s\"/><w:bookmarkEnd w:id=\"1\"/>",
        "<w:r><w:lastRenderedPageBreak/></w:r>", "<w:r><w:rPr><w:b/></w:rPr></w:r>", "<w:r><w:softHyphen/></w:r>",
        "<w:del w:id=\"5\" w:author=\"A\"><w:r><w:delText>{{</w:delText></w:r></w:del>",
    ];

    [Fact]
    public void Coupure_QuelleQuElleSoit_NeChangeRienAuTexte()
    {
        var attendu = Paragraphes(Texte).Rendre(Donnees).Paragraphes;
        attendu.ShouldBe(["Vu DURAND, a (1), b (2) et quatre-vingt-un euros."]);
        var coupures = ArbMap.Default.ArbFor<(int Ou, int Intrus, int Forme)[]>();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(coupures, tirage =>
        {
            var points = tirage.Select(t => (Ou: Math.Abs(t.Ou % Texte.Length), Intrus: Math.Abs(t.Intrus % Intrus.Length), Forme: t.Forme % 3))
                .OrderBy(t => t.Ou).ToList();
            var xml = new System.Text.StringBuilder("<w:p>");
            var debut = 0;
            foreach (var (ou, intrus, forme) in points)
            {
                Ajouter(xml, Texte[debut..ou], forme);
                xml.Append(Intrus[intrus]);
                debut = ou;
            }

            Ajouter(xml, Texte[debut..], 0);
            return new FabriqueDocx(xml.Append("</w:p>").ToString()).Rendre(Donnees).Paragraphes.SequenceEqual(attendu);
        }));
    }

    // A piece of a run, the run inside an insertion, or the run inside an inline content control.
    private static void Ajouter(System.Text.StringBuilder xml, string texte, int forme) => _ = texte.Length == 0 ? xml : forme switch
    {
        1 => xml.Append(R(texte, "<w:b/>")),
        2 => xml.Append("<w:smartTag w:element=\"x\">").Append(R(texte)).Append("</w:smartTag>"),
        _ => xml.Append(R(texte)),
    };
}
