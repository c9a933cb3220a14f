using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;
using Xunit.Abstractions;

namespace Recouvrement.Actes.Tests.Reels;

/// <summary>Word files found in the wild, made for other engines: none may be harmed, and ours must find its tags in them.</summary>
public sealed partial class ModelesReelsTests(ITestOutputHelper sortie)
{
    private static readonly ObjetActe Valeurs = new()
    {
        ["first_name"] = "Jean", ["last_name"] = "Durand", ["phone"] = "01", ["description"] = "texte", ["test"] = "essai", ["test2"] = "essai",
        ["name"] = "Durand", ["nom"] = "Durand", ["prenom"] = "Jean", ["telephone"] = "01", ["first_tag"] = "un", ["second_tag"] = "deux", ["third_tag"] = "trois",
        ["products"] = ValeurActe.Liste(Produit("A"), Produit("B")), ["loop"] = ValeurActe.Liste(Produit("A"), Produit("B")),
        ["offre"] = ValeurActe.Liste(Produit("A"), Produit("B"), Produit("C")),
        ["client"] = new ObjetActe { ["court"] = new ObjetActe { ["courtFile"] = "RG 25/01234" } },
        ["a_jinja_variable"] = "une note",
    };

    [Fact]
    public void ChaqueFichier_LuVerifieRendu_NestNiRefuseNiAbime()
    {
        foreach (var fichier in Fichiers("*.docx"))
        {
            var octets = File.ReadAllBytes(fichier);
            var lecture = ModeleWord.Lire(octets);
            lecture.Refus.ShouldBeNull(fichier);
            var fautes = lecture.Modele!.Verifier();
            var rendu = lecture.Modele.Rendre(Valeurs, new OptionsRendu { Mode = ModeRendu.Brouillon });

            if (!rendu.EstProduit)
            {
                fautes.ShouldContain(c => c.Gravite == GraviteConstat.Erreur, fichier);
                continue;
            }

            // Only a part with our tags may differ, and never for the worse.
            var acte = new DocxLu(rendu.Octets!);
            if (lecture.Modele.Champs.Count == 0)
            {
                Parties(rendu.Octets!).ShouldBe(Parties(octets), fichier);
            }

            acte.Erreurs().Except(new DocxLu(octets).Erreurs()).ShouldBeEmpty(fichier);
        }
    }

    [Theory]
    [InlineData("docxtemplater__tag-formating.docx")]
    [InlineData("docxtemplater__office365.docx")]
    [InlineData("docxtemplater__header-without-digit.docx")]
    [InlineData("docxtemplater__loop-hebrew.docx")]
    [InlineData("docxtemplater__with-default-contenttype.docx")]
    [InlineData("docxtemplater__table-in-table-corruption.docx")]
    [InlineData("docxtemplater__core-xml-missing-close-tag.docx")]
    [InlineData("docxtemplater__tag-loop-example.docx")]
    [InlineData("easy-template-x__header-footer-middle-reference.docx")]
    [InlineData("python-docx-template__footnotes_tpl.docx")]
    public void BalisesDesAutres_TraduitesDansNotreSyntaxe_SontToutesRemplacees(string nom)
    {
        foreach (var fichier in Fichiers(nom))
        {
            var traduit = Traduire(File.ReadAllBytes(fichier));
            var lecture = ModeleWord.Lire(traduit);
            lecture.Refus.ShouldBeNull();
            lecture.Modele!.Champs.ShouldNotBeEmpty();

            var rendu = lecture.Modele.Rendre(Valeurs);

            rendu.Constats.ShouldBeEmpty();
            rendu.Refus.ShouldBeNull();
            var acte = new DocxLu(rendu.Octets!);
            foreach (var partie in acte.Noms().Where(n => n.StartsWith("word/", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal)))
            {
                acte.Partie(partie).Descendants(DocxLu.W + "t").ShouldAllBe(t => !t.Value.Contains('{') && !t.Value.Contains('}'), partie);
                acte.Partie(partie).Descendants(DocxLu.W + "tc").ShouldAllBe(c => c.Elements().Last().Name == DocxLu.W + "p", partie);
            }

            acte.Erreurs().Except(new DocxLu(traduit).Erreurs()).ShouldBeEmpty();
        }
    }

