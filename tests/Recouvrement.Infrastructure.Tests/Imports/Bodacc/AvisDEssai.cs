using System.Text;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Imports.Bodacc;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Imports.Bodacc;

/// <summary>Where the real notices are, and short ways to read a text.</summary>
internal static class AvisDEssai
{
    private static readonly Lazy<NaturesBodacc> Table = new(() =>
    {
        var chargement = ChargeurNaturesBodacc.Charger(Depot.Workflows);
        chargement.Erreurs.ShouldBeEmpty();
        return chargement.Valeur!;
    });

    public static NaturesBodacc Natures => Table.Value;

    /// <summary>A file of the real notices; null, said on the output, when they are not on this machine.</summary>
    public static string? Reel(string nom, ITestOutputHelper sortie)
    {
        if (DonneesReelles.Chemin("bodacc", nom) is { } chemin)
        {
            return chemin;
        }

        sortie.WriteLine($"non exécuté : {nom} est absent");
        return null;
    }

    public static async Task<List<ElementImport<AvisBodacc>>?> LireReel(string nom, ITestOutputHelper sortie)
    {
        if (Reel(nom, sortie) is not { } chemin)
        {
            return null;
        }

        await using var flux = File.OpenRead(chemin);
        return await Tout(await new LecteurBodacc(Natures).OuvrirAsync(flux));
    }

    public static Task<Resultat<LectureBodacc>> Ouvrir(byte[] octets) => new LecteurBodacc(Natures).OuvrirAsync(new MemoryStream(octets));

    public static Task<Resultat<LectureBodacc>> Ouvrir(string texte) => Ouvrir(Encoding.UTF8.GetBytes(texte));

    public static async Task<List<ElementImport<AvisBodacc>>> Lire(string texte) => await Tout(await Ouvrir(texte));

    /// <summary>A page of version 2 that holds these records.</summary>
    public static string Page(params string[] avis) => $$"""{"total_count": {{avis.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}}, "results": [{{string.Join(",\n", avis)}}]}""";

    /// <summary>A record of version 2, right unless told otherwise; the texts go in as JSON.</summary>
    public static string Avis(
        string jugement = """{"type": "initial", "famille": "Jugement d'ouverture", "nature": "Jugement d'ouverture de liquidation judiciaire", "date": "2026-01-28"}""",
        string plus = "") => $$"""
        {"dateparution": "2026-02-13", "numeroannonce": 3512, "typeavis_lib": "Avis initial", "familleavis_lib": "Procédures collectives",
         "tribunal": "Greffe de Paris", "commercant": "GARAGE DU PONT", "ville": "Paris", "cp": "75009",
         "registre": ["900000019", "900 000 019"], "jugement": {{System.Text.Json.JsonSerializer.Serialize(jugement)}}{{plus}}}
        """;

    public static async Task<ElementImport<AvisBodacc>> LireUn(string avis) => (await Lire(Page(avis))).ShouldHaveSingleItem();

    private static async Task<List<ElementImport<AvisBodacc>>> Tout(Resultat<LectureBodacc> ouverture)
    {
        ouverture.Refus.ShouldBeEmpty();
        List<ElementImport<AvisBodacc>> elements = [];
        await foreach (var element in ouverture.Valeur.Elements)
        {
            elements.Add(element);
        }

        return elements;
    }
}
