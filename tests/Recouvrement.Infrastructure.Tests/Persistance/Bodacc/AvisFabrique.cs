using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

/// <summary>A notice as the open API gives it, version 2. Numbers of companies are invented, with a right key.</summary>
internal sealed record AvisFabrique(int Numero, string Siren, string Nature)
{
    public const string Liquidation = "Jugement d'ouverture de liquidation judiciaire";
    public const string Redressement = "Jugement d'ouverture d'une procédure de redressement judiciaire";
    public const string Conversion = "Jugement de conversion en liquidation judiciaire";
    public const string Insuffisance = "Jugement de clôture pour insuffisance d'actif";
    public const string EtatDesCreances = "Dépôt de l'état des créances";
    public const string Plan = "Jugement de plan de redressement";

    public string Bulletin { get; init; } = "20260170";

    public string Parution { get; init; } = "2026-09-04";

    public string? Jugement { get; init; } = "2026-08-27";

    public string Type { get; init; } = "annonce";

    /// <summary>Bulletin and number of the notice that this one is about; null when it does not say it.</summary>
    public (string Bulletin, int Numero)? Precedent { get; init; }

    public string Tribunal { get; init; } = "Greffe du Tribunal de Commerce de Lille Métropole";

    public string Complement { get; init; } = "Les déclarations des créances sont à adresser au mandataire judiciaire ou au liquidateur.";

    /// <summary>Persons described, as JSON; null for the SIREN alone.</summary>
    public string? Personnes { get; init; }

    public bool AvecIdentifiant { get; init; } = true;

    public static MemoryStream Fichier(params IEnumerable<AvisFabrique> avis)
    {
        var liste = avis.Select(a => a.EnJson()).ToList();
        return new MemoryStream(Encoding.UTF8.GetBytes(
            $$"""{"total_count": {{liste.Count.ToString(CultureInfo.InvariantCulture)}}, "results": [{{string.Join(",\n", liste)}}]}"""));
    }

    public string EnJson()
    {
        var jugement = new Dictionary<string, string> { ["type"] = "initial", ["famille"] = "Jugement", ["nature"] = Nature, ["complementJugement"] = Complement };
        if (Jugement is not null)
        {
            jugement["date"] = Jugement;
        }

        var avis = new Dictionary<string, object?>
        {
            ["publicationavis"] = "A",
            ["dateparution"] = Parution,
            ["numeroannonce"] = Numero,
            ["typeavis"] = Type,
            ["familleavis_lib"] = "Procédures collectives",
            ["tribunal"] = Tribunal,
            ["commercant"] = "GARAGE DU PONT",
            ["ville"] = "Lille",
            ["cp"] = "59000",
            ["registre"] = Siren.Length == 0 ? null : new[] { Siren, $"{Siren[..3]} {Siren[3..6]} {Siren[6..]}" },
            ["jugement"] = JsonSerializer.Serialize(jugement),
            ["listepersonnes"] = Personnes,
        };
        if (AvecIdentifiant)
        {
            avis["id"] = string.Create(CultureInfo.InvariantCulture, $"A{Bulletin}{Numero}");
            avis["parution"] = Bulletin;
        }

        if (Precedent is var (bulletin, numero))
        {
            avis["parutionavisprecedent"] = JsonSerializer.Serialize(new
            {
                nomPublication = "BODACC A",
                numeroParution = bulletin,
                numeroAnnonce = numero.ToString(CultureInfo.InvariantCulture),
            });
        }

        return JsonSerializer.Serialize(avis);
    }
}
