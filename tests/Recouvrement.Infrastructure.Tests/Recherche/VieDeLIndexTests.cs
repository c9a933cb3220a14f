using Recouvrement.Recherche.Index;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

public sealed class VieDeLIndexTests : IDisposable
{
    private static readonly OptionsDeRecherche SansLimite = new() { Limite = TimeSpan.FromMinutes(5) };
    private readonly IndexDEssai _i = new(seRemplitSeul: true);

    public void Dispose() => _i.Dispose();

    [Fact]
    public void Indexer_NouvelleVersion_RemplaceLAncienne()
    {
        _i.Indexer(Document(1, "saisie"));
        _i.Indexer(Document(1, "vente", f => f.Version = 2));
        _i.Ids("saisie").ShouldBeEmpty();
        _i.Ids("vente").ShouldBe([1]);
        _i.Index.Etat().Documents.ShouldBe(1);
    }

    [Fact]
    public void Indexer_VersionAncienne_Ignoree()
    {
        _i.Index.Indexer([Document(1, "vente", f => f.Version = 2)]);
        _i.Index.Indexer([Document(1, "saisie", f => f.Version = 1)]);
        _i.Ids("vente").ShouldBe([1]);
    }

    [Fact]
    public void Indexer_SeulementLEtapeChange_LeTexteResteTrouve()
    {
        _i.Indexer(Document(1, "saisie", f => f.Attributs[NomsDAttribut.Etape] = "A"));
        _i.Indexer(Document(1, "saisie", f => { f.Version = 2; f.Attributs[NomsDAttribut.Etape] = "B"; f.Type = "Acte"; }));
        var r = _i.Chercher("saisie type:acte", options: new OptionsDeRecherche { Facettes = [NomsDAttribut.Etape] });
        r.Total.ShouldBe(1);
        r.Facettes[0].Valeurs.ShouldBe([new ValeurDeFacette("B", 1)]);
    }

    [Fact]
    public void Retirer_Document_DisparaitDePartout()
    {
        _i.Indexer(Document(1, "saisie"), Document(2, "saisie"));
        _i.Source.Oter(1);
        _i.Index.Retirer([1, 99]);
        _i.Ids("saisie").ShouldBe([2]);
        _i.Ids("").ShouldBe([2]);
        _i.Index.Etat().Documents.ShouldBe(1);
    }

    [Fact]
    public void Rouvrir_Index_RetrouveTout()
    {
        _i.Indexer(Document(1, "saisie LIQUIDITE", f => { f.Dossier = 7; f.Type = "Jugement"; f.Date = new DateOnly(2026, 1, 2); }), Document(2, "vente"));
        _i.Index.Retirer([2]);
        var avant = _i.Index.Etat();
        _i.Rouvrir();
        _i.Index.Etat().Empreinte.ShouldBe(avant.Empreinte);
        _i.Ids("liquidité type:jugement date:2026", options: new OptionsDeRecherche { DossierId = 7 }).ShouldBe([1]);
        _i.Indexer(Document(3, "vente"));
        _i.Ids("vente").ShouldBe([3]);
    }

