using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Reprise;

internal sealed class ImporterDossiers(ILecteurFactures lecteur, IAnnuaire annuaire, RangerDossier ranger) : IImporterDossiers
{
    // Lines of one debtor are usually close to one another: looked at together, they make one transaction. Those that come later
    // complete the dossier. The memory holds this many lines, whatever the length of the file.
    private const int Fenetre = 2_000;

    public async Task<Resultat<BilanImport>> ExecuterAsync(
        Acteur acteur,
        Stream fichier,
        OptionsImport options,
        IProgress<AvancementImport>? progres = null,
        CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ImporterDossiers), acteur);
        var destinations = await Destinations.LireAsync(annuaire, acteur, options, annulation);
        if (options.Portefeuille is { } id && !destinations.Existe(id))
        {
            return Resultat<BilanImport>.Refuse("Ce portefeuille n’existe pas, ou vous n’y avez pas accès.");
        }

        var ouverture = await lecteur.OuvrirAsync(fichier, annulation);
        if (!ouverture.EstObtenu)
        {
            return Resultat<BilanImport>.Refuse(ouverture.Refus);
        }

        var lecture = ouverture.Valeur;
        var compte = new CompteImport(options.Essai);
        compte.Anomalies.Ajouter(lecture.AnomaliesEntete);
        var essayees = options.Essai ? new HashSet<string>(StringComparer.Ordinal) : null;
        var fenetre = new List<ElementImport<LigneFacture>>(Fenetre);
        await foreach (var element in lecture.Elements.WithCancellation(annulation))
        {
            compte.Lignes++;
            compte.Anomalies.Ajouter(element.Anomalies);
            if (element.Valeur is not null)
            {
                fenetre.Add(element);
            }

            if (fenetre.Count == Fenetre)
            {
                await ViderAsync();
            }
        }

        await ViderAsync();
        suivi.Noter("dossiers", compte.Ouverts);
        suivi.Noter("lignes", compte.Lignes);
        return Resultat<BilanImport>.Obtenu(compte.Conclure());

        async Task ViderAsync()
        {
            foreach (var groupe in fenetre.GroupBy(e => e.Valeur!.Cles.Dossier, StringComparer.Ordinal))
            {
                annulation.ThrowIfCancellationRequested();
                await UnDossierAsync(acteur, [.. groupe], destinations, essayees, compte, annulation);
                progres?.Report(new AvancementImport(compte.Lignes, lecture.OctetsLus, compte.Ouverts + compte.Completes));
            }

            fenetre.Clear();
        }
    }

    private async Task UnDossierAsync(
        Acteur acteur,
        List<ElementImport<LigneFacture>> lignes,
        Destinations destinations,
        HashSet<string>? essayees,
        CompteImport compte,
        CancellationToken annulation)
    {
        var premiere = lignes[0];
        var ligne = premiere.Valeur!;
        if (await destinations.PortefeuilleAsync(ligne.Portefeuille, annulation) is not { } portefeuille)
        {
            compte.Refuser(premiere.Ligne, "portefeuille", ligne.Portefeuille is { } nom
                ? $"Le portefeuille « {nom} » n’existe pas, ou vous n’y avez pas accès."
                : "La ligne ne dit pas son portefeuille.", "Créez-le, corrigez le fichier, ou choisissez un portefeuille pour tout l’import.");
            return;
        }

        var juriste = destinations.Juriste(ligne.Gestionnaire);
        if (juriste is null && ligne.Gestionnaire is { } gestionnaire)
        {
            compte.Avertir(premiere.Ligne, "gestionnaire", $"« {gestionnaire} » n’est pas le nom d’un compte : le dossier n’a pas de juriste.",
                "Désignez-le dans le dossier.");
        }

        var rangement = await ranger.RangerAsync(acteur, Dossier(lignes, portefeuille, juriste), essayees, annulation);
        compte.Noter(rangement);
        if (rangement.Refus is { } refus)
        {
            compte.Refuser(premiere.Ligne, string.Empty, refus, string.Empty);
        }
    }

    private static DossierAImporter Dossier(List<ElementImport<LigneFacture>> lignes, Guid portefeuille, string? juriste)
    {
        var ligne = lignes[0].Valeur!;
        var particulier = ligne.Siren is null && ligne.Nature is "consommation" or "credit-consommation";
        return new DossierAImporter
        {
            Cle = ligne.Cles.Dossier,
            CleParNom = ligne.Cles.DossierParNom,
            Portefeuille = portefeuille,
            Juriste = juriste,
            Creancier = new IdentitePartie(NaturePersonne.Morale, ligne.Creancier),
            Debiteur = new IdentitePartie(particulier ? NaturePersonne.Physique : NaturePersonne.Morale, ligne.Debiteur)
            {
                Siren = ligne.Siren,
                Adresse = ligne.Adresse,
                CodePostal = ligne.CodePostal,
                Ville = ligne.Ville,
            },
            Creances =
            [
                .. lignes.Select(e => new CreanceAImporter(
                    e.Ligne,
                    new CreanceSaisie(e.Valeur!.Facture, e.Valeur.Montant, e.Valeur.DateFacture, e.Valeur.Echeance)
                    {
                        Libelle = e.Valeur.Libelle,
                        Nature = e.Valeur.Nature,
                    },
                    null,
                    e.Valeur.Cles.Facture,
                    e.Valeur.Cles.FactureParNom)),
            ],
        };
    }
}
