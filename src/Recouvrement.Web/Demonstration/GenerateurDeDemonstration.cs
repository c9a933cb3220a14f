using System.Globalization;
using Recouvrement.Application;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Web.Demonstration;

/// <summary>
/// Fills an empty folder with a portfolio that looks like one, through the use cases only: what they would refuse to a
/// juriste, they refuse here. The same seed on the same day gives the same portfolio.
/// </summary>
internal sealed class GenerateurDeDemonstration(
    IOuvrirDossier ouverture,
    IOuvrirProcedure procedures,
    IEnregistrerFait faits,
    IAjouterPiece pieces,
    IAnnuaire annuaire,
    ICatalogueProcedures catalogue,
    IConsulterDossier consultation,
    ComptesDeDemonstration comptes,
    IDroit droit,
    Horloge horloge,
    Conteur conteur,
    CourrierInvente courrier,
    int graine = 20261122)
{
    private const string Procedure = "injonction-de-payer";

    private static readonly (string Code, string Libelle, string Creancier, string Forme, int Ville, string Objet)[] Mandants =
    [
        ("MATERIAUX", "Matériaux Ravelin", "Matériaux Ravelin", "SAS", 0, "Fourniture de matériaux de construction"),
        ("ENERGIE", "Énergies de l’Arnève", "Énergies de l’Arnève", "SA", 1, "Abonnement et consommation d’électricité"),
        ("LOCATION", "Locamat Ouest", "Locamat Ouest", "SARL", 2, "Location d’engins de chantier"),
    ];

    private readonly Random hasard = new(graine);

    public async Task<int> RemplirAsync(CancellationToken annulation)
    {
        var portefeuilles = new List<Portefeuille>();
        foreach (var mandant in Mandants)
        {
            portefeuilles.Add((await annuaire.CreerPortefeuilleAsync(Acteur.Systeme, mandant.Code, mandant.Libelle, annulation)).Valeur);
        }

        var acteurs = await comptes.CreerAsync(portefeuilles, annulation);
        var noms = new NomsInventes(hasard);
        var creanciers = Mandants.Select(m => noms.Creancier(m.Creancier, m.Forme, m.Ville)).ToList();
        var rang = 0;
        foreach (var (scenario, ancre) in new PlanDeDemonstration(droit, horloge.Aujourdhui).Dossiers())
        {
            var mandant = rang % Mandants.Length;
            var acteur = acteurs[mandant == 2 ? 1 : 0];
            await RaconterAsync(new Recit(scenario, ancre, rang++), acteur, portefeuilles[mandant], creanciers[mandant], Mandants[mandant].Objet, noms, annulation);
        }

        foreach (var histoire in new Histoires(horloge.Aujourdhui).Toutes())
        {
            var acteur = acteurs[histoire.Mandant == 2 ? 1 : 0];
            await conteur.EcrireAsync(
                histoire, rang++, acteur, portefeuilles[histoire.Mandant], creanciers[histoire.Mandant], Mandants[histoire.Mandant].Objet, noms, annulation);
        }

        await courrier.DeposerAsync(acteurs[0], portefeuilles[0], horloge.Aujourdhui, annulation);
        return rang;
    }

    private async Task RaconterAsync(
        Recit recit, Acteur acteur, Portefeuille portefeuille, IdentitePartie creancier, string objet, NomsInventes noms, CancellationToken annulation)
    {
        var physique = recit.Rang % 4 == 3;
        var debiteurs = Enumerable.Range(0, recit.Rang % 11 == 5 ? 2 : 1).Select(i => physique || i == 1 ? noms.Personne() : noms.Societe()).ToList();
        var creances = Creances(recit, objet, physique);
        var miseEnDemeure = Borne(creances.Min(c => c.Exigibilite).AddDays(35));
        var dossier = (await ouverture.ExecuterAsync(acteur, new DemandeOuverture
        {
            Portefeuille = portefeuille.Id,
            Creancier = creancier,
            Debiteurs = [.. debiteurs.Select((d, i) => new PartieSaisie(i == 1 && !physique ? RolePartie.Caution : RolePartie.Debiteur, d))],
            Creances = creances,
            OuvertLe = miseEnDemeure,
            Juriste = acteur.Compte,
        }, annulation)).Valeur;
        var version = await AjouterPiecesAsync(acteur, dossier, creancier, debiteurs[0], creances[0], recit.Rang, annulation);
        foreach (var somme in SommesDemandees.Pour(physique, recit.Rang))
        {
            version = Faite(await faits.ExecuterAsync(acteur, Demander(dossier.Id, version, somme, miseEnDemeure), annulation), somme.Type);
        }

        if (recit.Scenario.Procedure)
        {
            await DeroulerAsync(recit, acteur, dossier.Id, version, creances, physique, annulation);
        }
    }

    private List<CreanceSaisie> Creances(Recit recit, string objet, bool physique)
    {
        // What never reached a judge is dated by its due date; the rest became due some months before the order.
        var amiable = recit.Scenario.Pas.Count == 0;
        var exigible = amiable ? recit.Ancre : recit.Ancre.AddDays(-150 - hasard.Next(120));
        return [.. Enumerable.Range(0, 1 + hasard.Next(3)).Select(i =>
        {
            var jour = exigible.AddDays(i * 30 > 60 ? 60 : i * 30);
            jour = jour > horloge.Aujourdhui ? horloge.Aujourdhui : jour;
            return new CreanceSaisie(
                string.Create(CultureInfo.InvariantCulture, $"F{jour.Year % 100:00}-{1000 + (recit.Rang * 7) + i}"),
                decimal.Round((decimal)((physique ? 300 : 900) + (hasard.NextDouble() * (physique ? 3500 : 14000))), 2, MidpointRounding.AwayFromZero),
                jour.AddDays(-30),
                jour)
            {
                Libelle = objet,
                Nature = physique ? "consommation" : "commerciale",
            };
        })];
    }

    private async Task<int> AjouterPiecesAsync(
        Acteur acteur, DossierOuvert dossier, IdentitePartie creancier, IdentitePartie debiteur, CreanceSaisie creance, int rang, CancellationToken annulation)
    {
        var version = dossier.Version;
        foreach (var (nom, nature, intitule, date, octets) in PiecesInventees.Pour(creancier, debiteur, creance, rang))
        {
            using var contenu = new MemoryStream(octets);
            var issue = await pieces.ExecuterAsync(acteur, new DemandePiece(dossier.Id, nom, intitule, Borne(date)) { Nature = nature }, contenu, annulation);
            version = Faite(issue, $"pièce « {nom} »");
        }

        return version;
    }

    private async Task DeroulerAsync(
        Recit recit, Acteur acteur, Guid dossier, int version, List<CreanceSaisie> creances, bool physique, CancellationToken annulation)
    {
        var ouverte = await procedures.ExecuterAsync(acteur, new DemandeProcedure
        {
            Dossier = dossier,
            VersionAttendue = version,
            Definition = Procedure,
            OuverteLe = Borne(recit.Scenario.Pas.Count == 0 ? recit.Ancre.AddDays(40) : recit.Ancre.AddDays(recit.Scenario.Pas[0].Jours - 5)),
            Contexte = Donnees.De(
                ("juridiction", Valeur.De(physique ? "tribunal-judiciaire" : "tribunal-de-commerce")),
                ("nature", Valeur.De(physique ? "consommation" : "commerciale")),
                ("exigibilite", Valeur.De(creances.Min(c => c.Exigibilite)))),
        }, annulation);
        version = Faite(ouverte, "procédure");
        var principal = creances.Sum(c => c.Montant);
        var fiche = await consultation.FicheAsync(acteur, dossier, annulation) ?? throw new InvalidOperationException("Dossier de démonstration introuvable.");
        var debiteurs = fiche.Dossier.Debiteurs.Select(d => (Guid?)d.Id).ToList();
        foreach (var pas in recit.Scenario.Pas)
        {
            var jour = droit.Calendrier(Territoires.Metropole).PremierOuvrable(recit.Ancre.AddDays(pas.Jours));
            if (jour > horloge.Aujourdhui)
            {
                return;
            }

            foreach (var debiteur in Concernes(pas.Type, debiteurs))
            {
                var issue = await faits.ExecuterAsync(acteur, new DemandeFait
                {
                    Dossier = dossier,
                    VersionAttendue = version,
                    Procedure = ouverte.Instance,
                    Debiteur = debiteur,
                    Type = pas.Type,
                    DateEffet = jour,
                    Donnees = Completer(pas, principal),
                }, annulation);
                version = Faite(issue, $"{recit.Scenario.Nom}, {pas.Type} du {TexteFrancais.DateCourte(jour)}");
            }
        }
    }

    // Each debtor is served; one of them only reacts.
    private List<Guid?> Concernes(string type, List<Guid?> debiteurs)
    {
        var commun = catalogue.Trouver(Procedure)?.Fait(type)?.Commun ?? true;
        return commun ? [null] : string.Equals(type, "ordonnance-signifiee", StringComparison.Ordinal) ? debiteurs : debiteurs[..1];
    }

    internal static Donnees Completer(Pas pas, decimal principal) => pas.Type switch
    {
        "requete-deposee" or "ordonnance-rendue" => pas.Donnees.Avec("montant", Valeur.De(principal)),
        "paiement-recu" when pas.Donnees["solde"] is not null => pas.Donnees.Avec("montant", Valeur.De(principal)),
        _ => pas.Donnees,
    };

    // Interest of a formal notice runs from its day.
    internal static DemandeFait Demander(Guid dossier, int version, Pas somme, DateOnly miseEnDemeure) => new()
    {
        Dossier = dossier,
        VersionAttendue = version,
        Type = somme.Type,
        DateEffet = miseEnDemeure,
        Donnees = somme.Donnees["depart"]?.Texte is "mise-en-demeure" ? somme.Donnees.Avec("le", Valeur.De(miseEnDemeure)) : somme.Donnees,
    };

    private DateOnly Borne(DateOnly jour) => jour > horloge.Aujourdhui ? horloge.Aujourdhui : jour;

    internal static int Faite(IssueEcriture issue, string quoi) =>
        issue.EstFaite ? issue.Version : throw new InvalidOperationException($"Démonstration, {quoi} : {issue.Refus}");

    private sealed record Recit(Scenario Scenario, DateOnly Ancre, int Rang);
}
