using System.CommandLine;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Reprise;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Commandes;

/// <summary><c>importer {dossiers,factures,bodacc} FICHIER [--essai]</c>: the same file twice creates nothing twice.</summary>
internal static class CommandeImporter
{
    /// <summary>Code of the portfolio that a new installation starts with.</summary>
    public const string General = "GENERAL";
    internal static readonly Argument<string> Fichier = new("fichier") { Description = "Fichier à importer." };
    internal static readonly Option<bool> Essai = new("--essai") { Description = "Lit et compte sans rien écrire." };
    private static readonly Option<string?> Portefeuille = new("--portefeuille") { Description = "Code du portefeuille ; le seul qui existe, à défaut." };
    private static readonly Option<string?> Creancier = new("--creancier") { Description = "Nom de la société dont c’est la comptabilité." };
    private static readonly Option<string[]> Comptes = new("--compte") { Description = "Client à transformer en dossier ; tous ceux qui doivent, à défaut." };

    public static Command Creer()
    {
        var dossiers = new Command("dossiers", "Factures impayées (CSV) : un dossier par créancier et débiteur.")
        {
            Fichier, Essai, Portefeuille, OptionDonnees.Donnees, OptionsCommunes.Json,
        };
        dossiers.SetAction((lecture, annulation) => ExecuterAsync(lecture, DossiersAsync, annulation));
        var factures = new Command("factures", "Fichier des écritures comptables (FEC) : comptes clients en retard.")
        {
            Fichier, Essai, Portefeuille, Creancier, Comptes, OptionDonnees.Donnees, OptionsCommunes.Json,
        };
        factures.SetAction((lecture, annulation) => ExecuterAsync(lecture, FacturesAsync, annulation));
        return new Command("importer", "Importe des dossiers, des relevés de banque ou des avis du BODACC.")
        {
            dossiers, factures, CommandeImporterReleve.Creer(), CommandeImporterReglements.Creer(), CommandeImporterBodacc.Creer(),
        };
    }

    private delegate Task<Resultat<BilanImport>> Import(
        ParseResult lecture, IServiceProvider services, Stream fichier, Guid portefeuille, CancellationToken annulation);

