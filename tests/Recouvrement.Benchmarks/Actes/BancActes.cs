using System.Diagnostics;
using System.Globalization;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Benchmarks.Actes;

/// <summary>
/// Word acts: one of two pages with a table of thirty rows, side by side with two libraries of JavaScript on the same template and
/// data; text boxes; a batch of 10,000 on two processors.
/// </summary>
internal sealed class BancActes : IBanc
{
    private const int Lignes = 30;
    private const int Chauffe = 200;
    private const int Fois = 400;
    private const int Lot = 10_000;
    private const double Mega = 1024 * 1024;

    public string Nom => "actes";

    public async Task Executer(TextWriter sortie)
    {
        var livre = Path.Combine(AppContext.BaseDirectory, "templates", "assignation-tc.docx");
        var (octets, donnees) = (ModelesDuBanc.Acte(livre), Donnees(0));
        var modele = ModeleWord.Lire(octets).Modele!;
        Verifier(modele, donnees);
        var complet = Mesure.Repeter(Chauffe, Fois, () => ModeleWord.Lire(octets).Modele!.Rendre(donnees));
        var rendu = Mesure.Repeter(Chauffe, Fois, () => modele.Rendre(donnees));
        await sortie.WriteLineAsync(Ligne("2 pages, 30 rows: read the template and render", complet, "5 ms, the faster below"));
        await ComparaisonJavaScript.ExecuterAsync(sortie, octets, JsonActe.Ecrire(donnees), Chauffe, Fois);
        await sortie.WriteLineAsync(Ligne("2 pages, 30 rows: render a template already read", rendu, "5 ms"));

        var zones = ModelesDuBanc.ZonesDeTexte(livre, 40);
        await sortie.WriteLineAsync(Ligne(
            "40 text boxes: read the template and render", Mesure.Repeter(Chauffe, Fois, () => ModeleWord.Lire(zones).Modele!.Rendre(donnees)), "20 ms"));
        await LotAsync(sortie, modele);
    }

    private static async Task LotAsync(TextWriter sortie, ModeleWord modele)
    {
        GC.Collect();
        using var releve = new ReleveDeMemoire();
        var (debut, octets) = (Stopwatch.GetTimestamp(), 0L);
        await Parallel.ForAsync(0, Lot, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (i, _) =>
        {
            Interlocked.Add(ref octets, modele.Rendre(Donnees(i)).Octets!.Length);
            return ValueTask.CompletedTask;
        });
        var parSeconde = Lot / Stopwatch.GetElapsedTime(debut).TotalSeconds;
        await sortie.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{$"batch of {Lot} acts on two processors",-52} {parSeconde,14:F0} /s   {octets / Mega,10:F0} MB written, managed memory at its highest {releve.Sommet / Mega:F0} MB   target 200 /s"));
    }

    private static string Ligne(string quoi, double[] durees, string cible) =>
        Mesure.Ligne(quoi, Mesure.Centile(durees, 0.5), Mesure.Centile(durees, 0.95), "ms", cible);

    private static void Verifier(ModeleWord modele, ObjetActe donnees)
    {
        if (modele.Verifier().Count > 0 || modele.Rendre(donnees).Refus is not null)
        {
            throw new InvalidOperationException("The template of the bench does not render.");
        }
    }

    private static ObjetActe Donnees(int rang) => new()
    {
        ["reference"] = string.Create(CultureInfo.InvariantCulture, $"2026-{rang:000000}"),
        ["creancier"] = "Fournitures du Rhône",
        ["debiteur"] = "Bâtiments du Nord",
        ["date"] = "14 septembre 2026",
        ["lieu"] = "Lyon",
        ["total"] = "12 345,67 €",
        ["lignes"] = ValeurActe.Liste(Enumerable.Range(1, Lignes).Select(i => (ValeurActe)new ObjetActe
        {
            ["rang"] = i.ToString(CultureInfo.InvariantCulture),
            ["reference"] = string.Create(CultureInfo.InvariantCulture, $"F-{rang}-{i}"),
            ["libelle"] = string.Create(CultureInfo.InvariantCulture, $"Facture numéro {i}"),
            ["date"] = "15/01/2026",
            ["echeance"] = "28/02/2026",
            ["montant"] = "411,52 €",
        })),
    };
}
