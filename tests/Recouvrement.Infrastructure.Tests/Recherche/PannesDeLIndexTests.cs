using System.Diagnostics;
using System.Globalization;
using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;
using Xunit.Abstractions;
using static Recouvrement.Infrastructure.Tests.Recherche.Attendre;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>The place refuses: folder unwritable, disk full, folder held by another. One sentence tells it, nothing else fails.</summary>
public sealed class PannesDeLIndexTests(ITestOutputHelper sortie) : IDisposable
{
    private readonly string _racine = Directory.CreateTempSubdirectory("index-panne-").FullName;
    private readonly SourceEnMemoire _source = new();

    public void Dispose() => Directory.Delete(_racine, recursive: true);

    // A file stands where the folder should be: no right of the user, not even root's, makes it writable.
    [Fact]
    public async Task DossierImpossible_LaRechercheRepondEtLeDit_PuisToutRevient()
    {
        var dossier = Path.Combine(_racine, "index");
        await File.WriteAllTextAsync(dossier, string.Empty);
        _source.Poser(Document(1, "saisie"));
        using var index = new IndexFts5(dossier, _source, TimeProvider.System, _source);

        var reponse = index.Chercher(AnalyseurDeRequete.Analyser("saisie"), DroitsDeRecherche.Tous, new OptionsDeRecherche());
        reponse.Total.ShouldBe(0);
        reponse.EstComplet.ShouldBeFalse();
        reponse.Remarques.ShouldHaveSingleItem().ShouldContain("indisponible");
        index.Completer("sai", DroitsDeRecherche.Tous, 5).ShouldBeEmpty();
        index.MotsCaracteristiques("saisie", 5).ShouldBeEmpty();
        var etat = index.Etat();
        etat.EstServi.ShouldBeFalse();
        etat.Panne.ShouldNotBeNull().ShouldContain("ne peut pas être écrit");
        etat.Panne.ShouldContain(dossier);
        var refus = await Should.ThrowAsync<IndexIndisponible>(() => index.VerifierAsync(_source, default));
        refus.Message.ShouldBe(etat.Panne);
        Should.Throw<IndexIndisponible>(() => index.Indexer([Document(1, "saisie")]));
        await Should.ThrowAsync<IndexIndisponible>(() => index.ReconstruireAsync(_source, default));

        File.Delete(dossier);
        await index.VerifierAsync(_source, default);
        index.Etat().Panne.ShouldBeNull();
        index.Chercher(AnalyseurDeRequete.Analyser("saisie"), DroitsDeRecherche.Tous, new OptionsDeRecherche()).Total.ShouldBe(1);
    }

    [Fact]
    public async Task DossierImpossible_PuisPossible_SeRouvreSansQuOnLeDemande()
    {
        var dossier = Path.Combine(_racine, "index");
        await File.WriteAllTextAsync(dossier, string.Empty);
        _source.Poser(Document(1, "saisie"));
        using var index = new IndexFts5(dossier, _source, TimeProvider.System, _source);
        index.Etat().Panne.ShouldNotBeNull();
        File.Delete(dossier);
        await JusquA(() => index.Etat() is { EstServi: true, Panne: null, Documents: 1 });
    }

    [Fact]
    public async Task DeuxProgrammes_UnSeulTientLIndex_LAutreLeDitPuisPrendLaSuite()
    {
        var dossier = Path.Combine(_racine, "index");
        _source.Poser(Document(1, "saisie"));
        var premier = new IndexFts5(dossier, _source, TimeProvider.System, _source);
        await premier.VerifierAsync(_source, default);
        using var second = new IndexFts5(dossier, _source, TimeProvider.System, _source);

        second.Etat().Panne.ShouldNotBeNull().ShouldContain("Un autre programme tient l’index");
        Should.Throw<IndexIndisponible>(() => second.Indexer([Document(2, "saisie")]));
        premier.Indexer([Document(3, "vente")]);
        premier.Dispose();
        await JusquA(() => second.Etat() is { EstServi: true, Panne: null });
        second.Etat().Documents.ShouldBe(2);
    }

