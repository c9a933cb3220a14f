using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>What must hold for every procedure of the repository, whatever the facts.</summary>
public sealed class RejeuProprietesTests
{
    private static readonly Interprete Interprete = new();

    // A night's run may ask for more.
    private static readonly int Fois = int.TryParse(
        Environment.GetEnvironmentVariable("RECOUVREMENT_ESSAI_PROPRIETES"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1;

    public static TheoryData<string> Procedures() => new(MondeDeTest.Procedures.Toutes.Select(p => p.Id));

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Rejouer_OrdreDEnregistrementQuelconque_DonneLeMemeEtat(string procedure) => Verifier(procedure, (definition, contexte, faits, graine) =>
    {
        var melange = faits.ToArray();
        new Random(graine).Shuffle(melange);
        var au = faits[^1].DateEffet.AddDays(graine % 400);
        return string.Equals(Resume(Rejouer(definition, faits, contexte, au)), Resume(Rejouer(definition, melange, contexte, au)), StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Rejouer_AUnJourPasse_DonneCeQueDonnaientLesFaitsDAlors(string procedure) => Verifier(procedure, (definition, contexte, faits, graine) =>
    {
        var au = faits[graine % faits.Count].DateEffet;
        var dAlors = faits.Where(f => f.DateEffet <= au).ToList();
        return string.Equals(Resume(Rejouer(definition, faits, contexte, au)), Resume(Rejouer(definition, dAlors, contexte, au)), StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Rejouer_FaitEcarte_NeChangeRien(string procedure) => Verifier(procedure, LEcarteNeChangeRien);

    /// <summary>Journeys that a random run met once, and where it did change something.</summary>
    [Theory]
    [InlineData("creance", 256)]
    [InlineData("creance", 2_000)]
    [InlineData("creance", 561_072)]
    [InlineData("surendettement", 2_996)]
    public void Rejouer_FaitEcarteDUnParcoursDejaVu_NeChangeRien(string procedure, int graine) =>
        Tient(MondeDeTest.Procedures.Trouver(procedure)!, graine, LEcarteNeChangeRien).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Rejouer_JourApresJour_NePerdAucuneEcheanceFataleSansRaison(string procedure) => Verifier(procedure, (definition, contexte, faits, graine) =>
    {
        var vues = new Dictionary<(string, DateOnly), EcheanceProcedure>();
        foreach (var jour in faits.Select(f => f.DateEffet).Append(faits[^1].DateEffet.AddDays(graine % 400)).Distinct())
        {
            var etat = Rejouer(definition, faits, contexte, jour);
            foreach (var (cle, _) in vues.Where(v => v.Value.EstVive && v.Value.Calcul?.Severite >= Severite.PerteDuTitre))
            {
                var apres = etat.Echeances.FirstOrDefault(e => (e.Regle, e.Depart) == cle);
                if (apres is null && EstRetablie(definition, faits, etat, cle.Item1))
                {
                    continue;
                }

                if (apres is null || (!apres.EstVive && !FinitPourUneRaison(apres)))
                {
                    return false;
                }
            }

            foreach (var echeance in etat.Echeances)
            {
                vues[(echeance.Regle, echeance.Depart)] = echeance;
            }
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Rejouer_EcheanceOuverte_NEstJamaisPassee(string procedure) => Verifier(procedure, (definition, contexte, faits, graine) =>
    {
        var au = faits[^1].DateEffet.AddDays(graine % 400);
        var etat = Rejouer(definition, faits, contexte, au);
        return etat.Echeances.All(e => e.Statut != StatutEcheance.Ouverte || e.Calcul!.DernierJour >= au || definition.Echeance(e.Cle)!.Demeure || EstAttendue(definition, e));
    });

    // A fact that takes an erasure back (CPC 468) rewrites what the erasure had made run: the delay it gives back must then live, or
    // have ended for a reason.
    private static bool EstRetablie(DefinitionProcedure definition, List<Fait> faits, EtatProcedure etat, string regle) =>
        definition.Echeances.SelectMany(e => e.Arrets).SelectMany(a => a.RetabliPar)
            .Any(c => faits.Exists(f => string.Equals(f.Type, c.Fait, StringComparison.Ordinal) && f.DateEffet <= etat.Au))
        && etat.Echeances.Any(e => string.Equals(e.Regle, regle, StringComparison.Ordinal) && (e.EstVive || FinitPourUneRaison(e)));

    private static bool FinitPourUneRaison(EcheanceProcedure echeance) => echeance.CloseLe is not null && echeance.Raison.Length > 0;

    // A delay met by a dispatch (CPC 647-1) waits for the fact that carries it: it may stay open until that fact comes.
    private static bool EstAttendue(DefinitionProcedure definition, EcheanceProcedure echeance) =>
        definition.Echeance(echeance.Regle) is { } definie
        && definie.ClosPar.Concat(definie.Arrets.SelectMany(a => a.Du)).Any(c => c.Date is not null);

    private static bool LEcarteNeChangeRien(DefinitionProcedure definition, Contexte contexte, List<Fait> faits, int graine)
    {
        var au = faits[^1].DateEffet.AddDays(graine % 400);
        var etat = Rejouer(definition, faits, contexte, au);
        var ecartes = etat.Ecartes.Select(e => e.Fait).ToHashSet();
        var sans = Rejouer(definition, [.. faits.Where(f => !ecartes.Contains(f.Id))], contexte, au);
        return string.Equals(Resume(sans), Resume(etat with { Ecartes = [] }), StringComparison.Ordinal);
    }

    private static void Verifier(string procedure, Func<DefinitionProcedure, Contexte, List<Fait>, int, bool> propriete)
    {
        var definition = MondeDeTest.Procedures.Trouver(procedure)!;
        var graines = Gen.Choose(0, 1_000_000).ToArbitrary();
        Prop.ForAll(graines, graine => Tient(definition, graine, propriete)).Check(Config.QuickThrowOnFailure.WithMaxTest(300 * Fois));
    }

    private static bool Tient(DefinitionProcedure definition, int graine, Func<DefinitionProcedure, Contexte, List<Fait>, int, bool> propriete)
    {
        var contexte = ContexteAuHasard(definition, graine);
        var faits = graine % 2 == 0
            ? FaitsAuHasard.Tirer(definition, graine)
            : FaitsAuHasard.Suivre(definition, contexte, graine);
        return faits.Count == 0 || propriete(definition, contexte, faits, graine);
    }

    private static Contexte ContexteAuHasard(DefinitionProcedure definition, int graine)
    {
        var hasard = new Random(graine);
        var valeurs = definition.Contexte
            .Where(c => c.Type is TypeChamp.Choix or TypeChamp.Jour)
            .Select(c => KeyValuePair.Create(c.Nom, c.Type == TypeChamp.Choix
                ? Valeur.De(c.Choix[hasard.Next(c.Choix.Count)].Valeur)
                : Valeur.De(new DateOnly(2020, 1, 1).AddDays(hasard.Next(2_000)))));
        string[] demeures = ["metropole", "etranger", "la-reunion"];
        return new Contexte("metropole", new Donnees(valeurs.ToList())) { Demeure = demeures[hasard.Next(3)] };
    }

    private static EtatProcedure Rejouer(DefinitionProcedure definition, IReadOnlyList<Fait> faits, Contexte contexte, DateOnly au) =>
        Interprete.Rejouer(definition, faits, contexte, MondeDeTest.Droit, au);

    private static string Resume(EtatProcedure etat) => Application.Echanges.EcritureJson.Etat(etat);
}
