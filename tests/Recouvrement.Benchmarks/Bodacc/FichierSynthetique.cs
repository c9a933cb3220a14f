using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recouvrement.Benchmarks.Bodacc;

/// <summary>A file of notices as the open API gives it: mostly openings, then what follows them, rectifications and annulments.</summary>
internal sealed class FichierSynthetique(IReadOnlyList<string> sirens, string bulletin, DateOnly parution)
{
    private const string Liquidation = "Jugement d'ouverture de liquidation judiciaire";
    private const string Redressement = "Jugement d'ouverture d'une procédure de redressement judiciaire";

    public MemoryStream Composer(int nombre)
    {
        var flux = new MemoryStream();
        using var ecriture = new StreamWriter(flux, new UTF8Encoding(false), leaveOpen: true);
        ecriture.Write("{\"total_count\":" + nombre.ToString(CultureInfo.InvariantCulture) + ",\"results\":[");
        for (var i = 0; i < nombre; i++)
        {
            ecriture.Write(i == 0 ? string.Empty : ",");
            ecriture.Write(Avis(i));
        }

        ecriture.Write("]}");
        ecriture.Flush();
        flux.Position = 0;
        return flux;
    }

    // Of twenty notices: sixteen openings, then a conversion, a list of claims, a rectification and an annulment of the first four.
    private string Avis(int i)
    {
        var (groupe, rang) = (i / 20, i % 20);
        var vise = (groupe * 20) + (rang < 16 ? rang : rang - 16);
        var nature = rang switch
        {
            16 => "Jugement de conversion en liquidation judiciaire",
            17 => "Dépôt de l'état des créances",
            _ => vise % 2 == 0 ? Redressement : Liquidation,
        };
        var siren = sirens[vise % sirens.Count];
        var jugement = JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["type"] = "initial",
            ["famille"] = "Jugement",
            ["nature"] = nature,
            ["date"] = parution.AddDays(rang == 16 ? -3 : -8).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["complementJugement"] = "Jugement prononçant l’ouverture, date de cessation des paiements le 6 août 2025, désignant mandataire judiciaire Selarl Exemple "
                + "12 rue du Palais 59000 Lille. Les déclarations des créances sont à adresser au mandataire judiciaire ou sur le portail électronique "
                + "prévu par les articles L. 814-2 et L. 814-13 du code de commerce dans les deux mois à compter de la publication au Bodacc.",
        });
        var avis = new Dictionary<string, object?>
        {
            ["id"] = $"A{bulletin}" + i.ToString(CultureInfo.InvariantCulture),
            ["publicationavis"] = "A",
            ["parution"] = bulletin,
            ["dateparution"] = parution.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["numeroannonce"] = i,
            ["typeavis"] = rang switch { 18 => "rectificatif", 19 => "annulation", _ => "annonce" },
            ["familleavis_lib"] = "Procédures collectives",
            ["tribunal"] = "Greffe du Tribunal de Commerce de Lille Métropole",
            ["commercant"] = "ENTREPRISE " + siren,
            ["cp"] = "59000",
            ["ville"] = "Lille",
            ["registre"] = new[] { siren, $"{siren[..3]} {siren[3..6]} {siren[6..]}" },
            ["jugement"] = jugement,
            ["parutionavisprecedent"] = rang < 18 ? null : JsonSerializer.Serialize(new
            {
                nomPublication = "BODACC A",
                numeroParution = bulletin,
                numeroAnnonce = vise.ToString(CultureInfo.InvariantCulture),
            }),
        };
        return JsonSerializer.Serialize(avis);
    }
}
