using System.Text.Json;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Infrastructure.Imports.Bodacc;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Imports.Bodacc;

/// <summary>The trial sets of a public directory of companies: damaged texts, dates, broken JSON, one or several persons.</summary>
public sealed class CasLimitesTests(ITestOutputHelper sortie)
{
    [Fact]
    public void TextesAbimes_SontRepares() => Pour("fix_mojibake", cas =>
        TexteRepare.Lire(cas.GetProperty("entree").GetString()!).ShouldBe((cas.GetProperty("attendu").GetString()!, false)));

    [Fact]
    public void Dates_SontLuesSousToutesLeursFormes() => Pour("parse_date_bodacc", cas =>
        Ecrire(DateBodacc.Lire(cas.GetProperty("entree").GetString()!)).ShouldBe(cas.GetProperty("attendu").GetString()));

    [Fact]
    public void Jugement_Illisible_LaisseLAvis() => Pour("parse_jugement_json", cas =>
    {
        var avis = Lire(jugement: cas.GetProperty("jugement").GetString()!);
        foreach (var attendu in cas.GetProperty("attendu").EnumerateObject())
        {
            var obtenu = attendu.Name switch
            {
                "nature" => avis.Nature,
                "date" => Ecrire(avis.DateJugement),
                "complementJugement" => avis.Complement,
                // Without a judgment the family is that of the notice itself.
                _ => avis.Famille is "Procédures collectives" ? string.Empty : avis.Famille,
            };
            obtenu.ShouldBe(attendu.Value.GetString(), attendu.Name);
        }
    });

    [Fact]
    public void Nature_EtTexte_DonnentLaProcedure() => Pour("statut_selon_nature_et_complement", cas =>
    {
        var nature = cas.GetProperty("nature").GetString()!;
        var reconnue = AvisDEssai.Natures.Reconnaitre(nature, string.Empty);
        var retenue = reconnue is NatureAvis.AutreDecision ? AvisDEssai.Natures.Proposer(cas.GetProperty("complementJugement").GetString()!) : reconnue;
        var statut = retenue switch
        {
            NatureAvis.OuvertureLiquidation => "liquidation_judiciaire",
            NatureAvis.OuvertureRedressement => "redressement_judiciaire",
            NatureAvis.OuvertureSauvegarde => "sauvegarde",
            _ => null,
        };
        statut.ShouldBe(cas.GetProperty("attendu").GetString());
    });

    [Fact]
    public void Personnes_UneOuPlusieurs_DonnentLeursSiren() => Pour("listepersonnes", cas =>
        Lire(personnes: cas.GetProperty("listepersonnes").GetString()!).Sirens
            .ShouldBe(cas.GetProperty("sirens_attendus").EnumerateArray().Select(s => s.GetString()!)));

    [Fact]
    public void AvisPrecedent_AnnuleOuRectifie_EstDesigne() => Pour("avis_precedent", cas =>
    {
        var avis = cas.GetProperty("avis").EnumerateArray().Select(a => Lire(plus: string.Concat(
            a.EnumerateObject().Select(c => $", \"{c.Name}\": {c.Value.GetRawText()}")))).ToList();
        var restants = avis.Where(a => a.Type != TypeAvis.Annulation && !avis.Exists(b => b.Precedent?.Designe(a) == true)).Select(a => a.Identifiant);
        restants.ShouldBe(cas.GetProperty("ids_restants").EnumerateArray().Select(i => i.GetString()!));
    });

    private static AvisBodacc Lire(string jugement = "{}", string personnes = "", string plus = "")
    {
        var liste = personnes.Length == 0 ? string.Empty : $", \"listepersonnes\": {JsonSerializer.Serialize(personnes)}";
        var texte = $$"""
            {"dateparution": "2026-02-13", "numeroannonce": 7, "familleavis_lib": "Procédures collectives",
             "jugement": {{JsonSerializer.Serialize(jugement)}}{{liste}}{{plus}}}
            """;
        return AvisDEssai.LireUn(texte).GetAwaiter().GetResult().Valeur.ShouldNotBeNull();
    }

    private void Pour(string groupe, Action<JsonElement> verifier)
    {
        if (AvisDEssai.Reel("cas-limites-search-infra.json", sortie) is not { } chemin)
        {
            return;
        }

        using var fichier = JsonDocument.Parse(File.ReadAllText(chemin));
        var cas = fichier.RootElement.GetProperty(groupe);
        cas.GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var un in cas.EnumerateArray())
        {
            verifier(un);
        }
    }

    private static string Ecrire(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
}
