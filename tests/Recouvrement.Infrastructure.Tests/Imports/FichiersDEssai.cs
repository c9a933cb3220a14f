using System.Text;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Imports;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Imports;

/// <summary>Where the files are, and short ways to read a text.</summary>
internal static class FichiersDEssai
{
    public const string Entete = "creancier;debiteur;siren;adresse;code postal;ville;facture;libelle;date facture;echeance;montant;nature\n";

    public static string Fixture(string nom) => Path.Combine(Depot.Racine, "tests", "fixtures", "imports", nom);

    /// <summary>A file of the real samples; null, said on the output, when they are not on this machine.</summary>
    public static string? Reel(string nom, ITestOutputHelper sortie)
    {
        if (DonneesReelles.Chemin("comptabilite", nom) is { } chemin)
        {
            return chemin;
        }

        sortie.WriteLine($"non exécuté : {nom} est absent");
        return null;
    }

    /// <summary>One line of invoice, right unless told otherwise.</summary>
    public static string Ligne(
        string creancier = "Papeteries du Val", string debiteur = "Garage du Pont", string siren = "900000019", string codePostal = "37000",
        string facture = "F1", string libelle = "Papier", string dateFacture = "05/01/2026", string echeance = "04/02/2026",
        string montant = "100,00", string nature = "") =>
        $"{creancier};{debiteur};{siren};1 rue A;{codePostal};Tours;{facture};{libelle};{dateFacture};{echeance};{montant};{nature}\n";

    public static Task<Resultat<LectureImport<LigneFacture>>> Ouvrir(string texte) => Ouvrir(Encoding.UTF8.GetBytes(texte));

    public static Task<Resultat<LectureImport<LigneFacture>>> Ouvrir(byte[] octets) => new LecteurFactures().OuvrirAsync(new MemoryStream(octets));

    public static async Task<List<ElementImport<LigneFacture>>> Lire(string texte) => await Lire(Encoding.UTF8.GetBytes(texte));

    public static async Task<List<ElementImport<LigneFacture>>> Lire(byte[] octets)
    {
        var ouverture = await Ouvrir(octets);
        ouverture.Refus.ShouldBeEmpty();
        return await Tout(ouverture.Valeur);
    }

    /// <summary>The one element of a file of one line.</summary>
    public static async Task<ElementImport<LigneFacture>> LireUne(string ligne) => (await Lire(Entete + ligne)).ShouldHaveSingleItem();

    public static async Task<List<ElementImport<T>>> Tout<T>(LectureImport<T> lecture)
        where T : class
    {
        List<ElementImport<T>> elements = [];
        await foreach (var element in lecture.Elements)
        {
            elements.Add(element);
        }

        return elements;
    }

    public static async Task<BilanFec> Analyser(string texte)
    {
        var ouverture = await new LecteurFec().OuvrirAsync(new MemoryStream(Encoding.UTF8.GetBytes(texte)));
        ouverture.Refus.ShouldBeEmpty();
        return await AnalyseFec.AnalyserAsync(ouverture.Valeur, "900000019");
    }
}
