using System.CommandLine;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;
using Recouvrement.Web.Hote;

namespace Recouvrement.Web.Commandes;

/// <summary><c>decompte balance --au DATE [--csv]</c>: what each dossier owes on a day, interest and costs included.</summary>
internal static class CommandeBalance
{
    private static readonly Option<string> Au = new("--au") { Description = "Jour d’arrêté.", Required = true };
    private static readonly Option<string?> Creancier = new("--creancier") { Description = "SIREN ou nom du créancier\u00A0; tous, à défaut." };
    private static readonly Option<bool> Csv = new("--csv") { Description = "Un CSV pour tableur, une ligne par dossier." };

    public static Command Creer()
    {
        var balance = new Command("balance", "Ce que doit chaque dossier à une date, intérêts et frais compris.") { Au, Creancier, Csv, OptionDonnees.Donnees, OptionsCommunes.Json };
        balance.SetAction(ExecuterAsync);
        return balance;
    }

    private static async Task<int> ExecuterAsync(ParseResult lecture, CancellationToken annulation)
    {
        var texte = lecture.GetValue(Au)!;
        if (LectureChamps.LireJour(texte) is not { } au)
        {
            return Sortie.Refuser($"«\u00A0{texte}\u00A0» n’est pas une date\u00A0: écrivez-la 2026-12-31.");
        }

        await using var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation);
        var soldes = services.GetRequiredService<ITenirComptes>().SoldesAsync(Acteur.Systeme, lecture.GetValue(Creancier), au, annulation);
        if (lecture.GetValue(Csv))
        {
            await using var sortie = Console.OpenStandardOutput();
            await ExportBalance.EcrireAsync(sortie, soldes, annulation);
            return 0;
        }

        var (dossiers, total, refus) = (0, 0m, 0);
        await foreach (var solde in soldes)
        {
            (dossiers, total, refus) = (dossiers + 1, total + solde.Total, refus + (solde.Refus is null ? 0 : 1));
            Sortie.Ecrire(lecture.GetValue(OptionsCommunes.Json) ? Json(solde) : Texte(solde));
        }

        return lecture.GetValue(OptionsCommunes.Json) ? 0 : Sortie.Ecrire(
            $"{TexteFrancais.Accorder(dossiers, "dossier")}, {TexteFrancais.Euros(total)} dus au {TexteFrancais.DateLongue(au)}"
            + (refus == 0 ? "." : $"\u00A0; {TexteFrancais.Accorder(refus, "dossier")} sans décompte possible."));
    }

    private static string Texte(SoldeDeDossier s) => s.Refus is { } refus
        ? $"{s.Dossier}  {s.Debiteur}\u00A0: {refus}"
        : $"{s.Dossier}  {s.Debiteur}\u00A0: {TexteFrancais.Euros(s.Total)}, dont principal {TexteFrancais.Euros(s.Principal)}, intérêts {TexteFrancais.Euros(s.Interets)}";

    // One object a line: a portfolio of a hundred thousand dossiers streams.
    private static string Json(SoldeDeDossier s) => System.Text.Json.JsonSerializer.Serialize(new
    {
        dossier = s.Dossier,
        debiteur = s.Debiteur,
        creancier = s.Creancier,
        principal = s.Principal,
        interets = s.Interets,
        accessoires = s.Accessoires,
        frais = s.Frais,
        total = s.Total,
        tropPercu = s.TropPercu,
        refus = s.Refus,
    });
}