    [Fact]
    public void ModeleFautif_DesAutres_EstRefuseEnNommantSesBalises()
    {
        foreach (var fichier in Fichiers("docxtemplater__errors-footer-and-header.docx"))
        {
            var modele = ModeleWord.Lire(Traduire(File.ReadAllBytes(fichier))).Modele!;

            modele.Rendre(Valeurs, new OptionsRendu { Mode = ModeRendu.Brouillon }).EstProduit.ShouldBeFalse();
            var messages = string.Join('\n', modele.Verifier().Select(c => $"{c.Position} {c.Message}"));
            messages.ShouldContain("foo");
            messages.ShouldContain("users");
            messages.ShouldContain("bang");
        }
    }

    [Fact]
    public void MotSupprimeSousSuivi_ResteSupprimeEtEstSignale()
    {
        foreach (var fichier in Fichiers("OpenXmlPowerTools__DA024-TrackedRevisions.docx"))
        {
            var modele = ModeleWord.Lire(File.ReadAllBytes(fichier)).Modele!;

            modele.Verifier().ShouldContain(c => c.Code == CodeConstat.SuiviDesModifications);
            new DocxLu(modele.Rendre(Valeurs).Octets!).Corps.Descendants(DocxLu.W + "delText").Single().Value.ShouldContain("the");
        }
    }

    [Theory]
    [InlineData("poi__bug53475-password-is-pass.docx", MotifRefus.Chiffre)]
    [InlineData("tika__testWORD_truncated.docx", MotifRefus.Illisible)]
    [InlineData("poi__ExternalEntityInText.docx", MotifRefus.EntitesXml)]
    [InlineData("tika__testExternalRefs.docx", MotifRefus.ContenuExterne)]
    [InlineData("poi__SimpleMacro.docm", MotifRefus.Macros)]
    [InlineData("poi__Bug51890.doc", MotifRefus.PasUnDocumentWord)]
    [InlineData("poi__poc-xmlbomb.xlsx", MotifRefus.PasUnDocumentWord)]
    [InlineData("odfdo__dormeur_notes.odt", MotifRefus.PasUnDocumentWord)]
    [InlineData("tika__testZIP_corrupted_oom.zip", MotifRefus.Illisible)]
    public void FichierHostile_EstRefuseAvecSonMotif(string nom, MotifRefus attendu)
    {
        foreach (var fichier in Fichiers(nom, "documents"))
        {
            ModeleWord.Lire(File.ReadAllBytes(fichier)).Motif.ShouldBe(attendu);
        }
    }

    private static ObjetActe Produit(string nom) => new()
    {
        ["title"] = nom, ["name"] = nom, ["reference"] = nom, ["nom"] = nom, ["prix"] = nom, ["titre"] = nom,
    };

    private IEnumerable<string> Fichiers(string motif, string dossier = "modeles-hostiles")
    {
        if (DonneesReelles.Chemin(dossier) is { } chemin)
        {
            return Directory.GetFiles(chemin, motif);
        }

        sortie.WriteLine("non exécuté : le dossier de données est absent");
        return [];
    }

    private static List<string> Parties(byte[] octets)
    {
        using var zip = new ZipArchive(new MemoryStream(octets));
        return [.. zip.Entries.Where(e => !e.FullName.EndsWith('/') && !e.FullName.Contains("settings.xml", StringComparison.Ordinal)).Select(e => $"{e.FullName} {e.Crc32:X}")];
    }

    // Only the braces of visible text are doubled: the runs stay cut as Word cut them. Strange names lose their spaces.
    private static byte[] Traduire(byte[] octets)
    {
        using var sortie = new MemoryStream();
        using (var zip = new ZipArchive(new MemoryStream(octets)))
        using (var vers = new ZipArchive(sortie, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entree in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
            {
                using var lecteur = entree.Open();
                using var memoire = new MemoryStream();
                lecteur.CopyTo(memoire);
                var contenu = memoire.ToArray();
                if (entree.FullName.StartsWith("word/", StringComparison.Ordinal) && entree.FullName.EndsWith(".xml", StringComparison.Ordinal)
                    && !Encoding.UTF8.GetString(contenu).Contains("{{", StringComparison.Ordinal))
                {
                    contenu = Encoding.UTF8.GetBytes(Texte().Replace(Encoding.UTF8.GetString(contenu), m =>
                        m.Value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)));
                }

                using var flux = vers.CreateEntry(entree.FullName).Open();
                flux.Write(contenu);
            }
        }

        return sortie.ToArray();
    }

    [GeneratedRegex("<w:t(?: [^>]*)?>[^<]*</w:t>", RegexOptions.None, 10_000)]
    private static partial Regex Texte();
}
