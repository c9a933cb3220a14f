using System.Runtime.CompilerServices;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Application.Comptabilite;

internal sealed class TenirComptes(IParcourirDossiers parcours, IOuvrirReserve reserves, PlanComptable plan, Replieur replieur) : ITenirComptes
{
    private const int ExceptionsGardees = 200;

    private readonly ImputationDesPaiements imputation = new(replieur);

    public async IAsyncEnumerable<EcritureComptable> EcrituresAsync(
        Acteur acteur, PeriodeComptable periode, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("ExporterComptes", acteur);
        await using var reserve = reserves.Ouvrir();
        await foreach (var ecritures in LireAsync(acteur, periode.Creancier, d => Tirer(d).Ecritures.Where(e => periode.Contient(e.Date)).ToList(), annulation))
        {
            ecritures.ForEach(reserve.Ajouter);
        }

        foreach (var ecriture in reserve.Relire())
        {
            yield return ecriture;
        }
    }

    public async Task<BilanComptable> BilanAsync(
        Acteur acteur, PeriodeComptable periode, IProgress<int>? progres = null, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("ApercevoirComptes", acteur);
        var (dossiers, nombre, trouvees) = (0, 0, 0);
        var sommes = new Dictionary<RoleDeCompte, (decimal Debit, decimal Credit)>();
        var exceptions = new List<ExceptionComptable>();
        await foreach (var (ecritures, aVoir) in LireAsync(acteur, periode.Creancier, d => Apercevoir(d, periode), annulation))
        {
            dossiers++;
            nombre += ecritures.Count;
            trouvees += aVoir.Count;
            exceptions.AddRange(aVoir.Take(ExceptionsGardees - exceptions.Count));
            foreach (var l in ecritures.SelectMany(e => e.Lignes))
            {
                var (debit, credit) = sommes.GetValueOrDefault(l.Role);
                sommes[l.Role] = (debit + l.Debit, credit + l.Credit);
            }

            if (dossiers % 100 == 0)
            {
                progres?.Report(dossiers);
            }
        }

        return new BilanComptable(dossiers, nombre, plan.Balancer(sommes), exceptions, trouvees);
    }

    public IAsyncEnumerable<DepreciationProposee> DepreciationsAsync(
        Acteur acteur, string? creancier, DateOnly au, decimal tauxTva, CancellationToken annulation = default) =>
        LireAsync(acteur, creancier, d => new CalculDeDepreciation(replieur, plan).Proposer(d, au, tauxTva), annulation).OfType<DepreciationProposee>();

    public IAsyncEnumerable<PerteConstatee> PertesAsync(Acteur acteur, PeriodeComptable periode, CancellationToken annulation = default) =>
        LireAsync(
            acteur,
            periode.Creancier,
            d => d.Journal.FaitsDebout()
                .Where(f => string.Equals(f.Type, TypesDeFait.PerteConstatee, StringComparison.Ordinal) && periode.Contient(f.DateEffet))
                .Select(f => FaitsComptables.LirePerte(d, f)).ToList(),
            annulation).SelectMany(p => p.ToAsyncEnumerable());

    public IAsyncEnumerable<SoldeDeDossier> SoldesAsync(Acteur acteur, string? creancier, DateOnly au, CancellationToken annulation = default) =>
        LireAsync(acteur, creancier, d => CalculDeSolde.Calculer(replieur, d, au), annulation).OfType<SoldeDeDossier>();

    private (IReadOnlyList<EcritureComptable> Ecritures, string? Refus) Tirer(DossierLu dossier) =>
        ComptesDuDossier.Tirer(dossier.Etat, dossier.Journal, imputation.Ventiler);

    private (List<EcritureComptable> Ecritures, IReadOnlyList<ExceptionComptable> Exceptions) Apercevoir(DossierLu dossier, PeriodeComptable periode)
    {
        var (ecritures, refus) = Tirer(dossier);
        return ([.. ecritures.Where(e => periode.Contient(e.Date))], ExceptionsDuDossier.Chercher(dossier, ecritures, refus, periode));
    }

    // Each batch is worked on by all the processors while the next one is read; results come in the order of the dossiers.
    private async IAsyncEnumerable<T> LireAsync<T>(
        Acteur acteur, string? creancier, Func<DossierLu, T> travail, [EnumeratorCancellation] CancellationToken annulation)
    {
        if (!acteur.Encadre)
        {
            yield break;
        }

        await foreach (var lot in parcours.LotsAsync(acteur, annulation))
        {
            foreach (var resultat in lot.AsParallel().AsOrdered().WithCancellation(annulation)
                .Select(Lire).Where(d => d is not null && EstDe(d.Etat, creancier)).Select(d => travail(d!)))
            {
                yield return resultat;
            }
        }
    }

    private static DossierLu? Lire(DossierCharge charge) =>
        RepliDossier.Replier(charge.Journal, charge.Journal.FaitsDebout()) is { } etat ? new DossierLu(etat, charge.Journal) : null;

    private static bool EstDe(EtatDossier etat, string? creancier) =>
        creancier is null
        || (NumeroSiren.EstValide(creancier)
            ? string.Equals(etat.Creancier.Identite.Siren, creancier, StringComparison.Ordinal)
            : string.Equals(Replis.ParMots(etat.Creancier.Identite.Nom), Replis.ParMots(creancier), StringComparison.Ordinal));
}
