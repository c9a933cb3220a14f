using System.Diagnostics;
using System.Globalization;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Benchmarks.Dossiers;

/// <summary>
/// Pages and rebuilds on 50,000 dossiers in SQLite, rights on. Another size: RECOUVREMENT_BANC_DOSSIERS.
/// </summary>
internal sealed class BancDossiers : IBanc
{
    private const int ParDefaut = 50_000;

    public string Nom => "dossiers";

    public async Task Executer(TextWriter sortie)
    {
        var nombre = int.TryParse(Environment.GetEnvironmentVariable("RECOUVREMENT_BANC_DOSSIERS"), CultureInfo.InvariantCulture, out var n) ? n : ParDefaut;
        var debut = Stopwatch.GetTimestamp();
        await using var synthese = await PortefeuilleSynthetique.CreerAsync(nombre);
        await sortie.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{nombre} dossiers, {synthese.Entrees} journal lines, written in {Stopwatch.GetElapsedTime(debut).TotalSeconds:F1} s"));
        var reprojeter = synthese.Service<IReprojeter>();
        await Mesure.UneFoisAsync(sortie, "recompute every dossier from the database", "15 s", () => reprojeter.ActualiserAsync());
        await Mesure.UneFoisAsync(sortie, "throw the read tables away and write them again", "-", () => reprojeter.ToutAsync());
        await Mesure.UneFoisAsync(sortie, "verify every journal", "-", () => synthese.Service<IVerifierJournaux>().ExecuterAsync(Acteur.Systeme));
        await PageDossierAsync(sortie, synthese);
        await ListesAsync(sortie, synthese);
        await EcritureAsync(sortie, synthese);
    }

    private static async Task PageDossierAsync(TextWriter sortie, PortefeuilleSynthetique synthese)
    {
        var dossier = synthese.Service<IConsulterDossier>();
        var (acteur, hasard) = (synthese.Juriste, new Random(1));
        Guid Un() => synthese.Visibles[hasard.Next(synthese.Visibles.Count)];
        await DireAsync(sortie, "dossier: header and machines", "50 ms", () => dossier.FicheAsync(acteur, Un()));
        await DireAsync(sortie, "dossier: header, thread, deadlines, pieces", "50 ms", async () =>
        {
            var id = Un();
            await dossier.FicheAsync(acteur, id);
            await dossier.FilAsync(acteur, id, new FiltreFil(new DemandePage()));
            await dossier.EcheancesAsync(acteur, id);
            await dossier.PiecesAsync(acteur, id);
        });
    }

    private static async Task ListesAsync(TextWriter sortie, PortefeuilleSynthetique synthese)
    {
        var (journee, liste, acteur) = (synthese.Service<IConsulterJournee>(), synthese.Service<IConsulterDossiers>(), synthese.Juriste);
        await DireAsync(sortie, "Ma journée, a juriste's own", "100 ms", () => journee.LireAsync(acteur, new FiltreJournee(Juriste: acteur.Compte)));
        await DireAsync(sortie, "Ma journée, three portfolios of twenty", "100 ms", () => journee.LireAsync(acteur, new FiltreJournee()));
        await DireAsync(sortie, "Ma journée, everything", "100 ms", () => journee.LireAsync(Acteur.Systeme, new FiltreJournee()));
        await DireAsync(sortie, "list of dossiers, first page, three portfolios", "100 ms", () => liste.LireAsync(acteur, new FiltreDossiers()));
        await DireAsync(sortie, "list of dossiers, first page, everything", "100 ms", () => liste.LireAsync(Acteur.Systeme, new FiltreDossiers()));
        await DireAsync(sortie, "list of dossiers, two words", "100 ms", () => liste.LireAsync(acteur, new FiltreDossiers { Texte = "lefevre garage" }));
        await DireAsync(sortie, "list of dossiers, one stage, by amount", "100 ms", () => liste.LireAsync(
            acteur, new FiltreDossiers { Etape = "ordonnance-rendue", Tri = TriDossiers.ResteDu, Descendant = true }));
        await DireAsync(sortie, "list of dossiers, page 900, everything", "100 ms", () => liste.LireAsync(
            Acteur.Systeme, new FiltreDossiers { Page = new DemandePage(900) }));
    }

    private static async Task EcritureAsync(TextWriter sortie, PortefeuilleSynthetique synthese)
    {
        var hasard = new Random(2);
        await DireAsync(sortie, "record a fact, read tables and outbox included", "-", async () =>
        {
            var id = synthese.Visibles[hasard.Next(synthese.Visibles.Count)];
            var fiche = await synthese.Service<IConsulterDossier>().FicheAsync(synthese.Juriste, id);
            var issue = await synthese.Service<IEnregistrerFait>().ExecuterAsync(synthese.Juriste, new DemandeFait
            {
                Dossier = id,
                VersionAttendue = fiche!.Version,
                Type = TypesDeFait.NoteAjoutee,
                DateEffet = fiche.Au,
                Donnees = Donnees.De(("texte", Valeur.De("Rien de neuf."))),
            });
            if (!issue.EstFaite)
            {
                throw new InvalidOperationException(issue.Refus);
            }
        });
    }

    private static async Task DireAsync(TextWriter sortie, string quoi, string cible, Func<Task> travail)
    {
        var durees = new double[200];
        for (var i = -20; i < durees.Length; i++)
        {
            var debut = Stopwatch.GetTimestamp();
            await travail();
            if (i >= 0)
            {
                durees[i] = Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
            }
        }

        Array.Sort(durees);
        await sortie.WriteLineAsync(Mesure.Ligne(quoi, Mesure.Centile(durees, 0.5), Mesure.Centile(durees, 0.95), "ms", cible));
    }
}