    private static async Task<int> ExecuterAsync(ParseResult lecture, Import import, CancellationToken annulation)
    {
        if (Ouvrir(lecture) is not { } fichier)
        {
            return LigneDeCommande.Refus;
        }

        await using (fichier)
        await using (var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation))
        {
            var portefeuille = await PortefeuilleAsync(services.GetRequiredService<IAnnuaire>(), lecture.GetValue(Portefeuille), annulation);
            if (!portefeuille.EstObtenu)
            {
                return Sortie.Refuser(portefeuille.Refus);
            }

            var bilan = await import(lecture, services, fichier, portefeuille.Valeur.Id, annulation);
            return bilan.EstObtenu ? Rendre(bilan.Valeur, lecture.GetValue(OptionsCommunes.Json)) : Sortie.Refuser(bilan.Refus);
        }
    }

    /// <summary>The file to be imported; null when it cannot be read, which was then said.</summary>
    internal static FileStream? Ouvrir(ParseResult lecture)
    {
        var chemin = lecture.GetValue(Fichier)!;
        try
        {
            return File.OpenRead(chemin);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Sortie.Refuser($"Le fichier «\u00A0{chemin}\u00A0» ne peut pas être lu\u00A0: vérifiez son chemin et ses droits.");
            return null;
        }
    }

    private static Task<Resultat<BilanImport>> DossiersAsync(
        ParseResult lecture, IServiceProvider services, Stream fichier, Guid portefeuille, CancellationToken annulation) =>
        services.GetRequiredService<IImporterDossiers>().ExecuterAsync(
            Acteur.Systeme,
            fichier,
            new OptionsImport { Portefeuille = portefeuille, Essai = lecture.GetValue(Essai), CreerPortefeuilles = true },
            Progres(),
            annulation);

    private static Task<Resultat<BilanImport>> FacturesAsync(
        ParseResult lecture, IServiceProvider services, Stream fichier, Guid portefeuille, CancellationToken annulation)
    {
        var nom = NomFichierFec.Lire(Path.GetFileName(lecture.GetValue(Fichier)!));
        var creancier = lecture.GetValue(Creancier) ?? nom?.Siren;
        if (creancier is null)
        {
            return Task.FromResult(Resultat<BilanImport>.Refuse(
                "Dites de quelle société est cette comptabilité\u00A0: --creancier \"Bâtiments du Nord\"."));
        }

        var comptes = lecture.GetValue(Comptes) is { Length: > 0 } choisis ? choisis.ToHashSet(StringComparer.Ordinal) : null;
        return services.GetRequiredService<IImporterFactures>().ExecuterAsync(
            Acteur.Systeme,
            fichier,
            new OptionsImportFec
            {
                Creancier = creancier,
                Siren = NumeroSiren.EstValide(nom?.Siren ?? string.Empty) ? nom!.Siren : null,
                Comptes = comptes,
                Portefeuille = portefeuille,
                Essai = lecture.GetValue(Essai),
            },
            Progres(),
            annulation);
    }

    // A new installation has no portfolio: the first import must not stop on that.
    private static async Task<Resultat<Portefeuille>> PortefeuilleAsync(IAnnuaire annuaire, string? code, CancellationToken annulation)
    {
        var connus = await annuaire.PortefeuillesAsync(Acteur.Systeme, annulation);
        if (code is not null)
        {
            return connus.FirstOrDefault(p => string.Equals(p.Code, code, StringComparison.OrdinalIgnoreCase)) is { } trouve
                ? Resultat<Portefeuille>.Obtenu(trouve)
                : Resultat<Portefeuille>.Refuse(
                    $"--portefeuille\u00A0: «\u00A0{code}\u00A0» est inconnu{ComparateurDeNoms.Suggestion(code, connus.Select(p => p.Code))}.");
        }

        var general = connus.FirstOrDefault(p => string.Equals(p.Code, General, StringComparison.OrdinalIgnoreCase));
        return connus.Count switch
        {
            _ when general is not null => Resultat<Portefeuille>.Obtenu(general),
            0 => await annuaire.CreerPortefeuilleAsync(Acteur.Systeme, General, "Portefeuille général", annulation),
            1 => Resultat<Portefeuille>.Obtenu(connus[0]),
            _ => Resultat<Portefeuille>.Refuse(
                $"Choisissez le portefeuille\u00A0: --portefeuille, parmi {string.Join(", ", connus.Select(p => p.Code))}."),
        };
    }

    private static Progress<AvancementImport>? Progres() => Console.IsErrorRedirected
        ? null
        : new Progress<AvancementImport>(a => Console.Error.Write($"\r{TexteFrancais.Nombre(a.Lignes, 0)} lignes, {TexteFrancais.Nombre(a.Dossiers, 0)} dossiers…   "));

    private static int Rendre(BilanImport bilan, bool json)
    {
        if (json)
        {
            return Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(new
            {
                essai = bilan.Essai,
                lignes = bilan.Lignes,
                dossiersOuverts = bilan.DossiersOuverts,
                dossiersCompletes = bilan.DossiersCompletes,
                creances = bilan.Creances,
                dejaConnues = bilan.DejaConnues,
                montant = decimal.Round(bilan.Montant, 2, MidpointRounding.AwayFromZero),
                erreurs = bilan.Erreurs,
                anomalies = bilan.Anomalies.Select(a => a.ToString()),
            }));
        }

        foreach (var anomalie in bilan.Anomalies)
        {
            Sortie.Refuser(anomalie.ToString());
        }

        return Sortie.Ecrire(
            $"{(bilan.Essai ? "Essai, rien n’est écrit\u00A0: " : string.Empty)}{TexteFrancais.Accorder(bilan.Lignes, "ligne lue", "lignes lues")}, "
            + $"{TexteFrancais.Accorder(bilan.DossiersOuverts, "dossier ouvert", "dossiers ouverts")}, "
            + $"{TexteFrancais.Accorder(bilan.DossiersCompletes, "dossier complété", "dossiers complétés")}, "
            + $"{TexteFrancais.Accorder(bilan.Creances, "créance")} pour {TexteFrancais.Euros(bilan.Montant)}, "
            + $"{TexteFrancais.Accorder(bilan.DejaConnues, "ligne déjà connue", "lignes déjà connues")}, "
            + $"{TexteFrancais.Accorder(bilan.Erreurs, "ligne écartée", "lignes écartées")}.");
    }
}
