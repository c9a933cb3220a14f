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

    private static EcheanceCalculee Calculer(Duree duree, Prorogation prorogation, DateOnly jour, string lieu) =>
        Droit.Calculer(duree, prorogation, new DemandeDelai(string.Empty, jour) { Territoire = lieu }).Valeur;
}