    [Fact]
    public async Task Reconstruire_DeuxFois_MemeEmpreinteQueLeFilDeLEau()
    {
        _i.Indexer(Enumerable.Range(1, 300).Select(n => Document(n, "créance " + n.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        _i.Indexer(Document(5, "saisie", f => f.Version = 2));
        _i.Source.Oter(6);
        _i.Index.Retirer([6]);
        await _i.Index.VerifierAsync(_i.Source, default);
        var filDeLEau = _i.Index.Etat().Empreinte;
        await _i.Index.ReconstruireAsync(_i.Source, default);
        _i.Index.Etat().Empreinte.ShouldBe(filDeLEau);
        await _i.Index.ReconstruireAsync(_i.Source, default);
        _i.Index.Etat().Empreinte.ShouldBe(filDeLEau);
        _i.Chercher("créance").Total.ShouldBe(298);
        Directory.GetFiles(_i.Dossier, "*.db").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Reconstruire_PendantQuOnEcrit_RienNEstPerdu()
    {
        _i.Indexer(Enumerable.Range(1, 200).Select(n => Document(n, "saisie")));
        await _i.Index.VerifierAsync(_i.Source, default);
        _i.Source.AvantDeLire = id =>
        {
            if (id != 100) return;
            // A search answers, a document comes, another changes, another goes, all while the new index is built.
            _i.Chercher("saisie").Total.ShouldBe(200);
            _i.Indexer(Document(500, "saisie nouvelle"), Document(3, "vente", f => f.Version = 2));
            _i.Source.Oter(4);
            _i.Index.Retirer([4]);
        };
        await _i.Index.ReconstruireAsync(_i.Source, default);
        _i.Chercher("saisie").Total.ShouldBe(199);
        _i.Ids("nouvelle").ShouldBe([500]);
        _i.Ids("vente").ShouldBe([3]);
    }

    [Fact]
    public async Task Reconstruire_Interrompue_ReprendOuElleEnEtait()
    {
        _i.Indexer(Enumerable.Range(1, 9000).Select(n => Document(n, "saisie")));
        await _i.Index.VerifierAsync(_i.Source, default);
        var lus = new List<long>();
        _i.Source.AvantDeLire = id => { if (id == 8500) throw new InvalidOperationException("panne"); };
        await Should.ThrowAsync<InvalidOperationException>(() => _i.Index.ReconstruireAsync(_i.Source, default));
        _i.Chercher("saisie").Total.ShouldBe(9000);
        _i.Rouvrir();
        _i.Chercher("saisie").Total.ShouldBe(9000);
        _i.Source.AvantDeLire = lus.Add;
        await _i.Index.ReconstruireAsync(_i.Source, default);
        lus[0].ShouldBeGreaterThan(4000);
        _i.Chercher("saisie").Total.ShouldBe(9000);
    }

    [Theory]
    [InlineData("ceci n'est pas une base")]
    [InlineData("")]
    public async Task FichierAbime_AuDemarrage_EcarteEtRefait(string contenu)
    {
        _i.Indexer(Document(1, "saisie"));
        await _i.Index.VerifierAsync(_i.Source, default);
        var fichier = Directory.GetFiles(_i.Dossier, "*.db").Single();
        _i.Index.Dispose();
        foreach (var f in Directory.GetFiles(_i.Dossier)) File.Delete(f);
        await File.WriteAllTextAsync(fichier, contenu);
        _i.Rouvrir();
        _i.Index.Etat().EstServi.ShouldBeFalse();
        (await _i.Index.VerifierAsync(_i.Source, default)).ShouldBe(1);
        _i.Ids("saisie").ShouldBe([1]);
        _i.Index.Etat().EstServi.ShouldBeTrue();
    }

    [Fact]
    public async Task Verifier_Ecarts_ReparesEtComptes()
    {
        _i.Index.Indexer([Document(1, "en trop"), Document(2, "ancien"), Document(4, "bon")]);
        _i.Source.Poser(Document(2, "neuf", f => f.Version = 2), Document(3, "manquant"), Document(4, "bon"));
        (await _i.Index.VerifierAsync(_i.Source, default)).ShouldBe(3);
        (await _i.Index.VerifierAsync(_i.Source, default)).ShouldBe(0);
        _i.Ids("").ShouldBe([4, 3, 2]);
        _i.Ids("neuf").ShouldBe([2]);
    }

    // The database was restored from yesterday's copy: the index is ahead of it.
    [Fact]
    public async Task Verifier_IndexEnAvanceSurSaSource_RevientEnArriere()
    {
        _i.Index.Indexer([Document(1, "lendemain", f => f.Version = 7), Document(2, "saisie")]);
        _i.Source.Poser(Document(1, "veille", f => f.Version = 5), Document(2, "saisie"));
        (await _i.Index.VerifierAsync(_i.Source, default)).ShouldBe(1);
        _i.Ids("lendemain").ShouldBeEmpty();
        _i.Ids("veille").ShouldBe([1]);
    }

    [Fact]
    public async Task AnalyseChangee_LAncienRepondPendantQueLeNeufSeConstruit()
    {
        _i.Indexer(Enumerable.Range(1, 200).Select(n => Document(n, "saisie")));
        await _i.Index.VerifierAsync(_i.Source, default);
        var fichier = Directory.GetFiles(_i.Dossier, "*.db").Single();
        _i.Index.Dispose();
        ChangerDAnalyse(fichier);
        _i.Rouvrir();

        _i.Index.Etat().EstPerime.ShouldBeTrue();
        _i.Index.Etat().EstServi.ShouldBeTrue();
        long vus = 0;
        _i.Source.AvantDeLire = id => { if (id == 150) vus = _i.Chercher("saisie").Total; };
        await _i.Index.ReconstruireAsync(_i.Source, default);

        vus.ShouldBe(200);
        _i.Index.Etat().EstPerime.ShouldBeFalse();
        _i.Chercher("saisie").Total.ShouldBe(200);
        File.Exists(fichier).ShouldBeFalse();
    }

    [Fact]
    public async Task Verifier_EnProfondeur_RefaitUnIndexAbimeEnSilence()
    {
        _i.Indexer(Enumerable.Range(1, 3000).Select(n => Document(n, "saisie numéro " + n.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        await _i.Index.ReconstruireAsync(_i.Source, default);
        var fichier = Directory.GetFiles(_i.Dossier, "*.db").Single();
        var (empreinte, construit) = (_i.Index.Etat().Empreinte, _i.Index.Etat().ConstruitLe!.Value);
        _i.Index.Dispose();
        AbimerLesTermes(fichier);
        _i.Rouvrir();

        (await _i.Index.VerifierAsync(_i.Source, default)).ShouldBe(0, "rien n’y paraît sans lire les termes");
        // The call that finds the damage fills what it starts again, and returns when nothing is missing.
        (await _i.Index.VerifierAsync(_i.Source, default, enProfondeur: true)).ShouldBe(3000);

        var etat = _i.Index.Etat();
        (etat.EstServi, etat.Documents, etat.Empreinte).ShouldBe((true, 3000L, empreinte));
        etat.ConstruitLe!.Value.ShouldBeGreaterThan(construit);
        etat.Alerte.ShouldNotBeNull().ShouldContain("abîmé");
        File.Exists(fichier).ShouldBeFalse();
        _i.Chercher("saisie", options: SansLimite).Total.ShouldBe(3000);
    }

    private static void ChangerDAnalyse(string fichier) => Modifier(fichier, "UPDATE etat SET valeur = 'ancienne' WHERE cle = 'analyse'");

    private static void AbimerLesTermes(string fichier) =>
        Modifier(fichier, "UPDATE textes_data SET block = zeroblob(length(block)) WHERE id = (SELECT id FROM textes_data WHERE id > 10 ORDER BY id LIMIT 1 OFFSET 2)");

    private static void Modifier(string fichier, string sql)
    {
        using var base_ = new Microsoft.Data.Sqlite.SqliteConnection("Pooling=false;Data Source=" + fichier);
        base_.Open();
        using var commande = base_.CreateCommand();
        commande.CommandText = sql;
        commande.ExecuteNonQuery().ShouldBe(1);
    }

    [Fact]
    public async Task Chercher_PendantLesEcritures_JamaisDErreurNiDeDocumentFaux()
    {
        using var fin = new CancellationTokenSource();
        var ecrivain = Task.Run(() =>
        {
            for (var tour = 1; !fin.IsCancellationRequested; tour++)
                _i.Indexer(Enumerable.Range(1, 20).Select(n => Document(n, tour % 2 == 0 ? "saisie paire" : "saisie impaire", f => { f.Version = tour; f.Portefeuille = n % 2; })));
        });
        var lecteurs = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 400; i++)
            {
                var r = _i.Chercher("saisie", DroitsDeRecherche.Sur([1]));
                r.Trouvailles.ShouldAllBe(t => t.Id % 2 == 1);
                r.Total.ShouldBeLessThanOrEqualTo(10);
            }
        })).ToArray();
        await Task.WhenAll(lecteurs);
        await fin.CancelAsync();
        await ecrivain;
        _i.Chercher("saisie").Total.ShouldBe(20);
    }
}
