using System.Globalization;
using Recouvrement.Recherche.Index;
using static Recouvrement.Infrastructure.Tests.Recherche.Attendre;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>The index is taken away or damaged under the application: nothing is lost, and it is said.</summary>
public sealed class PertesDeLIndexTests : IDisposable
{
    private static readonly OptionsDeRecherche SansLimite = new() { Limite = TimeSpan.FromMinutes(5) };
    private readonly IndexDEssai _i = new(seRemplitSeul: true);

    public void Dispose() => _i.Dispose();

    [Fact]
    public async Task DossierSupprime_AvantUneEcriture_RienNEstPerdu()
    {
        await RemplirAsync(50);
        Supprimer();
        _i.Indexer(Document(51, "saisie"));
        await JusquA(() => Trouves() == 51 && _i.Index.Etat().EstServi);
        _i.Index.Etat().Alerte.ShouldNotBeNull().ShouldContain("disparu");
    }

    [Fact]
    public async Task DossierSupprime_SansEcriture_LaRechercheSEnAperçoit()
    {
        await RemplirAsync(50);
        Supprimer();
        await JusquA(() => Trouves() == 50 && Directory.Exists(_i.Dossier) && _i.Index.Etat().EstServi);
    }

    // Nobody searches, nobody writes: whoever looks at the state of the index sets it right.
    [Fact]
    public async Task DossierSupprime_SansRienFaire_LEtatSEnAperçoit()
    {
        await RemplirAsync(50);
        Supprimer();
        await JusquA(() => _i.Index.Etat() is { EstServi: true, Documents: 50, Alerte: not null });
        Directory.GetFiles(_i.Dossier, "*.db").Length.ShouldBe(1);
    }

    [Fact]
    public async Task DossierSupprime_PendantUneReconstruction_ElleSeRefait()
    {
        await RemplirAsync(9000);
        var empreinte = _i.Index.Etat().Empreinte;
        _i.Source.AvantDeLire = id =>
        {
            if (id != 5000) return;
            _i.Source.AvantDeLire = null;
            Supprimer();
            // The searches under way go on answering: all of the old index, or what is already in the new one.
            Should.NotThrow(() => _i.Chercher("saisie"));
        };
        await _i.Index.ReconstruireAsync(_i.Source, default);
        await JusquA(() => _i.Index.Etat() is { EstServi: true, Documents: 9000 });
        _i.Index.Etat().Empreinte.ShouldBe(empreinte);
        Trouves().ShouldBe(9000);
        EstSurLeDisque().ShouldBeTrue();
    }

    [Fact]
    public async Task DossierSupprime_PendantUnRemplissage_LeFichierNeufEstRempliAussi()
    {
        _i.Source.Poser(Enumerable.Range(1, 9000).Select(n => Document(n, "saisie")));
        var tours = 0;
        _i.Source.AvantDeRelire = () =>
        {
            if (++tours == 3) Supprimer();
        };
        await _i.Index.VerifierAsync(_i.Source, default);
        await JusquA(() => _i.Index.Etat() is { EstServi: true, Documents: 9000 });
        Trouves().ShouldBe(9000);
        EstSurLeDisque().ShouldBeTrue();
    }

