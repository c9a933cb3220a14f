using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Reprise;

internal sealed class ImporterFactures(ILecteurFec lecteur, IAnnuaire annuaire, RangerDossier ranger, Horloge horloge) : IImporterFactures
{
    public async Task<Resultat<BilanFec>> AnalyserAsync(
        Stream fichier, string creancier, IReadOnlyList<string>? comptesClients = null, CancellationToken annulation = default)
    {
        var ouverture = await lecteur.OuvrirAsync(fichier, annulation);
        return ouverture.EstObtenu
            ? Resultat<BilanFec>.Obtenu(await AnalyseFec.AnalyserAsync(ouverture.Valeur, creancier, comptesClients, annulation))
            : Resultat<BilanFec>.Refuse(ouverture.Refus);
    }

    public async Task<Resultat<BilanImport>> ExecuterAsync(
        Acteur acteur,
        Stream fichier,
        OptionsImportFec options,
        IProgress<AvancementImport>? progres = null,
        CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ImporterFactures), acteur);
        var portefeuilles = await annuaire.PortefeuillesAsync(acteur, annulation);
        if (portefeuilles.All(p => p.Id != options.Portefeuille))
        {
            return Resultat<BilanImport>.Refuse("Ce portefeuille n’existe pas, ou vous n’y avez pas accès.");
        }

        if (options.Siren is { } siren && !NumeroSiren.EstValide(siren))
        {
            return Resultat<BilanImport>.Refuse($"« {siren} » n’est pas un SIREN : neuf chiffres, dont le dernier est une clé.");
        }

        var analyse = await AnalyserAsync(fichier, options.Creancier, options.ComptesClients, annulation);
        if (!analyse.EstObtenu)
        {
            return Resultat<BilanImport>.Refuse(analyse.Refus);
        }

        var bilan = analyse.Valeur;
        var compte = new CompteImport(options.Essai) { Lignes = bilan.Lignes + bilan.LignesEnErreur };
        compte.Anomalies.Ajouter(bilan.Anomalies);
        var essayees = options.Essai ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var client in bilan.Clients.Where(c => c.Solde > 0 && options.Comptes?.Contains(c.Numero) != false))
        {
            annulation.ThrowIfCancellationRequested();
            var rangement = await ranger.RangerAsync(acteur, Dossier(client, options), essayees, annulation);
            compte.Noter(rangement);
            if (rangement.Refus is { } refus)
            {
                compte.Refuser(client.Postes[0].Ligne, string.Empty, refus, string.Empty);
            }

            progres?.Report(new AvancementImport(compte.Lignes, fichier.CanSeek ? fichier.Position : 0, compte.Ouverts + compte.Completes));
        }

        suivi.Noter("dossiers", compte.Ouverts);
        return Resultat<BilanImport>.Obtenu(compte.Conclure());
    }

    private DossierAImporter Dossier(CompteClientOuvert client, OptionsImportFec options)
    {
        var parNom = ClesFacture.De(options.Creancier, client.Nom, null, string.Empty).DossierParNom;
        return new DossierAImporter
        {
            // The number of the account is surer than the name, which accounting software cuts.
            Cle = EmpreinteCle.Texte("dossier-fec", Imports.Repli.ParMots(options.Creancier), client.Numero),
            CleParNom = parNom,
            Portefeuille = options.Portefeuille,
            Creancier = new IdentitePartie(NaturePersonne.Morale, options.Creancier) { Siren = options.Siren },
            Debiteur = new IdentitePartie(NaturePersonne.Morale, client.Nom),
            Creances = [.. client.Postes.Where(p => p.Solde != 0).Select(p => Poste(p, options, client.Nom))],
        };
    }

    private CreanceAImporter Poste(PosteOuvert poste, OptionsImportFec options, string debiteur)
    {
        if (poste.Solde < 0)
        {
            // A credit dated ahead of today is a payment all the same.
            var date = poste.Date > horloge.Aujourdhui ? horloge.Aujourdhui : poste.Date;
            return new CreanceAImporter(
                poste.Ligne, null, new CreditAImporter(-poste.Solde, date, $"Avoir ou règlement non lettré : {poste.Libelle}"), poste.Cle, null);
        }

        var reference = poste.PieceRef.Length > 0 ? poste.PieceRef : poste.Libelle;
        // The same invoice may have come by a CSV: by creditor, name and reference, it is one.
        var parNom = poste.PieceRef.Length > 0 ? ClesFacture.De(options.Creancier, debiteur, null, poste.PieceRef).FactureParNom : null;
        return new CreanceAImporter(
            poste.Ligne,
            new CreanceSaisie(reference, poste.Solde, poste.Date, poste.Date.AddDays(options.DelaiDePaiement)) { Libelle = poste.Libelle },
            null,
            poste.Cle,
            parNom);
    }
}
