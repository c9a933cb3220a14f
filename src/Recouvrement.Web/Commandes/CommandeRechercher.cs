using System.CommandLine;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Recherche;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Exploitation;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Web.Commandes;

/// <summary><c>rechercher "…"</c>: full-text search from a terminal, on an index of its own that follows the database.</summary>
internal static class CommandeRechercher
{
    private static readonly Argument<string> Texte = new("texte") { Description = "Ce que l’on cherche, entre guillemets." };

    public static Command Creer()
    {
        var commande = new Command("rechercher", "Cherche dans les dossiers et les pièces.") { Texte, OptionDonnees.Donnees, OptionsCommunes.Json };
        commande.SetAction(ExecuterAsync);
        return commande;
    }

    private static async Task<int> ExecuterAsync(ParseResult lecture, CancellationToken annulation)
    {
        await using var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation);
        await services.GetRequiredService<LectureDesContenus>().VaquerAsync(annulation);
        try
        {
            await services.GetRequiredService<SuiviDeLIndex>().RattraperAsync(annulation);
        }
        catch (IndexIndisponible e)
        {
            return Sortie.Refuser(e.Message);
        }

        var reponse = await services.GetRequiredService<IRechercher>()
            .ExecuterAsync(Acteur.Systeme, new DemandeRecherche(lecture.GetValue(Texte)!), annulation);
        if (lecture.GetValue(OptionsCommunes.Json))
        {
            return Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(new
            {
                total = reponse.Total,
                remarques = reponse.Remarques,
                suggestion = reponse.Suggestion,
                documents = reponse.Trouvailles.Select(t => new
                {
                    dossier = t.EnAttente is null ? t.Reference : null, aRattacher = t.EnAttente is not null, titre = t.Titre, date = t.Date, page = t.Extrait?.Page, extrait = t.Extrait?.Texte,
                }),
            }));
        }

        foreach (var remarque in reponse.Remarques)
        {
            Sortie.Ecrire(remarque);
        }

        foreach (var trouve in reponse.Trouvailles)
        {
            Sortie.Ecrire($"{(trouve.EnAttente is null ? trouve.Reference : TypesDeDocument.ARattacher)}  {trouve.Titre}{(trouve.Date is { } jour ? $" ({TexteFrancais.DateCourte(jour)})" : string.Empty)}");
            if (trouve.Extrait is { } extrait)
            {
                Sortie.Ecrire($"    {extrait.Texte.ReplaceLineEndings(" ").Trim()}");
            }
        }

        return Sortie.Ecrire(
            reponse.Total == 0 ? "Aucun document ne répond à cette recherche." : $"{TexteFrancais.Accorder((int)reponse.Total, "document")}.");
    }
}
