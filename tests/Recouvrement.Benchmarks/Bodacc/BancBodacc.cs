using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Reprise;
using Recouvrement.Benchmarks.Dossiers;

namespace Recouvrement.Benchmarks.Bodacc;

/// <summary>
/// 10,000 notices against 100,000 debtors in SQLite. First the ordinary case, one notice in twenty naming a debtor; then the worst,
/// where every notice names one and some 8,000 dossiers are written. Another size: RECOUVREMENT_BANC_DEBITEURS, RECOUVREMENT_BANC_AVIS.
/// </summary>
internal sealed class BancBodacc : IBanc
{
    public string Nom => "bodacc";

    public async Task Executer(TextWriter sortie)
    {
        var (debiteurs, avis) = (Taille("RECOUVREMENT_BANC_DEBITEURS", 100_000), Taille("RECOUVREMENT_BANC_AVIS", 10_000));
        await using var synthese = await PortefeuilleSynthetique.CreerAsync(debiteurs);
        await using var donnees = await synthese.BaseAsync();
        var connus = await donnees.Parties.Where(p => p.Role != RolePartie.Creancier && p.Siren != null).OrderBy(p => p.Id).Select(p => p.Siren!).Distinct().ToListAsync();
        var parution = synthese.Service<Horloge>().Aujourdhui.AddDays(-1);
        await sortie.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{connus.Count} numbers of debtors, {avis} notices"));
        // The last quarter of the debtors for the ordinary case, so that the worst one starts from untouched dossiers.
        var inconnus = Enumerable.Range(0, avis).Select(_ => Sirens.De(Guid.NewGuid()));
        var rares = inconnus.Select((s, i) => i % 20 == 0 ? connus[connus.Count - 1 - (i / 20)] : s).ToList();
        await ImporterAsync(sortie, synthese, "one notice in twenty names a debtor", "20 s", new FichierSynthetique(rares, "20260997", parution).Composer(avis));
        var pire = new FichierSynthetique([.. connus.Take(avis)], "20260996", parution.AddDays(-1)).Composer(avis);
        await ImporterAsync(sortie, synthese, "every notice names a debtor", "20 s", pire);
        pire.Position = 0;
        await ImporterAsync(sortie, synthese, "the same file again", "-", pire);
    }

    private static int Taille(string variable, int parDefaut) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var n) ? n : parDefaut;

    private static async Task ImporterAsync(TextWriter sortie, PortefeuilleSynthetique synthese, string quoi, string cible, MemoryStream fichier)
    {
        GC.Collect();
        var memoire = new Memoire();
        var (debut, processeur) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var bilan = (await synthese.Service<IImporterBodacc>().ExecuterAsync(Acteur.Systeme, fichier, essai: false, memoire)).Valeur;
        var duree = Stopwatch.GetElapsedTime(debut).TotalSeconds;
        var calcul = (Environment.CpuUsage.TotalTime - processeur).TotalSeconds;
        await sortie.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{quoi,-40} wall {duree,7:F2} s  processor {calcul,7:F2} s  heap at most {memoire.Plus / 1_048_576,5} MB  target {cible}  "
            + $"({bilan.Dossiers} dossiers, {bilan.Faits} facts, {bilan.Rectifications} rectified, {bilan.Annulations} annulled)"));
    }

    private sealed class Memoire : IProgress<AvancementImport>
    {
        public long Plus { get; private set; }

        public void Report(AvancementImport value) => Plus = Math.Max(Plus, GC.GetTotalMemory(forceFullCollection: false));
    }
}
