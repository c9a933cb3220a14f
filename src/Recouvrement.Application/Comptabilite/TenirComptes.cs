using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Application.Comptabilite;

internal sealed class TenirComptes(IParcourirDossiers parcours, PlanComptable plan) : ITenirComptes
{
    public async Task<IReadOnlyList<EcritureComptable>> EcrituresAsync(
        Acteur acteur, string? creancier, DateOnly du, DateOnly au, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("ExporterComptes", acteur);
        var ecritures = new List<EcritureComptable>();
        await foreach (var (etat, journal) in DossiersAsync(acteur, creancier, annulation))
        {
            ecritures.AddRange(ComptesDuDossier.Tirer(etat, journal).Where(e => e.Date >= du && e.Date <= au));
        }

        return [.. ecritures.OrderBy(e => e.ValideLe).ThenBy(e => e.Dossier, StringComparer.Ordinal).ThenBy(e => e.NumeroDeJournal)];
    }

    public async Task<IReadOnlyList<DepreciationProposee>> DepreciationsAsync(
        Acteur acteur, string? creancier, DateOnly au, decimal tauxTva, CancellationToken annulation = default)
    {
        var proposees = new List<DepreciationProposee>();
        await foreach (var (etat, journal) in DossiersAsync(acteur, creancier, annulation))
        {
            var exigibles = etat.Creances.Where(c => c.Exigibilite < au).ToList();
            var reste = Math.Max(0m, exigibles.Sum(c => c.Montant) - etat.Paiements.Where(p => p.Date <= au).Sum(p => p.Montant));
            var retard = exigibles.Count == 0 || reste == 0m || etat.ClosLe <= au ? 0 : au.DayNumber - exigibles.Min(c => c.Exigibilite).DayNumber;
            var taux = plan.Paliers.LastOrDefault(p => retard >= p.Retard)?.Taux ?? 0m;
            var baseHt = decimal.Round(reste / (1m + (tauxTva / 100m)), 2, MidpointRounding.AwayFromZero);
            var deja = ComptesDuDossier.Depreciation(etat, journal, au);
            var ajustement = decimal.Round(baseHt * taux / 100m, 2, MidpointRounding.AwayFromZero) - deja;
            if (ajustement != 0m)
            {
                proposees.Add(new(etat.Reference, Debiteurs(etat), reste, retard, taux, baseHt, deja, ajustement));
            }
        }

        return proposees;
    }

    public async Task<IReadOnlyList<PerteConstatee>> PertesAsync(
        Acteur acteur, string? creancier, DateOnly du, DateOnly au, CancellationToken annulation = default)
    {
        var pertes = new List<PerteConstatee>();
        await foreach (var (etat, journal) in DossiersAsync(acteur, creancier, annulation))
        {
            pertes.AddRange(journal.FaitsDebout()
                .Where(f => string.Equals(f.Type, TypesDeFait.PerteConstatee, StringComparison.Ordinal) && f.DateEffet >= du && f.DateEffet <= au)
                .Select(f => Lire(etat, f)));
        }

        return pertes;
    }

    private static PerteConstatee Lire(EtatDossier etat, Fait fait)
    {
        var d = fait.Donnees;
        var preuve = FaitsDuDossier.Trouver(fait.Type)!.Champs.First(c => string.Equals(c.Nom, "preuve", StringComparison.Ordinal))
            .Choix.FirstOrDefault(c => string.Equals(c.Valeur, d["preuve"]?.Texte, StringComparison.Ordinal))?.Libelle ?? string.Empty;
        return new(
            etat.Reference, Debiteurs(etat), etat.Debiteurs.Select(p => p.Identite.Siren).FirstOrDefault(s => s is not null),
            string.Join(", ", etat.Creances.Select(c => c.Reference)), fait.DateEffet, d["montantHt"]?.Nombre ?? 0m, d["tva"]?.Nombre ?? 0m, preuve,
            d["duplicata"]?.Texte is "oui");
    }

    private async IAsyncEnumerable<(EtatDossier Etat, Journal Journal)> DossiersAsync(
        Acteur acteur, string? creancier, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken annulation)
    {
        await foreach (var charge in parcours.LireAsync(acteur, annulation))
        {
            if (RepliDossier.Replier(charge.Journal, charge.Journal.FaitsDebout()) is { } etat && EstDe(etat, creancier))
            {
                yield return (etat, charge.Journal);
            }
        }
    }

    private static bool EstDe(EtatDossier etat, string? creancier) =>
        creancier is null
        || (NumeroSiren.EstValide(creancier)
            ? string.Equals(etat.Creancier.Identite.Siren, creancier, StringComparison.Ordinal)
            : string.Equals(Replis.ParMots(etat.Creancier.Identite.Nom), Replis.ParMots(creancier), StringComparison.Ordinal));

    private static string Debiteurs(EtatDossier etat) => string.Join(", ", etat.Debiteurs.Select(d => d.Identite.Affichage));
}