    [Fact]
    public async Task DossierSupprime_PendantDesRecherches_AucuneNEchoueEtToutRevient()
    {
        await RemplirAsync(300);
        using var fin = new CancellationTokenSource();
        var lecteurs = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (!fin.IsCancellationRequested)
            {
                var r = _i.Chercher("saisie");
                // Fewer, but told.
                if (r.Total < 300) (r.Remarques.Count > 0).ShouldBeTrue();
            }
        })).ToArray();
        for (var tour = 0; tour < 3; tour++)
        {
            var avant = _i.Index.Etat().AlerteLe ?? DateTimeOffset.MinValue;
            Supprimer();
            await JusquA(
                () => _i.Index.Etat() is { EstServi: true, Documents: 300, AlerteLe: { } le } && le > avant,
                () => $"{_i.Index.Etat()} après {avant:O} ; {(Directory.Exists(_i.Dossier) ? string.Join(' ', Directory.GetFiles(_i.Dossier)) : "pas de dossier")}");
        }

        await fin.CancelAsync();
        await Task.WhenAll(lecteurs);
        await JusquA(() => Trouves() == 300);
    }

    [Theory]
    [InlineData("UPDATE textes_data SET block = zeroblob(length(block)) WHERE id > 10")]
    [InlineData("UPDATE textes_data SET block = randomblob(length(block)) WHERE id > 10")]
    [InlineData("UPDATE textes_data SET block = x'00' WHERE id = 10")]
    [InlineData("DELETE FROM textes_data WHERE id > 10")]
    [InlineData("DROP TABLE lexique")]
    public async Task Abime_SousLesRecherches_AucuneNEchoueEtIlSeRefait(string degat)
    {
        await RemplirAsync(3000);
        var fichier = Directory.GetFiles(_i.Dossier, "*.db").Single();
        _i.Index.Dispose();
        Modifier(fichier, degat);
        _i.Rouvrir();

        foreach (var requete in new[] { "saisie", "\"saisie numéro\"", "sais*", "saisie -vente", "nimero" }) Should.NotThrow(() => _i.Chercher(requete));
        // What no search met is met by the check of the night.
        await _i.Index.VerifierAsync(_i.Source, default, enProfondeur: true);
        await JusquA(() => _i.Index.Etat() is { EstServi: true, Documents: 3000 });
        Trouves().ShouldBe(3000);
        _i.Index.Etat().Alerte.ShouldNotBeNull().ShouldNotBeEmpty();
        File.Exists(fichier).ShouldBeFalse();
    }

    [Fact]
    public async Task Tronque_EnMarche_SeRefaitSansQuUneRechercheEchoue()
    {
        await RemplirAsync(3000);
        var fichier = Directory.GetFiles(_i.Dossier, "*.db").Single();
        foreach (var f in Directory.GetFiles(_i.Dossier))
        {
            await using var ouvert = new FileStream(f, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (!f.EndsWith("-shm", StringComparison.Ordinal)) ouvert.SetLength(string.Equals(f, fichier, StringComparison.Ordinal) ? 8192 : 0);
        }

        for (var i = 0; i < 5; i++) Should.NotThrow(() => _i.Chercher("numéro " + i.ToString(CultureInfo.InvariantCulture)));
        await _i.Index.VerifierAsync(_i.Source, default, enProfondeur: true);
        await JusquA(() => _i.Index.Etat() is { EstServi: true, Documents: 3000 });
        Trouves().ShouldBe(3000);
    }

    private async Task RemplirAsync(int documents)
    {
        _i.Indexer(Enumerable.Range(1, documents).Select(n => Document(n, "saisie numéro " + n.ToString(CultureInfo.InvariantCulture))));
        await _i.Index.VerifierAsync(_i.Source, default);
    }

    private long Trouves() => _i.Chercher("saisie", options: SansLimite).Total;

    private bool EstSurLeDisque() => Directory.Exists(_i.Dossier) && Directory.GetFiles(_i.Dossier, "*.db").Length > 0;

    private void Supprimer()
    {
        // Somebody may be creating a file there at this very moment.
        for (var essai = 0; Directory.Exists(_i.Dossier) && essai < 50; essai++)
        {
            try
            {
                Directory.Delete(_i.Dossier, recursive: true);
            }
            catch (IOException)
            {
                Thread.Sleep(1);
            }
        }
    }

    private static void Modifier(string fichier, string sql)
    {
        using var base_ = new Microsoft.Data.Sqlite.SqliteConnection("Pooling=false;Data Source=" + fichier);
        base_.Open();
        using var commande = base_.CreateCommand();
        commande.CommandText = sql;
        commande.ExecuteNonQuery();
    }
}
