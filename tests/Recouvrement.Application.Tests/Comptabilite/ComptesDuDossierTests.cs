using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Tests.Comptabilite;

/// <summary>Entries drawn from any journal balance, never change, and put in the bank what stands in the dossier.</summary>
public sealed class ComptesDuDossierTests
{
    private static readonly DateOnly Ouverture = new(2026, 1, 10);
    private static readonly string[] Types =
    [
        TypesDeFait.PaiementRecu, TypesDeFait.CreanceDouteuse, TypesDeFait.DepreciationConstatee, TypesDeFait.DepreciationReprise, TypesDeFait.PerteConstatee,
    ];

    [Fact]
    public void Ecritures_DeFaitsQuelconques_SEquilibrentEtNeChangentJamais() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 1_000_000).ListOf().ToArbitrary(),
        tirages =>
        {
            var journal = Ouvrir();
            IReadOnlyList<EcritureComptable> avant = [];
            foreach (var tirage in tirages)
            {
                journal = Ajouter(journal, tirage);
                var apres = Tirer(journal);
                apres.Take(avant.Count).Select(Texte).ShouldBe(avant.Select(Texte));
                avant = apres;
            }

            avant.ShouldAllBe(e => e.Lignes.Sum(l => l.Debit) == e.Lignes.Sum(l => l.Credit) && e.Lignes.Count > 0);
            var banque = avant.SelectMany(e => e.Lignes).Where(l => l.Role == RoleDeCompte.Banque).Sum(l => l.Debit - l.Credit);
            banque.ShouldBe(RepliDossier.Replier(journal, journal.FaitsDebout())!.Regle);
        }));

    private static string Texte(EcritureComptable e) => e.Libelle + e.PieceRef + string.Join('|', e.Lignes);

    private static IReadOnlyList<EcritureComptable> Tirer(Journal journal) =>
        ComptesDuDossier.Tirer(RepliDossier.Replier(journal, journal.FaitsDebout())!, journal, Ventiler).Ecritures;

    // An imputation that changes its mind at every line, as a décompte does when facts come late: the parts depend on how many lines there are.
    private static (IReadOnlyDictionary<Guid, Ventilation> Paiements, string? Refus) Ventiler(Journal journal) => (
        journal.FaitsDebout().Where(f => string.Equals(f.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal)).ToDictionary(f => f.Id, f =>
        {
            var montant = f.Donnees["montant"]?.Nombre ?? 0m;
            var part = decimal.Round(montant * (journal.Entrees.Count % 5) / 10m, 2, MidpointRounding.AwayFromZero);
            return new Ventilation(montant - (2 * part), part, 0m, part - 0.01m, 0.01m);
        }),
        null);

    // Three draws in four record a fact; the fourth annuls or rectifies one that stands.
    private static Journal Ajouter(Journal journal, int tirage)
    {
        var debout = journal.FaitsDebout().Where(f => Types.Contains(f.Type, StringComparer.Ordinal)).ToList();
        var montant = Valeur.De((tirage % 5000) + 1.23m);
        var donnees = Donnees.De(("montant", montant), ("montantHt", montant), ("tva", Valeur.De(1.10m)));
        return (tirage % 4, debout.Count) switch
        {
            (0, > 0) when tirage % 8 == 0 => Ecrire(journal, NatureEntree.Annulation, debout[tirage % debout.Count]),
            (0, > 0) => Ecrire(journal, NatureEntree.Rectification, debout[tirage % debout.Count] with { Donnees = donnees }),
            _ => Ecrire(journal, NatureEntree.Constat, new Fait(Guid.NewGuid(), Types[tirage % Types.Length], Ouverture.AddDays(tirage % 300)) { Donnees = donnees }),
        };
    }

    private static Journal Ouvrir()
    {
        Fait[] faits =
        [
            FaitsInternes.Ouverture(Guid.NewGuid(), "2026-000001", Guid.NewGuid(), Ouverture),
            FaitsInternes.Partie(Guid.NewGuid(), RolePartie.Creancier, new IdentitePartie(NaturePersonne.Morale, "Négoce"), Ouverture),
            FaitsInternes.Partie(Guid.NewGuid(), RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Garage"), Ouverture),
            FaitsInternes.Creance(Guid.NewGuid(), new CreanceSaisie("F1", 5000m, Ouverture, Ouverture), Ouverture),
        ];
        return faits.Aggregate(Journal.Vide, (j, f) => Ecrire(j, NatureEntree.Constat, f));
    }

    private static Journal Ecrire(Journal journal, NatureEntree nature, Fait fait) =>
        journal.Avec(journal.Ecrire(nature, fait, new DateTimeOffset(2026, 9, 15, 8, 0, 0, TimeSpan.Zero), "essai", "Essai.").Valeur);
}