    // Deleting the folder does not let go of it: a second program does not come in by the back door.
    [Fact]
    public async Task DossierSupprime_LeTenantLeTientToujours()
    {
        var dossier = Path.Combine(_racine, "index");
        _source.Poser(Document(1, "saisie"));
        using var premier = new IndexFts5(dossier, _source, TimeProvider.System, _source);
        await premier.VerifierAsync(_source, default);
        Directory.Delete(dossier, recursive: true);
        using var second = new IndexFts5(dossier, _source, TimeProvider.System, _source);
        second.Etat().Panne.ShouldNotBeNull();
        await JusquA(() => premier.Etat() is { EstServi: true, Documents: 1 });
    }

    // The limit set on the size of files makes the writes of a child process fail as those of a full disk do.
    [Fact]
    public async Task DisquePlein_UnePhraseLeDit_LesRecherchesRepondent_PuisToutSeComplete()
    {
        if (!OperatingSystem.IsLinux())
        {
            sortie.WriteLine("non exécuté : la limite de taille des fichiers se pose par « ulimit »");
            return;
        }

        var dossier = Path.Combine(_racine, "index");
        var demarrage = new ProcessStartInfo("sh") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // The signal is ignored, so that the write fails instead of the process.
        demarrage.ArgumentList.Add("-c");
        demarrage.ArgumentList.Add($"trap '' XFSZ; ulimit -f 6000; exec dotnet '{typeof(PannesDeLIndexTests).Assembly.Location}' remplir '{dossier}'");
        demarrage.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var enfant = Process.Start(demarrage)!;
        var dit = await enfant.StandardOutput.ReadToEndAsync();
        var erreur = await enfant.StandardError.ReadToEndAsync();
        await enfant.WaitForExitAsync();

        enfant.ExitCode.ShouldBe(0, dit + erreur);
        var morceaux = dit.Trim().Split('|');
        var ecrits = long.Parse(morceaux[0], CultureInfo.InvariantCulture);
        ecrits.ShouldBeGreaterThan(0);
        // Nothing half written: what was committed before answers, no more, no less.
        long.Parse(morceaux[1], CultureInfo.InvariantCulture).ShouldBe(ecrits);
        long.Parse(morceaux[2], CultureInfo.InvariantCulture).ShouldBe(ecrits);
        morceaux[3].ShouldContain("isque");
        morceaux[4].ShouldBe(morceaux[3]);
        _source.Poser(Enumerable.Range(1, (int)ecrits + 500).Select(n => Document(n, "commun")));
        using var index = new IndexFts5(dossier, _source, TimeProvider.System, _source);
        await index.VerifierAsync(_source, default, enProfondeur: true);
        index.Etat().Documents.ShouldBe(ecrits + 500);
    }

    // A transaction undone takes with it the values that its documents were the first to have.
    [Fact]
    public void EcritureDefaite_LesValeursNouvellesNeRestentPasEnMemoire()
    {
        using var i = new IndexDEssai();
        i.Indexer(Document(1, "saisie", f => f.Type = "Courrier"));
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => i.Index.Fichier.Ecrire(Defaillants()));
        i.Indexer(Document(3, "saisie", f => f.Type = "Jugement"));
        var avant = i.Index.Etat().Empreinte;
        i.Rouvrir();
        i.Index.Etat().Empreinte.ShouldBe(avant);
        i.Ids("saisie type:jugement").ShouldBe([3]);
    }

    private static IEnumerable<DocumentPrepare> Defaillants()
    {
        yield return new Preparateur().Preparer(Document(2, "saisie", f => f.Type = "Jugement"));
        throw new Microsoft.Data.Sqlite.SqliteException("disque plein", 13);
    }
}
