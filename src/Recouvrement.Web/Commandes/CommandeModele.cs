using System.CommandLine;
using System.Text.Json;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Production;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Modeles;

namespace Recouvrement.Web.Commandes;

/// <summary><c>modele verifier</c> and <c>modele rendre</c>: the lint and the rendering of a Word template, without database.</summary>
internal static class CommandeModele
{
    private static readonly Argument<string> Fichier = new("fichier") { Description = "Modèle Word (.docx)." };
    private static readonly Option<string?> Donnees = new("--donnees") { Description = "Données, en JSON : leurs noms s’ajoutent à ceux du catalogue." };
    private static readonly Option<bool> Exemple = new("--exemple") { Description = "Rend avec des données d’exemple, où chaque texte dit son nom." };
    private static readonly Option<bool> Projet = new("--projet") { Description = "Rend même s’il manque des données, qui sont marquées dans le texte." };
    private static readonly Option<string> Vers = new("--sortie") { Description = "Acte à écrire (.docx).", Required = true };

    public static Command Creer()
    {
        var verifier = new Command("verifier", "Contrôle un modèle : champs inconnus, sections, filtres, avec leur place.")
        {
            Fichier, Donnees, OptionsCommunes.Modeles, OptionsCommunes.Json,
        };
        verifier.SetAction(l => Proteger(() => Verifier(l)));
        var rendre = new Command("rendre", "Rend un acte depuis un modèle et des données.")
        {
            Fichier, Donnees, Exemple, Projet, Vers, OptionsCommunes.Modeles, OptionsCommunes.Json,
        };
        rendre.SetAction(l => Proteger(() => Rendre(l)));
        return new Command("modele", "Modèles Word des actes.") { verifier, rendre };
    }

    private static int Proteger(Func<int> verbe)
    {
        try
        {
            return verbe();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Sortie.Refuser($"«\u00A0{(e as FileNotFoundException)?.FileName ?? e.Message}\u00A0» est introuvable\u00A0: vérifiez le chemin.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Sortie.Refuser($"Un fichier ne se lit ou ne s’écrit pas\u00A0: {e.Message}");
        }
    }

    private static int Verifier(ParseResult lecture)
    {
        if (Contexte(lecture) is not { } contexte)
        {
            return LigneDeCommande.Refus;
        }

        var rapport = ControleModele.Controler(File.ReadAllBytes(lecture.GetValue(Fichier)!), contexte.Schema);
        if (rapport.Modele is not { } modele)
        {
            return Sortie.Refuser(rapport.Refus!);
        }

        var manques = contexte.Valeurs is { } valeurs && rapport.EstPubliable
            ? modele.Rendre(valeurs, new OptionsRendu { Mode = ModeRendu.Brouillon, Schema = contexte.Schema }).Manquantes
            : [];
        var douteuses = Douteuses(contexte.Catalogue, Path.GetFileName(lecture.GetValue(Fichier)!));
        Console.Out.WriteLine(lecture.GetValue(OptionsCommunes.Json) ? EcritureModele.Json(rapport, manques, douteuses) : EcritureModele.Texte(rapport, manques, douteuses));
        return rapport.EstPubliable ? 0 : LigneDeCommande.Refus;
    }

    // What the law wants to read in an act of the catalogue, when something in it is not sure.
    private static IReadOnlyList<MentionLegale> Douteuses(ICatalogueActes catalogue, string nom) =>
        [.. catalogue.Modeles.Where(m => string.Equals(m.Fichier, nom, StringComparison.Ordinal)).SelectMany(m => m.Mentions).Where(m => m.Doute is not null)];

    private static int Rendre(ParseResult lecture)
    {
        if (lecture.GetValue(Donnees) is null == !lecture.GetValue(Exemple))
        {
            Sortie.Refuser("Donnez les données (--donnees F.json) ou demandez un exemple (--exemple), l’un ou l’autre.");
            return LigneDeCommande.Usage;
        }

        if (Contexte(lecture) is not { } contexte)
        {
            return LigneDeCommande.Refus;
        }

        var rapport = ControleModele.Controler(File.ReadAllBytes(lecture.GetValue(Fichier)!), contexte.Schema);
        if (rapport.Modele is not { } modele)
        {
            return Sortie.Refuser(rapport.Refus!);
        }

        var rendu = modele.Rendre(contexte.Valeurs ?? contexte.Schema.Exemple(), new OptionsRendu
        {
            Mode = lecture.GetValue(Projet) ? ModeRendu.Brouillon : ModeRendu.Final,
            Schema = contexte.Schema,
        });
        if (rendu.Octets is not { } octets)
        {
            Sortie.Refuser(rendu.Refus!);
            foreach (var ligne in rendu.Constats.Select(EcritureModele.Ligne).Concat(rendu.Manquantes.Select(EcritureModele.Ligne)))
            {
                Console.Error.WriteLine(ligne);
            }

            return LigneDeCommande.Refus;
        }

        var vers = Path.GetFullPath(lecture.GetValue(Vers)!);
        File.WriteAllBytes(vers, octets);
        return Sortie.Ecrire(lecture.GetValue(OptionsCommunes.Json)
            ? JsonSerializer.Serialize(
                new { fichier = vers, taille = octets.Length, empreinte = rendu.Empreinte, modele = modele.Empreinte, manques = rendu.Manquantes.Select(m => m.Chemin) },
                EcritureModele.Lisible)
            : $"Acte écrit\u00A0: {vers} ({TexteFrancais.Accorder(octets.Length, "octet")}). SHA-256 {rendu.Empreinte}."
                + (rendu.Manquantes.Count == 0 ? string.Empty : $" {TexteFrancais.Accorder(rendu.Manquantes.Count, "donnée manque", "données manquent")}\u00A0: elles sont marquées dans le texte."));
    }

    // The names of the catalogue and those of the file together: a template of the house may be tried on data of one's own.
    private static (ICatalogueActes Catalogue, SchemaActe Schema, ObjetActe? Valeurs)? Contexte(ParseResult lecture)
    {
        var catalogue = ChargeurActes.Charger(lecture.GetValue(OptionsCommunes.Modeles)!);
        if (catalogue.Valeur is null)
        {
            Sortie.Refuser(catalogue.Erreurs);
            return null;
        }

        if (lecture.GetValue(Donnees) is not { } fichier)
        {
            return (catalogue.Valeur, catalogue.Valeur.Schema, null);
        }

        if (JsonActe.Lire(File.ReadAllText(fichier)) is not { } valeurs)
        {
            Sortie.Refuser($"--donnees\u00A0: «\u00A0{fichier}\u00A0» n’est pas un objet JSON.");
            return null;
        }

        var donnes = SchemaActe.Depuis(valeurs).Champs.Where(c => c.Type != TypeValeur.Absente).ToList();
        var connus = catalogue.Valeur.Schema.Champs.ToDictionary(c => c.Chemin, StringComparer.Ordinal);
        return (catalogue.Valeur, new SchemaActe(donnes.Select(c => connus.TryGetValue(c.Chemin, out var connu) ? connu with { Type = c.Type } : c)
            .Concat(connus.Values).DistinctBy(c => c.Chemin, StringComparer.Ordinal)), valeurs);
    }
}
