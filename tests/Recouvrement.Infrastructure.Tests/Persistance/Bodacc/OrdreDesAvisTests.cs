using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Application;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Tests.Imports.Bodacc;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

/// <summary>Whatever the notices and the order in which they come: the same state in the end, and nothing to write the second time.</summary>
public sealed class OrdreDesAvisTests
{
    private static readonly string[] Natures =
    [
        AvisFabrique.Liquidation, AvisFabrique.Redressement, AvisFabrique.Conversion, AvisFabrique.Insuffisance, AvisFabrique.EtatDesCreances,
        AvisFabrique.Plan, "Autre jugement et ordonnance", "Jugement modifiant le plan de redressement", "Jugement jamais lu",
    ];

    private static readonly DateOnly Debut = new(2026, 3, 2);

    [Fact]
    public async Task Etat_NeDependPasDeLOrdreDesAvis()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var ouvertes = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), Eprouver));
        // Most of them open something: the property is not about nothing.
        ouvertes.ShouldBeGreaterThan(100);
        // Found by chance once: a rectification says another procedure than the one already open.
        Eprouver(1333961399);

        void Eprouver(int graine)
        {
            var hasard = new Random(graine);
            var avis = Tirer(hasard);
            var (droit, inverse) = (Importer(banc, avis, hasard), Importer(banc, [.. avis.OrderBy(_ => hasard.Next())], hasard));
            ouvertes += droit.Contains("-judiciaire", StringComparison.Ordinal) ? 1 : 0;
            inverse.ShouldBe(droit, string.Join('\n', avis.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Avis.Type} {a.Avis.Identifiant} → {a.Avis.Precedent?.Identifiants[0]} {a.Avis.Nature} {a.Avis.DateJugement:O} {a.Avis.Parution:O}"))));
        }
    }

    // A few notices of two debtors, some about one another, some about notices that never come.
    private static List<AvisEnregistre> Tirer(Random hasard)
    {
        var fabriques = new List<AvisFabrique>();
        var nombre = hasard.Next(2, 9);
        for (var i = 1; i <= nombre; i++)
        {
            var parution = Debut.AddDays(hasard.Next(150));
            var suite = hasard.Next(3) == 0;
            fabriques.Add(new AvisFabrique(i, hasard.Next(5) == 0 ? MondeBodacc.Beta : MondeBodacc.Alpha, Natures[hasard.Next(Natures.Length)])
            {
                Parution = parution.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Jugement = hasard.Next(8) == 0 ? null : parution.AddDays(-hasard.Next(3) * 5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Type = !suite ? "annonce" : hasard.Next(3) == 0 ? "annulation" : "rectificatif",
                Precedent = suite && hasard.Next(4) > 0 ? ("20260170", hasard.Next(1, nombre + 2)) : null,
            });
        }

        var lus = AvisDEssai.Lire(AvisDEssai.Page([.. fabriques.Select(f => f.EnJson())])).GetAwaiter().GetResult();
        return [.. lus.Select((l, i) => new AvisEnregistre(new Guid(i + 1, 0, 0, new byte[8]), l.Valeur.ShouldNotBeNull()))];
    }

    private static string Importer(Banc banc, List<AvisEnregistre> avis, Random hasard)
    {
        var registre = new RegistreEnEssai(banc.Service<IRegistreAvis>());
        var rapprochement = new RapprochementDuDossier(banc.Service<NaturesBodacc>(), banc.Service<ICatalogueProcedures>());
        var replieur = banc.Service<Replieur>();
        var jour = banc.Service<Horloge>().Aujourdhui;
        var vue = replieur.Replier(Ouvrir(), jour).ShouldNotBeNull();
        List<LienAvis> liens = [];
        foreach (var lot in avis.Chunk(hasard.Next(1, 4)))
        {
            registre.InscrireAsync(Acteur.Systeme, lot).GetAwaiter().GetResult();
            (vue, liens) = Rapprocher();
        }

        // Once more with nothing new: nothing to write.
        var version = vue.Version;
        Rapprocher().Vue.Version.ShouldBe(version);
        return string.Join('\n', Etats(vue).Concat(liens.Select(l => $"{l.Avis} {l.Etat} {l.Raison}").Order(StringComparer.Ordinal)));

        (VueDossier Vue, List<LienAvis> Liens) Rapprocher()
        {
            var parties = vue.Dossier.Debiteurs.Select(d => new PartieConcernee(vue.Dossier.Id, d.Id, d.Identite.Siren, string.Empty, null)).ToList();
            var connus = AvisConnus.LireAsync(registre, parties, [], default).GetAwaiter().GetResult();
            var (ajouts, relies) = rapprochement.Rapprocher(vue, connus, new Dictionary<(Guid, Guid, Guid), DecisionAvis>());
            var journal = vue.Journal;
            foreach (var ajout in ajouts)
            {
                var ecrite = journal.Ecrire(ajout.Nature, ajout.Fait, new DateTimeOffset(2026, 9, 15, 8, 0, 0, TimeSpan.Zero), "essai", ajout.Motif);
                ecrite.Refus.ShouldBeEmpty();
                journal = journal.Avec(ecrite.Valeur);
            }

            return (replieur.Replier(journal, jour)!, relies);
        }
    }

    private static Journal Ouvrir()
    {
        var le = new DateOnly(2026, 1, 5);
        Fait[] faits =
        [
            FaitsInternes.Ouverture(new Guid(1, 1, 1, new byte[8]), "2026-000001", Guid.Empty, le),
            FaitsInternes.Partie(new Guid(2, 1, 1, new byte[8]), RolePartie.Creancier, new IdentitePartie(NaturePersonne.Morale, "Négoce"), le),
            FaitsInternes.Partie(new Guid(3, 1, 1, new byte[8]), RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Alpha") { Siren = MondeBodacc.Alpha }, le),
            FaitsInternes.Partie(new Guid(4, 1, 1, new byte[8]), RolePartie.Caution, new IdentitePartie(NaturePersonne.Morale, "Bêta") { Siren = MondeBodacc.Beta }, le),
        ];
        return faits.Aggregate(Journal.Vide, (j, f) => j.Avec(j.Ecrire(NatureEntree.Constat, f, new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero), "essai").Valeur));
    }

    private static IEnumerable<string> Etats(VueDossier vue) => vue.Machines
        .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Definition.Id} {m.NomDebiteur} {m.Etat.Etape} {m.Etat.DepuisLe:O} ")
            + string.Join(' ', m.Etat.Echeances.Select(Dire).Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal);

    private static string Dire(EcheanceProcedure e) => string.Create(CultureInfo.InvariantCulture, $"[{e.Regle} {e.Statut} {e.Depart:O} {e.Calcul?.DateATenir:O}]");
}
