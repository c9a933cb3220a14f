using System.Diagnostics;
using System.Globalization;
using Recouvrement.Application;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;

namespace Recouvrement.Benchmarks.Dossiers;

/// <summary>
/// What 100,000 dossiers owe on a day, and their accounts of the year: journals read, folded, counted, as « decompte balance » and the page
/// of the accounts do. Another size: RECOUVREMENT_BANC_DOSSIERS.
/// </summary>
internal sealed class BancBalance : IBanc
{
    private const int ParDefaut = 100_000;

    public string Nom => "balance";

    public async Task Executer(TextWriter sortie)
    {
        var nombre = int.TryParse(Environment.GetEnvironmentVariable("RECOUVREMENT_BANC_DOSSIERS"), CultureInfo.InvariantCulture, out var n) ? n : ParDefaut;
        await using var synthese = await PortefeuilleSynthetique.CreerAsync(nombre, avecInterets: true);
        var (comptes, au) = (synthese.Service<ITenirComptes>(), synthese.Service<Horloge>().Aujourdhui);
        await sortie.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{nombre} dossiers, {synthese.Entrees} journal lines"));
        GC.Collect();
        using var memoire = new ReleveDeMemoire();
        var (dossiers, refus, total) = (0, 0, 0m);
        await Mesure.UneFoisAsync(sortie, "balance of every dossier to a day", "30 s", async () =>
        {
            await foreach (var solde in comptes.SoldesAsync(Acteur.Systeme, null, au))
            {
                (dossiers, refus, total) = (dossiers + 1, refus + (solde.Refus is null ? 0 : 1), total + solde.Total);
            }
        });
        await DireAsync(sortie, $"{dossiers} balances, {refus} refused, {total} euros", memoire);
        var responsable = synthese.Juriste with { Role = RoleActeur.Responsable };
        await Mesure.UneFoisAsync(sortie, "the same within three portfolios of twenty", "-", async () => await comptes.SoldesAsync(responsable, null, au).CountAsync());
        var annee = new PeriodeComptable(null, au.AddYears(-1).AddDays(1), au);
        TotalFec? fec = null;
        await Mesure.UneFoisAsync(sortie, "accounting file of a year", "-", async () =>
            fec = await synthese.Service<EcritureFec>().EcrireAsync(comptes.EcrituresAsync(Acteur.Systeme, annee), Stream.Null, new FormatFec()));
        await DireAsync(sortie, $"{fec!.Ecritures} entries, {fec.Debit} euros", memoire);
    }

    private static Task DireAsync(TextWriter sortie, FormattableString quoi, ReleveDeMemoire memoire) => sortie.WriteLineAsync(string.Create(
        CultureInfo.InvariantCulture,
        $"  {FormattableString.Invariant(quoi)}; managed memory {memoire.Sommet / 1024 / 1024} MiB at most, process {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MiB (writing the portfolio included)"));
}
