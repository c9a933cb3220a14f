using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Domaine.Decomptes;
using static Recouvrement.Domaine.Tests.Decomptes.DroitDEssaiDuDecompte;

namespace Recouvrement.Domaine.Tests.Decomptes;

/// <summary>What every décompte obeys, whatever is owed, paid, stopped or capitalised.</summary>
public sealed class ProprietesDesDecomptesTests
{
    private static readonly Config Configuration = Config.QuickThrowOnFailure.WithMaxTest(400);

    [Fact]
    public void Imputations_LeurSommeEtLeTropPercu_SontLeVersement() => Verifier(d =>
        d.Versements.All(v => v.RejeteLe is not null
            ? v is { Imputations.Count: 0, TropPercu: 0 }
            : v.Imputations.Sum(i => i.Montant) + v.TropPercu == v.Montant));

    [Fact]
    public void Total_EstLaSommeDesLignesAffichees() => Verifier(d =>
        d.Total == d.Principal.Sum(l => l.Montant) + d.Accessoires.Sum(l => l.Montant) + d.Depens.Sum(l => l.Montant) + d.Frais.Sum(l => l.Retenu)
            + d.Interets.Sum(l => l.Montant) - d.Avoirs.Sum(a => a.Impute) - d.Versements.Sum(v => v.Imputations.Sum(i => i.Montant)));

    [Fact]
    public void Soldes_NePassentJamaisSousZero() => Verifier(d =>
        d.Soldes.All(s => s.Reste >= 0 && s.Brut - s.Impute == s.Reste)
        && d.Principal.Concat(d.Accessoires).Concat(d.Depens).All(l => l.Reste >= 0 && l.Montant - l.Avoirs - l.Impute == l.Reste)
        && d.TropPercu >= 0);

    [Fact]
    public void Lignes_NeSeChevauchentPasEtSontAuCentime() => Verifier(d =>
        d.Interets.All(l => l.Jours == l.Au.DayNumber - l.Du.DayNumber + 1 && l.Jours > 0 && l.Au <= d.ArreteAu && Arrondi.EstAuCentime(l.Montant) && l.Base > 0)
        && d.Interets.GroupBy(l => (l.Creance, l.Poste)).All(g => g.Zip(g.Skip(1)).All(p => p.Second.Du > p.First.Au || p.Second.Du == p.First.Du)));

    [Fact]
    public void OrdreDEnregistrement_NeChangeRien() => Prop.ForAll(GenerateurDeDecomptes.Demandes, Gen.Choose(0, 90).ToArbitrary(), (demande, graine) =>
        ComparaisonDeDecomptes.Comparer(Calculer(demande), Calculer(GenerateurDeDecomptes.Melanger(demande, graine))).Count == 0).Check(Configuration);

    [Fact]
    public void Instantane_Recalcule_RedonneLInstantane() => Prop.ForAll(GenerateurDeDecomptes.Demandes, demande =>
        InstantaneDecompte.Produire(demande, Loi).Valeur.Verifier().Count == 0).Check(Configuration);

    // Cutting a period on any day moves at most half a cent per line, on each side of the cut.
    [Fact]
    public void Periode_CoupeeEnDeux_NeChangePasLeTotalAuDelaDUnArrondiParLigne() => Prop.ForAll(
        GenerateurDeDecomptes.Demandes, Gen.Choose(1, 2500).ToArbitrary(), (demande, coupe) =>
        {
            var simple = demande with { Versements = [], Avoirs = [], Capitalisations = [], Frais = [] };
            var entier = Calculer(simple);
            var coupure = simple.ArreteAu.AddDays(-coupe);
            // A credit note of zero cuts the lines of each sum without moving a cent of the base.
            var coupe2 = Calculer(simple with
            {
                Avoirs = [.. simple.Creances.Select(c => new Avoir { Id = "Z" + c.Id, Date = coupure, Montant = 0, Creance = c.Id })],
            });
            return Math.Abs(entier.Total - coupe2.Total) <= 0.01m * (coupe2.Interets.Count - entier.Interets.Count)
                && coupe2.Interets.Sum(l => l.Jours) == entier.Interets.Sum(l => l.Jours);
        }).Check(Configuration);

    [Fact]
    public void ArreteAUneDateAnterieure_IgnoreCeQuiSuit() => Prop.ForAll(GenerateurDeDecomptes.Demandes, demande =>
    {
        var futurs = demande with { Versements = [.. demande.Versements.Where(v => v.Date <= demande.ArreteAu && (v.PreleveLe is null || v.Date <= demande.ArreteAu))] };
        var retenues = demande.Versements.Any(v => v.Date > demande.ArreteAu && v.PreleveLe <= demande.ArreteAu);
        return retenues || Calculer(demande).Total == Calculer(futurs).Total;
    }).Check(Configuration);

    [Fact]
    public void Payer_NAugmenteJamaisLeTotal() => Prop.ForAll(GenerateurDeDecomptes.Demandes, demande =>
        Calculer(demande).Total <= Calculer(demande with { Versements = [] }).Total + (0.01m * (1 + Calculer(demande).Interets.Count))).Check(Configuration);

    private static void Verifier(Func<Decompte, bool> vrai) => Prop.ForAll(GenerateurDeDecomptes.Demandes, d => vrai(Calculer(d))).Check(Configuration);

    private static Decompte Calculer(DemandeDecompte demande) => MoteurDecompte.Calculer(demande, Loi).Valeur;
}
