using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Domaine.Tests.Decomptes;

/// <summary>Demands of every shape: several sums, regimes, titles, stops, capitalisation, payments of all kinds.</summary>
internal static class GenerateurDeDecomptes
{
    private static readonly Gen<DateOnly> Jours = Gen.Choose(new DateOnly(2013, 1, 1).DayNumber, new DateOnly(2026, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<decimal> Montants = Gen.OneOf(
        Gen.Choose(0, 50_000).Select(c => c / 100m), Gen.Choose(0, 5_000_000).Select(c => c / 100m));

    private static readonly Gen<RegimeInteret> Regimes =
        from nature in Gen.Elements(NatureInteret.Legal, NatureInteret.Penalites, NatureInteret.Conventionnel)
        from depart in Jours
        from taux in Gen.Choose(0, 1500)
        select new RegimeInteret
        {
            Nature = nature,
            Depart = new PointDeDepart(CauseDepart.MiseEnDemeure, depart),
            Taux = nature == NatureInteret.Conventionnel ? taux / 100m : null,
        };

    private static readonly Gen<TitreDecompte> Titres =
        from date in Jours
        from nature in Gen.Elements(NatureTitre.Jugement, NatureTitre.InjonctionDePayer, NatureTitre.ActeNotarie)
        from attente in Gen.Choose(0, 400)
        select new TitreDecompte { Id = "T", Libelle = "T", Nature = nature, Date = date, SignifieLe = attente > 300 ? null : date.AddDays(attente) };

    private static string Nom(string lettre, int rang) => lettre + rang.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Gen<CreanceDecompte> Creance(int rang) =>
        from echeance in Jours
        from montant in Montants
        from nature in Gen.Elements(NatureCreance.Facture, NatureCreance.Pret, NatureCreance.ClausePenale, NatureCreance.Depens)
        from regimes in Gen.OneOf(Gen.Constant(Array.Empty<RegimeInteret>()), Regimes.Select(r => new[] { r }))
        from titre in Gen.Elements<string?>(null, "T")
        from drapeaux in Gen.Choose(0, 7)
        select new CreanceDecompte
        {
            Id = Nom("C", rang), Libelle = Nom("C", rang), Nature = nature, Echeance = echeance, Montant = montant, Titre = titre, Interets = regimes,
            IndemniteForfaitaire = (drapeaux & 1) == 1 && nature == NatureCreance.Facture, PretUnAnOuPlus = (drapeaux & 2) == 2, Garantie = (drapeaux & 4) == 4,
        };

    private static Gen<Versement> Versement(int rang, int creances) =>
        from date in Jours
        from montant in Montants
        from choix in Gen.Choose(-2, creances - 1)
        from rejet in Gen.Choose(0, 20)
        from retenue in Gen.Choose(0, 40)
        select new Versement
        {
            Id = Nom("V", rang), Date = date, Montant = montant, Choix = choix >= 0 ? [Nom("C", choix)] : [],
            RejeteLe = rejet < 3 ? date.AddDays(rejet) : null, PreleveLe = retenue is > 0 and < 10 ? date.AddDays(-retenue) : null,
        };

    private static readonly Gen<FraisDecompte> UnFrais =
        from date in Jours
        from ht in Montants
        from nature in Gen.Elements(NatureFrais.Execution, NatureFrais.SansTitre, NatureFrais.ActePrescritParLaLoi)
        from titre in Gen.Elements<string?>(null, "T")
        select new FraisDecompte { Id = "X", Acte = "Acte", Date = date, Nature = nature, MontantHt = ht, Titre = titre };

    public static Arbitrary<DemandeDecompte> Demandes { get; } = (
        from arrete in Gen.Choose(new DateOnly(2020, 1, 1).DayNumber, new DateOnly(2029, 12, 31).DayNumber).Select(DateOnly.FromDayNumber)
        from nombre in Gen.Choose(1, 5)
        from creances in Gen.CollectToList(Enumerable.Range(0, nombre), Creance)
        from versements in Gen.Choose(0, 12).SelectMany(n => Gen.CollectToList(Enumerable.Range(0, n), i => Versement(i, nombre)))
        from titre in Titres
        from frais in Gen.Choose(0, 3).SelectMany(n => Gen.ListOf(UnFrais, n))
        from arret in Jours
        from duree in Gen.Choose(0, 700)
        from collective in Gen.Elements(true, false)
        from capitalise in Jours
        from bornes in Gen.Elements(BornesDeCalcul.DebutExclu, BornesDeCalcul.DebutInclus, BornesDeCalcul.DeuxIncluses)
        from calcul in Gen.Elements(BaseDeCalcul.Jours365, BaseDeCalcul.Reelle)
        from ventilation in Gen.Elements(VentilationVersement.ParDette, VentilationVersement.ParPoste)
        from arrondi in Gen.Elements(ArrondiDesLignes.DemiSuperieur, ArrondiDesLignes.Troncature)
        select new DemandeDecompte
        {
            ArreteAu = arrete,
            Creancier = duree % 2 == 0 ? CategorieCreancier.Autres : CategorieCreancier.Particulier,
            Consommateur = false,
            Convention = new ConventionDecompte { Bornes = bornes, Base = calcul, ArrondiDesLignes = arrondi, Ventilation = ventilation },
            Titres = [titre],
            Creances = [.. creances],
            Versements = [.. versements],
            Frais = [.. frais.Select((f, i) => f with { Id = Nom("X", i) })],
            Avoirs = duree % 3 == 0 ? [new Avoir { Id = "A", Date = capitalise, Montant = duree / 10m, Creance = "C0" }] : [],
            Arrets = duree > 350
                ? [new ArretDesInterets { Nature = collective ? NatureArret.ProcedureCollective : NatureArret.Surendettement, Du = arret, Au = arret.AddDays(duree) }]
                : [],
            Capitalisations = duree % 4 == 0
                ? [new CapitalisationDecompte { Depart = capitalise, Fondement = FondementCapitalisation.Decision, Source = "Jugement" }]
                : [],
            ProvisionUnMois = true,
        }).ToArbitrary();

    /// <summary>The same demand, every list written in another order.</summary>
    public static DemandeDecompte Melanger(DemandeDecompte d, int graine)
    {
        IReadOnlyList<T> Autrement<T>(IReadOnlyList<T> liste) => [.. liste.Select((e, i) => (e, Cle: ((i + 1) * (graine + 7)) % 101)).OrderBy(x => x.Cle).Select(x => x.e)];
        return d with
        {
            Creances = Autrement(d.Creances),
            Versements = Autrement(d.Versements),
            Frais = Autrement(d.Frais),
            Avoirs = Autrement(d.Avoirs),
            Arrets = Autrement(d.Arrets),
        };
    }
}
