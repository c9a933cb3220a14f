using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Domaine.Droit;
using static Recouvrement.Domaine.Tests.Droit.DroitDEssai;

namespace Recouvrement.Domaine.Tests.Droit;

/// <summary>What every delay of the law obeys, whatever the day, the length and the place.</summary>
public sealed class ProprietesDesDelaisTests
{
    private static readonly DroitEnVigueur Droit = Avec();

    private static readonly Arbitrary<DateOnly> Jours =
        Gen.Choose(new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2060, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static readonly Arbitrary<Duree> Durees = (
        from mois in Gen.Choose(0, 130)
        from jours in Gen.Choose(0, 200)
        select new Duree(0, mois, jours)).ToArbitrary();

    private static readonly Arbitrary<(int Du, int Jours)[]> Suspensions = (
        from du in Gen.Choose(-60, 900)
        from jours in Gen.Choose(0, 300)
        select (du, jours)).ArrayOf(4).ToArbitrary();

    private static readonly Arbitrary<string> Lieux =
        Gen.Elements("metropole", "alsace-moselle", "martinique", "guadeloupe").ToArbitrary();

    [Fact]
    public void Report_NeReculeJamaisEtTombeUnJourOuvrable() => Prop.ForAll(Jours, Durees, Lieux, (jour, duree, lieu) =>
    {
        var e = Calculer(duree, Prorogation.Article642, jour, lieu);
        return e.DateEcheance >= e.DateBrute
            && Droit.Calendrier(lieu).EstOuvrable(e.DateEcheance)
            && e.DateEcheance.DayNumber - e.DateBrute.DayNumber <= 5;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Report_UnJourOuvrable_NeBougePas() => Prop.ForAll(Jours, Durees, Lieux, (jour, duree, lieu) =>
    {
        var e = Calculer(duree, Prorogation.Article642, jour, lieu);
        return !Droit.Calendrier(lieu).EstOuvrable(e.DateBrute) || e.DateEcheance == e.DateBrute;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SansReport_LaDateBruteEstLaDateEcheance() => Prop.ForAll(Jours, Durees, Lieux, (jour, duree, lieu) =>
    {
        var e = Calculer(duree, Prorogation.Aucune, jour, lieu);
        return e.DateEcheance == e.DateBrute && e.DatePrudente is null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ARebours_NEstJamaisApresNiUnJourFerme() => Prop.ForAll(Jours, Durees, Lieux, (jour, duree, lieu) =>
    {
        var e = Calculer(duree with { Rebours = true }, Prorogation.Avance, jour, lieu);
        return e.DateBrute < jour && e.DateEcheance <= e.DateBrute && Droit.Calendrier(lieu).EstOuvrable(e.DateEcheance);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Mois_GardentLeQuantiemeOuLeDernierJourDuMois() => Prop.ForAll(Jours, Durees, (jour, duree) =>
    {
        var e = Calculer(new Duree(0, duree.Mois, 0), Prorogation.Aucune, jour, "metropole");
        var rangs = ((e.DateBrute.Year - jour.Year) * 12) + e.DateBrute.Month - jour.Month;
        return rangs == duree.Mois
            && e.DateBrute.Day == Math.Min(jour.Day, DateTime.DaysInMonth(e.DateBrute.Year, e.DateBrute.Month));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void MoisEtJours_LesMoisDAbord() => Prop.ForAll(Jours, Durees, (jour, duree) =>
    {
        var mois = Calculer(new Duree(0, duree.Mois, 0), Prorogation.Aucune, jour, "metropole").DateBrute;
        return Calculer(duree, Prorogation.Aucune, jour, "metropole").DateBrute == mois.AddDays(duree.Jours);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void DepartPlusTardif_NeDonneJamaisUneEcheancePlusProche() => Prop.ForAll(Jours, Durees, Lieux, (jour, duree, lieu) =>
        Calculer(duree, Prorogation.Article642, jour, lieu).DateEcheance
            <= Calculer(duree, Prorogation.Article642, jour.AddDays(1), lieu).DateEcheance).QuickCheckThrowOnFailure();

    [Fact]
    public void Doute_EntoureToujoursLEcheance() => Prop.ForAll(Jours, Durees, Lieux, (jour, duree, lieu) =>
    {
        var e = Calculer(duree, Prorogation.Incertaine, jour, lieu);
        return e.DatePrudente is null == e.Doute is null
            && e.DatePrudente is null == e.DateAutre is null
            && (e.DatePrudente is not { } prudente || e.DateAutre is not { } autre
                || (prudente < autre && prudente <= e.DateEcheance && e.DateEcheance <= autre && e.DernierJour == autre));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void JoursOuvrables_SansLeSamedi_NeSontJamaisPlusCourts() => Prop.ForAll(Jours, Gen.Choose(1, 40).ToArbitrary(), (jour, nombre) =>
    {
        var ouvrables = Calculer(new Duree(0, 0, nombre) { Unite = UniteDeJours.Ouvrables }, Prorogation.Aucune, jour, "metropole");
        var ouvres = Calculer(new Duree(0, 0, nombre) { Unite = UniteDeJours.Ouvres }, Prorogation.Aucune, jour, "metropole");
        return ouvrables.DateBrute <= ouvres.DateBrute && (ouvrables.DateAutre ?? ouvrables.DateEcheance) == ouvres.DateEcheance;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Explication_NeLeveJamaisEtFinitParLEcheance() => Prop.ForAll(Jours, Durees, Lieux, (jour, duree, lieu) =>
        Calculer(duree, Prorogation.Article642, jour, lieu) is var e
        && e.Explication[^1].EndsWith(TexteFrancais.DateComplete(e.DateEcheance), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void TexteDuree_EcritPuisLu_RedonneLaDuree() => Prop.ForAll(Durees, duree =>
        duree.EstNulle || (TexteDuree.Lire(TexteDuree.Ecrire(duree), out var relue) && relue == duree)).QuickCheckThrowOnFailure();

    [Fact]
    public void Suspension_NeRaccourcitJamaisEtDeplaceDExactementSesJours() => Prop.ForAll(Jours, Durees, Suspensions, (jour, duree, bornes) =>
    {
        var sans = Calculer(duree, Prorogation.Aucune, jour, "metropole").DateBrute;
        var suspensions = bornes.Select(b => new SuspensionRetenue(jour.AddDays(b.Du), jour.AddDays(b.Du + b.Jours), "CC 2230")).OrderBy(s => s.Du).ToList();
        var avec = Suspendu(duree, jour, suspensions);

        // Counted the naive way, one day after the other: a day under suspension gives one day more, as long as the delay runs.
        var fin = sans;
        for (var j = jour; j <= fin; j = j.AddDays(1))
        {
            fin = suspensions.Exists(s => s.Du <= j && j < s.Au) ? fin.AddDays(1) : fin;
        }

        return avec.DateBrute == fin && avec.DateBrute >= sans && (avec.DatePrudente ?? avec.DateEcheance) == sans;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Suspension_Minimum_NEstJamaisDepasseParLeBas() => Prop.ForAll(Jours, Durees, Gen.Choose(0, 400).ToArbitrary(), (jour, duree, jours) =>
    {
        var sans = Calculer(duree, Prorogation.Aucune, jour, "metropole").DateBrute;
        var reprise = jour.AddDays(jours);
        var minimum = reprise.AddMonths(6);
        var avec = Suspendu(duree, jour, [new SuspensionRetenue(jour, reprise, "CC 2238") { AuMoins = minimum }]);
        return jours == 0 ? avec.DateBrute == sans : avec.DateBrute == (sans.AddDays(jours) > minimum ? sans.AddDays(jours) : minimum);
    }).QuickCheckThrowOnFailure();

    private static EcheanceCalculee Suspendu(Duree duree, DateOnly jour, List<SuspensionRetenue> suspensions) =>
        Droit.Calculer(duree, Prorogation.Aucune, new DemandeDelai(string.Empty, jour) { Suspensions = suspensions }).Valeur;

    private static EcheanceCalculee Calculer(Duree duree, Prorogation prorogation, DateOnly jour, string lieu) =>
        Droit.Calculer(duree, prorogation, new DemandeDelai(string.Empty, jour) { Territoire = lieu }).Valeur;
}
