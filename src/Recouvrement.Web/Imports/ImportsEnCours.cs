using System.Collections.Concurrent;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Reprise;
using Recouvrement.Domaine;
using Recouvrement.Web.Hote;

namespace Recouvrement.Web.Imports;

/// <summary>
/// The imports of this server: the work goes on when one leaves the page. Nothing here has to survive a restart: an import
/// cut short left whole journals, and the same file sent again goes on where it stopped.
/// </summary>
internal sealed class ImportsEnCours(
    IImporterDossiers dossiers,
    IImporterFactures factures,
    IImporterReleve releves,
    IImporterBodacc bodacc,
    IImporterReglements reglements,
    OptionsServeur options,
    TimeProvider horloge,
    IHostApplicationLifetime vie,
    ILogger<ImportsEnCours> journal)
{
    private static readonly TimeSpan Garde = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<Guid, ImportEnCours> enCours = new();

    /// <summary>Keeps the file and begins the dry run.</summary>
    public async Task<ImportEnCours> RecevoirAsync(
        Acteur acteur, IFormFile fichier, NatureImport nature, Guid portefeuille, string creancier, string partenaire, CancellationToken annulation)
    {
        Ranger();
        var id = Guid.NewGuid();
        var chemin = Path.Combine(Directory.CreateDirectory(Path.Combine(options.Racine, "imports")).FullName, id.ToString("N"));
        await using (var garde = File.Create(chemin))
        {
            await fichier.CopyToAsync(garde, annulation);
        }

        var import = new ImportEnCours
        {
            Id = id,
            Acteur = acteur,
            Nom = Path.GetFileName(fichier.FileName),
            Chemin = chemin,
            Taille = fichier.Length,
            EstComptable = nature == NatureImport.Ecritures,
            EstReleve = nature == NatureImport.Releve,
            EstBodacc = nature == NatureImport.Bodacc,
            EstReglements = nature == NatureImport.Reglements,
            Partenaire = partenaire,
            Portefeuille = portefeuille,
            Creancier = creancier,
            RecuLe = horloge.GetUtcNow(),
        };
        enCours[id] = import;
        await LancerAsync(import, essai: true, comptes: null);
        return import;
    }

    /// <summary>The import of that id, if it is this actor's; null otherwise.</summary>
    public ImportEnCours? Trouver(Acteur acteur, Guid id) =>
        enCours.TryGetValue(id, out var import) && string.Equals(import.Acteur.Compte, acteur.Compte, StringComparison.Ordinal) ? import : null;

    /// <summary>
    /// Begins; waits a moment, so that a small file is done when the page comes. <paramref name="comptes"/> are the customers
    /// chosen in an accounting file.
    /// </summary>
    public async Task LancerAsync(ImportEnCours import, bool essai, IReadOnlySet<string>? comptes)
    {
        import.Travaille = true;
        import.Refus = null;
        var travail = Task.Run(() => TravaillerAsync(import, essai, comptes), CancellationToken.None);
        await Task.WhenAny(travail, Task.Delay(TimeSpan.FromMilliseconds(800), horloge));
    }

    private async Task TravaillerAsync(ImportEnCours import, bool essai, IReadOnlySet<string>? comptes)
    {
        try
        {
            await using var fichier = File.OpenRead(import.Chemin);
            if (import.EstReleve)
            {
                Conclure(import, await releves.ExecuterAsync(import.Acteur, fichier, OptionsReleve(import, essai), annulation: vie.ApplicationStopping));
                return;
            }

            if (import.EstBodacc)
            {
                Conclure(import, await bodacc.ExecuterAsync(import.Acteur, fichier, essai, new Avancement(import), vie.ApplicationStopping));
                return;
            }

            if (import.EstReglements)
            {
                var demande = new OptionsReglements(import.Nom, import.Partenaire.Length == 0 ? null : import.Partenaire, essai);
                Conclure(import, await reglements.ExecuterAsync(import.Acteur, fichier, demande, new Avancement(import), vie.ApplicationStopping));
                return;
            }

            if (import.EstComptable && essai)
            {
                Conclure(import, await factures.AnalyserAsync(fichier, import.Creancier, annulation: vie.ApplicationStopping));
                return;
            }

            var progres = new Avancement(import);
            var issue = import.EstComptable
                ? await factures.ExecuterAsync(import.Acteur, fichier, OptionsFec(import, comptes), progres, vie.ApplicationStopping)
                : await dossiers.ExecuterAsync(
                    import.Acteur, fichier, new OptionsImport { Portefeuille = import.Portefeuille, Essai = essai }, progres, vie.ApplicationStopping);
            import.Bilan = issue.EstObtenu ? issue.Valeur : import.Bilan;
            import.Refus = issue.EstObtenu ? null : issue.Refus;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            journal.LogError(e, "Échec de l’import {Import}", import.Id);
            import.Refus = "L’import s’est arrêté sur une erreur. Ce qui a été importé est entier ; envoyez le même fichier pour reprendre, rien ne sera créé deux fois.";
        }
        finally
        {
            import.Travaille = false;
            if (import.EstFait)
            {
                File.Delete(import.Chemin);
            }
        }
    }

    private static void Conclure(ImportEnCours import, Resultat<BilanFec> analyse)
    {
        import.Fec = analyse.EstObtenu ? analyse.Valeur : null;
        import.Refus = analyse.EstObtenu ? null : analyse.Refus;
    }

    private static void Conclure(ImportEnCours import, Resultat<BilanImportReleve> issue)
    {
        import.Releve = issue.EstObtenu ? issue.Valeur : null;
        import.Refus = issue.EstObtenu ? null : issue.Refus;
    }

    private static void Conclure(ImportEnCours import, Resultat<BilanBodacc> issue)
    {
        import.Bodacc = issue.EstObtenu ? issue.Valeur : import.Bodacc;
        import.Refus = issue.EstObtenu ? null : issue.Refus;
    }

    private static void Conclure(ImportEnCours import, Resultat<BilanReglements> issue)
    {
        import.Reglements = issue.EstObtenu ? issue.Valeur : import.Reglements;
        import.Refus = issue.EstObtenu ? null : issue.Refus;
    }

    // The page shows the gaps before the button: importing is confirming.
    private static OptionsReleve OptionsReleve(ImportEnCours import, bool essai) => new()
    {
        Nom = import.Nom,
        Portefeuille = import.Portefeuille == Guid.Empty ? null : import.Portefeuille,
        Essai = essai,
        Confirme = !essai,
    };

    private static OptionsImportFec OptionsFec(ImportEnCours import, IReadOnlySet<string>? comptes) => new()
    {
        Creancier = import.Creancier,
        Siren = NomFichierFec.Lire(import.Nom)?.Siren,
        Portefeuille = import.Portefeuille,
        Comptes = comptes,
    };

    // Forgotten files are personal data that nobody watches any more.
    private void Ranger()
    {
        foreach (var vieux in enCours.Values.Where(i => !i.Travaille && horloge.GetUtcNow() - i.RecuLe > Garde))
        {
            File.Delete(vieux.Chemin);
            enCours.TryRemove(vieux.Id, out _);
        }
    }

    private sealed class Avancement(ImportEnCours import) : IProgress<AvancementImport>
    {
        public void Report(AvancementImport value) => import.Avancement = value;
    }
}
