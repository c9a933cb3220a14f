using System.Diagnostics;
using System.Globalization;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Droits;

namespace Recouvrement.Benchmarks.Banque;

/// <summary>
/// A CAMT.053 of 50,000 entries imported and matched against 100,000 open dossiers in SQLite. Other sizes: RECOUVREMENT_BANC_ECRITURES,
/// RECOUVREMENT_BANC_DOSSIERS.
/// </summary>
internal sealed class BancReleve : IBanc
{
    public string Nom => "releve";

    public async Task Executer(TextWriter sortie)
    {
        var (ecritures, dossiers) = (Taille("RECOUVREMENT_BANC_ECRITURES", 50_000), Taille("RECOUVREMENT_BANC_DOSSIERS", 100_000));
        await using var creances = await CreancesSynthetiques.CreerAsync(dossiers);
        var chemin = Path.Combine(creances.Dossier, "releve.xml");
        var octets = ReleveSynthetique.Ecrire(chemin, ecritures, creances);
        await sortie.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{dossiers} open dossiers; {ecritures} entries in {octets / 1024 / 1024} MiB"));
        var avant = Memoire();
        BilanImportReleve? bilan = null;
        await Mesure.UneFoisAsync(sortie, "CAMT.053: dry run, matching included", "-", async () => bilan = await ImporterAsync(creances, chemin, essai: true));
        await Mesure.UneFoisAsync(sortie, "CAMT.053: import, matching, automatic recordings", "30 s", async () => bilan = await ImporterAsync(creances, chemin, essai: false));
        await sortie.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{bilan!.Nouveaux} movements, {bilan.Proposes} with a proposal, {bilan.SansProposition} without, {bilan.Automatiques} recorded by the rule ({bilan.Echecs.Count} refused{(bilan.Echecs.Count > 0 ? ", " + bilan.Echecs[0] : string.Empty)}); peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MiB, {avant} MiB before"));
        await PagesAsync(sortie, creances);
    }

    private static async Task PagesAsync(TextWriter sortie, CreancesSynthetiques creances)
    {
        var inbox = creances.Service<IConsulterMouvements>();
        await Mesure.UneFoisAsync(sortie, "inbox, first page of all of them", "-", () => inbox.LireAsync(Acteur.Systeme, new FiltreMouvements()));
        await Mesure.UneFoisAsync(sortie, "inbox, one word", "-", () => inbox.LireAsync(Acteur.Systeme, new FiltreMouvements { Texte = "lefevre" }));
        await Mesure.UneFoisAsync(sortie, "match the whole inbox again", "-", () => creances.Service<IRapprocherMouvements>().ExecuterAsync(Acteur.Systeme));
    }

    private static async Task<BilanImportReleve> ImporterAsync(CreancesSynthetiques creances, string chemin, bool essai)
    {
        await using var fichier = File.OpenRead(chemin);
        var issue = await creances.Service<IImporterReleve>().ExecuterAsync(Acteur.Systeme, fichier, new OptionsReleve { Nom = "releve.xml", Essai = essai, Confirme = true });
        return issue.Valeur;
    }

    private static int Taille(string nom, int defaut) =>
        int.TryParse(Environment.GetEnvironmentVariable(nom), CultureInfo.InvariantCulture, out var n) ? n : defaut;

    private static long Memoire()
    {
        GC.Collect();
        return Process.GetCurrentProcess().WorkingSet64 / 1024 / 1024;
    }
}
