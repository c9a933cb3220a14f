using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Infrastructure.Tests.Imports.Bodacc;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

/// <summary>The official files, end to end. Counts are those of their description, not of a run.</summary>
public sealed class AvisReelsTests(ITestOutputHelper sortie)
{
    [Theory]
    [InlineData("ods-v21-collective-2026-02.json", 92, 0)]
    [InlineData("dila-PCL_BXA20080085-personnes-morales.xml", 232, 0)]
    [InlineData("dila-PCL_BXA20080091-extrait-personnes-morales.xml", 72, 0)]
    [InlineData("site__ods-v1-radiation-depot.json", 3, 3)]
    public async Task Fichier_Reel_EstInscritEnEntier_UneSeuleFois(string nom, int avis, int horsProcedure)
    {
        if (AvisDEssai.Reel(nom, sortie) is not { } chemin)
        {
            return;
        }

        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        foreach (var nouveaux in (int[])[avis, 0])
        {
            await using var flux = File.OpenRead(chemin);
            var bilan = (await banc.Service<IImporterBodacc>().ExecuterAsync(Acteur.Systeme, flux, essai: false)).Valeur;
            (bilan.Avis, bilan.Nouveaux, bilan.DejaConnus, bilan.HorsProcedure, bilan.SansDebiteur, bilan.Erreurs)
                .ShouldBe((avis, nouveaux, avis - nouveaux, horsProcedure, avis - horsProcedure, 0));
        }
    }

    /// <summary>Of the notices of February 2026: the opening of 5 February against a debtor of ours.</summary>
    [Fact]
    public async Task OuvertureReelle_DUnDebiteurConnu_OuvreSaProcedure()
    {
        if (AvisDEssai.Reel("ods-v21-collective-2026-02.json", sortie) is not { } chemin)
        {
            return;
        }

        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        // SPEED LOISIRS, n° 3448: redressement of 5 February 2026, published on 13 February 2026.
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("NORD"), "809725575");
        await using var flux = File.OpenRead(chemin);

        var bilan = (await banc.Service<IImporterBodacc>().ExecuterAsync(Acteur.Systeme, flux, essai: false)).Valeur;

        (bilan.Dossiers, bilan.SansDebiteur).ShouldBe((1, 91));
        var machine = await banc.MachineAsync(Acteur.Systeme, dossier.Id, "redressement-judiciaire");
        var declaration = machine.Etat.Echeances.Single(e => e.Regle is "pcl.declaration");
        (declaration.Depart, declaration.Calcul!.DateBrute).ShouldBe((new DateOnly(2026, 2, 13), new DateOnly(2026, 4, 13)));
    }

    [Fact]
    public async Task FichierQuiNEstPasDesAvis_EstRefuseEnUnePhrase()
    {
        if (AvisDEssai.Reel("cas-limites-search-infra.json", sortie) is not { } chemin)
        {
            return;
        }

        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        await using var flux = File.OpenRead(chemin);

        (await banc.Service<IImporterBodacc>().ExecuterAsync(Acteur.Systeme, flux, essai: false)).Refus.ShouldContain("pas de liste d’avis");
    }
}
