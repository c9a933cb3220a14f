using System.Globalization;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

/// <summary>A bench with debtors who have numbers, and short ways to import and to look.</summary>
internal static class MondeBodacc
{
    /// <summary>A liquidation of 27 August 2026, published on 4 September.</summary>
    public static readonly AvisFabrique Ouverture = new(388, Alpha, AvisFabrique.Liquidation);

    public const string Alpha = "900000019";
    public const string Beta = "732829320";

    public static async Task<DossierOuvert> DebiteurAsync(
        this Banc banc, Acteur acteur, Portefeuille portefeuille, string? siren = Alpha, DateOnly? facture = null, IdentitePartie? identite = null)
    {
        var le = facture ?? new DateOnly(2026, 1, 5);
        var ouvert = await banc.Service<IOuvrirDossier>().ExecuterAsync(acteur, new DemandeOuverture
        {
            Portefeuille = portefeuille.Id,
            Creancier = new IdentitePartie(NaturePersonne.Morale, "Négoce Lumière"),
            Debiteurs = [new PartieSaisie(RolePartie.Debiteur, identite ?? new IdentitePartie(NaturePersonne.Morale, "Garage du Pont") { Siren = siren })],
            Creances = [new CreanceSaisie("FA-001", 1234.56m, le, le.AddDays(30)) { Nature = "commerciale" }],
        });
        ouvert.EstObtenu.ShouldBeTrue(ouvert.Refus);
        return ouvert.Valeur;
    }

    public static async Task<BilanBodacc> ImporterAsync(this Banc banc, Acteur acteur, params IEnumerable<AvisFabrique> avis)
    {
        var issue = await banc.Service<IImporterBodacc>().ExecuterAsync(acteur, AvisFabrique.Fichier(avis), essai: false);
        issue.EstObtenu.ShouldBeTrue(issue.Refus);
        return issue.Valeur;
    }

    /// <summary>Stages and deadlines of a dossier, as text that does not depend on ids nor on the order of recording.</summary>
    public static async Task<string> EtatAsync(this Banc banc, Acteur acteur, Guid dossier)
    {
        var fiche = await banc.FicheAsync(acteur, dossier);
        var lignes = fiche.Machines.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Definition.Id} {m.Etat.Etape} {m.Etat.DepuisLe:O} ")
            + string.Join(' ', m.Etat.Echeances.Select(Dire).Order(StringComparer.Ordinal)));
        return string.Join('\n', lignes.Order(StringComparer.Ordinal));
    }

    private static string Dire(EcheanceProcedure e) =>
        string.Create(CultureInfo.InvariantCulture, $"[{e.Regle} {e.Statut} {e.Depart:O} {e.Calcul?.DateATenir:O}]");

    public static async Task<Machine> MachineAsync(this Banc banc, Acteur acteur, Guid dossier, string procedure) =>
        (await banc.FicheAsync(acteur, dossier)).Machines.Where(m => string.Equals(m.Definition.Id, procedure, StringComparison.Ordinal)).ShouldHaveSingleItem();

    /// <summary>Every line of the journal.</summary>
    public static async Task<List<LigneFil>> FilAsync(this Banc banc, Acteur acteur, Guid dossier) =>
        [.. (await banc.Service<IConsulterDossier>().FilAsync(acteur, dossier, new FiltreFil(new DemandePage(1, 100), Debout: false))).ShouldNotBeNull().Lignes.Lignes];
}
