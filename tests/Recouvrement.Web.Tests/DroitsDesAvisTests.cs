using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports.Bodacc;

namespace Recouvrement.Web.Tests;

/// <summary>A notice is public; that it reaches a dossier of somebody else is not.</summary>
[Collection(CollectionWeb.Nom)]
public sealed class DroitsDesAvisTests(ServeurDEssai serveur)
{
    private const string Siren = "900000019";

    [Fact]
    public async Task Avis_AttendantDansUnDossier_NExistePasPourLAutrePortefeuille()
    {
        var services = serveur.Application.Services;
        await services.GetRequiredService<IOuvrirDossier>().ExecuterAsync(serveur.Juriste, new DemandeOuverture
        {
            Portefeuille = serveur.Portefeuille.Id,
            Creancier = new IdentitePartie(NaturePersonne.Morale, "Matériaux Ravelin"),
            Debiteurs = [new PartieSaisie(RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Tuilerie Ombrelle") { Siren = Siren })],
        });
        var importe = await services.GetRequiredService<IImporterBodacc>().ExecuterAsync(serveur.Juriste, Fichier(), essai: false);
        importe.Refus.ShouldBeEmpty();
        var attend = (await services.GetRequiredService<IConsulterAvis>().LireAsync(serveur.Juriste, null, new DemandePage())).Lignes.ShouldHaveSingleItem();
        var adresse = $"/bodacc/{attend.Id}?dossier={attend.Dossier}&partie={attend.Partie}";
        using var sien = await serveur.OuvrirAsync();
        using var autre = await serveur.OuvrirAsync("sud@exemple.invalid");

        (await sien.LireAsync("/bodacc")).ShouldContain("Tuilerie Ombrelle");
        (await sien.LireAsync("/bodacc?raison=nature-inconnue")).ShouldContain("Tuilerie Ombrelle");
        (await autre.LireAsync("/bodacc")).ShouldNotContain("Tuilerie Ombrelle");
        (await autre.LireAsync("/bodacc?raison=sans-debiteur")).ShouldContain("ENSEIGNE PUBLIQUE");
        using var refusee = await autre.AllerAsync(adresse);
        refusee.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var permise = await sien.AllerAsync(adresse);
        permise.StatusCode.ShouldBe(HttpStatusCode.OK);

        // Set aside with a reason, it leaves the inbox.
        using var sansMotif = await sien.EnvoyerAsync(adresse, "decision", ("verdict", "ecarter"));
        (await sansMotif.Content.ReadAsStringAsync()).ShouldContain("donnez un motif");
        using var ecarte = await sien.EnvoyerAsync(adresse, "decision", ("verdict", "ecarter"), ("motif", "Autre établissement."));
        ecarte.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sien.LireAsync("/bodacc")).ShouldContain("Aucun avis à décider");
    }

    private static MemoryStream Fichier() => new(Encoding.UTF8.GetBytes("""
        {"total_count": 1, "results": [{"id": "A20260099777", "publicationavis": "A", "parution": "20260099", "dateparution": "2026-05-22",
          "numeroannonce": 777, "typeavis": "annonce", "familleavis_lib": "Procédures collectives", "tribunal": "Greffe du Tribunal de Commerce de Lille",
          "commercant": "ENSEIGNE PUBLIQUE", "registre": ["900000019", "900 000 019"],
          "jugement": "{\"type\": \"initial\", \"famille\": \"Jugement\", \"nature\": \"Jugement jamais lu\", \"date\": \"2026-05-12\"}"}]}
        """));
}
