using System.Diagnostics;
using System.Globalization;
using Recouvrement.Application.Exploitation;
using Recouvrement.Benchmarks.Dossiers;

namespace Recouvrement.Benchmarks.Procedures;

/// <summary>
/// Recomputes 100,000 dossiers of three procedures each that act on one another (a title, an execution, an insolvency), from the
/// database, and says how much memory it took. Another size: RECOUVREMENT_BANC_PROCEDURES.
/// </summary>
internal sealed class BancProcedures : IBanc
{
    private const int ParDefaut = 100_000;
    private const int DossiersDeLaCible = 100_000;
    private const double CibleEnSecondes = 60;

    public string Nom => "procedures";

    public async Task Executer(TextWriter sortie)
    {
        var nombre = int.TryParse(Environment.GetEnvironmentVariable("RECOUVREMENT_BANC_PROCEDURES"), CultureInfo.InvariantCulture, out var n) ? n : ParDefaut;
        var debut = Stopwatch.GetTimestamp();
        await using var synthese = await PortefeuilleSynthetique.CreerAsync(nombre, troisProcedures: true);
        await sortie.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{nombre} dossiers, three procedures each, {synthese.Entrees} journal lines, written in {Stopwatch.GetElapsedTime(debut).TotalSeconds:F1} s"));
        GC.Collect();
        var avant = GC.GetTotalMemory(forceFullCollection: true);
        var cible = string.Create(CultureInfo.InvariantCulture, $"{CibleEnSecondes * nombre / DossiersDeLaCible:F0} s");
        using var releve = new ReleveDeMemoire();
        await Mesure.UneFoisAsync(sortie, "recompute every dossier from the database", cible, () => synthese.Service<IReprojeter>().ActualiserAsync());
        await sortie.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{"managed memory, before and at its highest",-52} {Megas(avant),6:F0} MB → {Megas(releve.Sommet),6:F0} MB, the same whatever the number of dossiers"));
    }

    private static double Megas(long octets) => octets / (1024.0 * 1024.0);
}
