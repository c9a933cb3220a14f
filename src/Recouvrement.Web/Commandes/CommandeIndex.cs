using System.CommandLine;
using System.Globalization;
using Recouvrement.Application.Recherche;
using Recouvrement.Domaine;
using Recouvrement.Recherche.Index;
using Recouvrement.Web.Composants.Communs;

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
        InspectionDeLIndex vu;
        try
        {
            vu = await agir(services.GetRequiredService<IInspecterLIndex>(), annulation);
        }
        catch (IndexIndisponible e)
        {
            return Sortie.Refuser(e.Message);
        }

        if (lecture.GetValue(OptionsCommunes.Json))
        {
            Sortie.Ecrire(EnJson(vu));
        }
        else
        {
            EcrireEnClair(vu);
        }

        return vu.EstFidele
            ? 0
            : Sortie.Refuser(vu.Index is not { EstServi: true }
                ? "Aucun index complet dans ce dossier\u00A0: lancez «\u00A0index reconstruire\u00A0», ou démarrez le serveur qui le remplira."
                : $"{TexteFrancais.Accorder(vu.Ecarts, "écart")} avec la base\u00A0: le serveur les répare en démarrant et chaque nuit\u00A0; «\u00A0index reconstruire\u00A0» repart de rien.");
    }

    private static string EnJson(InspectionDeLIndex vu) => System.Text.Json.JsonSerializer.Serialize(new
    {
        servi = vu.Index?.EstServi ?? false,
        documents = vu.Index?.Documents ?? 0,
        documentsEnBase = vu.DocumentsEnBase,
        ecarts = vu.Ecarts,
        empreinte = vu.Index?.Empreinte,
        construitLe = vu.Index?.ConstruitLe,
        analysePerimee = vu.Index?.EstPerime ?? false,
        octets = vu.Index?.Octets ?? 0,
        reconstruitsJusquIci = vu.Index?.ReconstruitsJusquIci,
        serveur = vu.EstTenu,
        fidele = vu.EstFidele,
        illisibles = vu.Illisibles.Select(p => new { lieu = p.Lieu, piece = p.Piece, intitule = p.Intitule, fichier = p.NomFichier, raison = p.Raison }),
    });

    private static void EcrireEnClair(InspectionDeLIndex vu)
    {
        if (vu.Index is { ConstruitLe: { } le } index)
        {
            Sortie.Ecrire($"{TexteFrancais.Nombre(index.Documents, 0)} documents indexés, {TexteFrancais.Nombre(vu.DocumentsEnBase, 0)} en base\u00A0; empreinte {index.Empreinte}.");
            Sortie.Ecrire($"Index construit le {le.ToString("dd/MM/yyyy 'à' HH:mm:ss", CultureInfo.InvariantCulture)} (temps universel)\u00A0; {Formats.Taille(index.Octets)}\u00A0; {(vu.EstTenu ? "un serveur le tient" : "aucun serveur ne le tient")}.");
            if (index.EstPerime)
            {
                Sortie.Ecrire("L’analyse des textes a changé depuis\u00A0: le serveur le reconstruit en démarrant, l’ancien répond en attendant.");
            }
        }

        if (vu.Index?.ReconstruitsJusquIci is { } faits)
        {
            var avance = $"{TexteFrancais.Nombre(faits, 0)} documents sur {TexteFrancais.Nombre(vu.DocumentsEnBase, 0)}";
            Sortie.Ecrire(vu.EstTenu
                ? $"Reconstruction en cours\u00A0: {avance}."
                : $"Reconstruction interrompue à {avance}\u00A0: elle reprendra de là.");
        }

        if (vu.Illisibles.Count > 0)
        {
            Sortie.Ecrire($"{TexteFrancais.Accorder(vu.Illisibles.Count, "pièce")} sans texte lu, ou pas en entier\u00A0:");
            foreach (var piece in vu.Illisibles)
            {
                Sortie.Ecrire($"  {piece.Lieu}  {piece.NomFichier}\u00A0: {piece.Raison}");
            }
        }
    }

    private static IProgress<long>? Progres(ParseResult lecture) => lecture.GetValue(OptionsCommunes.Json) ? null : new Compteur();

    private sealed class Compteur : IProgress<long>
    {
        public void Report(long value) => Console.Error.WriteLine($"{TexteFrancais.Nombre(value, 0)} documents…");
    }
}
