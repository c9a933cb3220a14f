using System.CommandLine;
using System.Globalization;
using Recouvrement.Application.Recherche;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Commandes;

/// <summary><c>index etat</c>, <c>index reconstruire</c>: the search index of an installation, its server running or not.</summary>
internal static class CommandeIndex
{
    public static Command Creer()
    {
        var etat = new Command("etat", "Dit ce que l’index contient et le compare à la base, document par document.") { OptionDonnees.Donnees, OptionsCommunes.Json };
        etat.SetAction((lecture, annulation) => ExecuterAsync(lecture, (index, fin) => index.InspecterAsync(fin), annulation));
        var reconstruire = new Command("reconstruire", "Reconstruit l’index ; si un serveur le tient, le lui demande et attend.") { OptionDonnees.Donnees, OptionsCommunes.Json };
        reconstruire.SetAction((lecture, annulation) => ExecuterAsync(lecture, (index, fin) => index.ReconstruireAsync(Progres(lecture), fin), annulation));
        return new Command("index", "Index de recherche.") { etat, reconstruire };
    }

    private static async Task<int> ExecuterAsync(
        ParseResult lecture, Func<IInspecterLIndex, CancellationToken, Task<InspectionDeLIndex>> agir, CancellationToken annulation)
    {
        await using var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation, indexDuServeur: true);
        var vu = await agir(services.GetRequiredService<IInspecterLIndex>(), annulation);
        if (lecture.GetValue(OptionsCommunes.Json))
        {
            Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(new
            {
                servi = vu.Index?.EstServi ?? false,
                documents = vu.Index?.Documents ?? 0,
                documentsEnBase = vu.DocumentsEnBase,
                ecarts = vu.Ecarts,
                empreinte = vu.Index?.Empreinte,
                construitLe = vu.Index?.ConstruitLe,
                analysePerimee = vu.Index?.EstPerime ?? false,
                octets = vu.Index?.Octets ?? 0,
                serveur = vu.EstTenu,
                fidele = vu.EstFidele,
            }));
        }
        else if (vu.Index is { } index)
        {
            Sortie.Ecrire($"{TexteFrancais.Nombre(index.Documents, 0)} documents indexés, {TexteFrancais.Nombre(vu.DocumentsEnBase, 0)} en base\u00A0; empreinte {index.Empreinte}.");
            Sortie.Ecrire($"Index construit le {index.ConstruitLe!.Value.ToString("dd/MM/yyyy 'à' HH:mm:ss", CultureInfo.InvariantCulture)} (temps universel).");
        }

        return vu.EstFidele
            ? 0
            : Sortie.Refuser(vu.Index is null
                ? "Aucun index complet dans ce dossier\u00A0: lancez « index reconstruire », ou démarrez le serveur qui le remplira."
                : $"{TexteFrancais.Accorder(vu.Ecarts, "écart")} avec la base\u00A0: le serveur les répare en démarrant et chaque nuit\u00A0; « index reconstruire » repart de rien.");
    }

    private static IProgress<long>? Progres(ParseResult lecture) => lecture.GetValue(OptionsCommunes.Json) ? null : new Compteur();

    private sealed class Compteur : IProgress<long>
    {
        public void Report(long value) => Console.Error.WriteLine($"{TexteFrancais.Nombre(value, 0)} documents…");
    }
}
