using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Index;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>Lists that go over many pages of FTS5, in one segment and in several: counts known by construction.</summary>
public sealed class GrandesListesTests : IDisposable
{
    private const int Documents = 9000;
    private readonly IndexDEssai _i = new();

    public void Dispose() => _i.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Chercher_ListesDePlusieursPages_ComptesExacts(bool fusionnees)
    {
        foreach (var lot in Enumerable.Range(1, Documents).Chunk(1100)) _i.Indexer(lot.Select(Un));
        if (fusionnees) await _i.Index.ReconstruireAsync(_i.Source, default);
        if (fusionnees) await _i.Index.ReconstruireAsync(_i.Source, default);

        for (var fois = 0; fois < 2; fois++)
        {
            _i.Chercher("saisie").Total.ShouldBe(Documents);
            _i.Chercher("\"mise sous demeure\"").Total.ShouldBe(Documents / 3);
            _i.Chercher("\"demeure sous mise\"").Total.ShouldBe(Documents / 3);
            _i.Chercher("\"mise sous dem\"*").Total.ShouldBe(Documents / 3);
            _i.Chercher("créances").Total.ShouldBe(Documents);
            _i.Chercher("sais*").Total.ShouldBe(Documents);
            _i.Chercher("saisie -vente").Total.ShouldBe(Documents - (Documents / 5));
            _i.Chercher("vente OR remise").Total.ShouldBe((Documents / 5) + (Documents / 7) - (Documents / 35));
            _i.Ids("unique4567").ShouldBe([4567]);
        }
    }

    // Words in every paper, asked in dossiers that nobody asked before: only a part of each list is read.
    [Fact]
    public async Task Chercher_DansUnDossier_SeulementLesSiens()
    {
        _i.Indexer(Enumerable.Range(1, Documents).Select(Un));
        await _i.Index.ReconstruireAsync(_i.Source, default);
        foreach (var dossier in new[] { 1, 17, 450, 899 })
        {
            var options = new OptionsDeRecherche { DossierId = dossier };
            var siens = Enumerable.Range(1, Documents).Where(n => n / 10 == dossier).Select(n => (long)n).ToList();
            _i.Ids("saisie", options: options).Order().ShouldBe(siens);
            _i.Ids("créance vente", options: options).Order().ShouldBe(siens.Where(n => n % 5 == 0));
            _i.Ids("\"mise sous demeure\"", options: options).Order().ShouldBe(siens.Where(n => n % 3 == 0));
        }
    }

    // Old dossiers are not looked for in what was written since: papers that come, or come again, are found all the same, whatever
    // FTS5 merges meanwhile.
    [Fact]
    public void Chercher_DansUnDossier_PendantQueDesPapiersArrivent_AucunNeManque()
    {
        _i.Indexer(Enumerable.Range(1, 900).Select(Un));
        for (var lot = 0; lot < 40; lot++)
        {
            var (premier, ancien) = (901 + (lot * 40), 20 + (lot * 30));
            // Some of the segments are made one, the oldest among them: sixty-four pages of it at a time, then whole.
            if (lot % 8 == 5) Fusionner("'merge', -64");
            if (lot % 8 == 7) Fusionner("'merge', -10000");
            _i.Indexer(Enumerable.Range(premier, 40).Select(Un));
            if (lot % 2 == 0 && ancien < premier) _i.Indexer(Document(ancien, "saisie revue", f => f.Dossier = ancien / 10));
            foreach (var dossier in new[] { 7, ancien / 10, (ancien / 10) + 1, premier / 10, (premier + 39) / 10 })
            {
                var siens = Enumerable.Range(1, premier + 39).Where(n => n / 10 == dossier).Select(n => (long)n).ToList();
                _i.Ids("saisie", options: new OptionsDeRecherche { DossierId = dossier }).Order().ShouldBe(siens);
                _i.Ids("revue", options: new OptionsDeRecherche { DossierId = dossier })
                    .ShouldBe(lot % 2 == 0 && dossier == ancien / 10 ? [ancien] : []);
            }
        }
    }

    // « Martine » is of the family of « Martin »: whoever writes it in full finds her first, wherever she is.
    [Fact]
    public void Chercher_FormeExacte_PasseDevantSaFamille()
    {
        _i.Indexer(Enumerable.Range(1, 600).Select(n => Document(n, n == 77 ? "lettre de Madame Martine" : "lettre de Monsieur Martin")));
        _i.Ids("martine")[0].ShouldBe(77);
        _i.Chercher("martine").Total.ShouldBe(600);
    }

    [Fact]
    public void Chercher_Langue_FiltreEtFacette()
    {
        const string Francais = "La présente lettre vaut mise sous demeure de payer dans les huit jours la somme qui est due au titre de la facture, et nous vous prions de le faire.";
        const string Anglais = "This letter is a formal notice to pay within eight days the amount that is due for the invoice, and we ask you to do it with no delay.";
        _i.Indexer(Document(1, Francais), Document(2, Anglais), Document(3, Anglais), Document(4, "reçu"));
        _i.Ids("langue:anglais").ShouldBe([3, 2]);
        _i.Ids("-langue:anglais").ShouldBe([4, 1]);
        _i.Ids("langue:fr payer").ShouldBe([1]);
        _i.Chercher("", options: new OptionsDeRecherche { Facettes = [NomsDAttribut.Langue] }).Facettes[0].Valeurs
            .ShouldBe([new ValeurDeFacette("anglais", 2), new ValeurDeFacette("français", 1), new ValeurDeFacette("inconnue", 1)]);
    }

    private void Fusionner(string commande)
    {
        using var connexion = ConnexionDIndex.Ouvrir(_i.Index.Fichier.Chemin, creer: false);
        ConnexionDIndex.Executer(connexion, $"INSERT INTO textes(textes, rank) VALUES ({commande})");
    }

    private static DocumentAIndexer Un(int n) => Document(
        n,
        "saisie " + (n % 3 == 0 ? "mise sous demeure" : n % 3 == 1 ? "demeure sous mise" : "sous mise demeure") + (n % 2 == 0 ? " créance" : " créances")
            + (n % 5 == 0 ? " vente" : "") + (n % 7 == 0 ? " remise" : "") + " unique" + n.ToString(System.Globalization.CultureInfo.InvariantCulture),
        f => f.Dossier = n / 10);
}
