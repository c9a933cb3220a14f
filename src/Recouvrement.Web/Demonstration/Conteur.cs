using System.Globalization;
using Recouvrement.Application;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Demonstration;

/// <summary>Writes the stories of several procedures, through the use cases only.</summary>
internal sealed class Conteur(
    IOuvrirDossier ouverture,
    IOuvrirProcedure procedures,
    IEnregistrerFait faits,
    ICatalogueProcedures catalogue,
    ISuivreEcheance suivi,
    IConsulterDossier consultation,
    IDroit droit,
    Horloge horloge)
{
    private const int JoursDAttente = 60;
    private const string Consommation = "consommation";
    private const string Commerciale = "commerciale";

    /// <summary>Writes one story in a portfolio, for a creditor.</summary>
    public async Task EcrireAsync(
        Histoire histoire, int rang, Acteur acteur, Portefeuille portefeuille, IdentitePartie creancier, string objet, NomsInventes noms, CancellationToken annulation)
    {
        var exigible = Ouvrable(histoire.Exigible);
        var nature = histoire.Personnes[0] == Personnage.Societe ? Commerciale : Consommation;
        var dossier = (await ouverture.ExecuterAsync(acteur, new DemandeOuverture
        {
            Portefeuille = portefeuille.Id,
            Creancier = creancier,
            Debiteurs = [.. histoire.Personnes.Select(p => new PartieSaisie(
                p == Personnage.Caution ? RolePartie.Caution : RolePartie.Debiteur, p == Personnage.Societe ? noms.Societe() : noms.Personne()))],
            Creances =
            [
                new CreanceSaisie(
                    string.Create(CultureInfo.InvariantCulture, $"H{exigible.Year % 100:00}-{200 + rang}"), histoire.Montant, exigible.AddDays(-30), exigible)
                {
                    Libelle = objet,
                    Nature = nature,
                },
            ],
            OuvertLe = Ouvrable(histoire.Exigible + 35),
            Juriste = acteur.Compte,
        }, annulation)).Valeur;
        var fiche = await consultation.FicheAsync(acteur, dossier.Id, annulation) ?? throw new InvalidOperationException("Dossier de démonstration introuvable.");
        Guid[] personnes = [.. fiche.Dossier.Debiteurs.Select(d => d.Id)];
        var version = fiche.Version;
        foreach (var somme in SommesDemandees.Pour(histoire.Personnes[0] != Personnage.Societe, rang))
        {
            var demande = GenerateurDeDemonstration.Demander(dossier.Id, version, somme, Ouvrable(histoire.Exigible + 35));
            version = GenerateurDeDemonstration.Faite(await faits.ExecuterAsync(acteur, demande, annulation), somme.Type);
        }

        foreach (var vie in histoire.Procedures)
        {
            version = await SuivreAsync(new Suite(acteur, dossier.Id, histoire, personnes, exigible, nature), vie, version, annulation);
        }

        foreach (var pas in histoire.DuDossier)
        {
            var issue = await faits.ExecuterAsync(acteur, new DemandeFait
            {
                Dossier = dossier.Id,
                VersionAttendue = version,
                Debiteur = FaitsDuDossier.Trouver(pas.Type)!.Commun ? null : personnes[0],
                Type = pas.Type,
                DateEffet = horloge.Aujourdhui.AddDays(pas.Jours),
                Donnees = pas.Donnees,
            }, annulation);
            version = GenerateurDeDemonstration.Faite(issue, $"{histoire.Nom}, {pas.Type}");
        }

        await ConstaterAsync(acteur, dossier.Id, version, annulation);
    }

    // What was let pass long ago was let pass on purpose; what was missed lately still waits for somebody.
    private async Task ConstaterAsync(Acteur acteur, Guid dossier, int version, CancellationToken annulation)
    {
        var limite = horloge.Aujourdhui.AddDays(-JoursDAttente);
        var echeances = await consultation.EcheancesAsync(acteur, dossier, annulation);
        foreach (var passee in echeances?.Closes.Where(e => e is { Statut: StatutEcheance.Echue, Charge: Charge.Creancier } && e.Severite >= Severite.PerteDuTitre && e.CloseLe < limite) ?? [])
        {
            var issue = await suivi.ConstaterAsync(acteur, dossier, version, passee.Id, "Décision de ne pas agir, prise avec le créancier.", annulation);
            version = issue.EstFaite ? issue.Version : version;
        }
    }

    private async Task<int> SuivreAsync(Suite suite, VieDeProcedure vie, int version, CancellationToken annulation)
    {
        var definition = catalogue.Trouver(vie.Definition) ?? throw new InvalidOperationException($"Démonstration : procédure « {vie.Definition} » inconnue.");
        var ouverte = await procedures.ExecuterAsync(suite.Acteur, new DemandeProcedure
        {
            Dossier = suite.Dossier,
            VersionAttendue = version,
            Definition = vie.Definition,
            OuverteLe = Ouvrable(vie.Ouverte),
            Contexte = Completer(suite, vie, definition.Contexte.Select(c => c.Nom).ToHashSet(StringComparer.Ordinal)),
            Debiteurs = [.. vie.Debiteurs.Select(d => suite.Personnes[d])],
        }, annulation);
        version = GenerateurDeDemonstration.Faite(ouverte, $"{suite.Histoire.Nom}, {vie.Definition}");
        foreach (var pas in vie.Pas)
        {
            IEnumerable<Guid?> concernes = definition.ParDebiteur && definition.Fait(pas.Type) is { Commun: false }
                ? vie.Debiteurs.Select(d => (Guid?)suite.Personnes[d])
                : [null];
            foreach (var debiteur in concernes)
            {
                var issue = await faits.ExecuterAsync(suite.Acteur, new DemandeFait
                {
                    Dossier = suite.Dossier,
                    VersionAttendue = version,
                    Procedure = ouverte.Instance,
                    Debiteur = debiteur,
                    Type = pas.Type,
                    DateEffet = Ouvrable(pas.Jours),
                    Donnees = GenerateurDeDemonstration.Completer(pas, suite.Histoire.Montant),
                }, annulation);
                version = GenerateurDeDemonstration.Faite(issue, $"{suite.Histoire.Nom}, {vie.Definition}, {pas.Type}");
            }
        }

        return version;
    }

    // What the claim says is not told again by each procedure.
    private static Donnees Completer(Suite suite, VieDeProcedure vie, HashSet<string> champs)
    {
        var contexte = vie.Contexte;
        void Ajouter(string nom, Valeur valeur)
        {
            if (champs.Contains(nom) && contexte[nom] is null)
            {
                contexte = contexte.Avec(nom, valeur);
            }
        }

        Ajouter("juridiction", Valeur.De(string.Equals(suite.Nature, Commerciale, StringComparison.Ordinal) ? "tribunal-de-commerce" : "tribunal-judiciaire"));
        if (vie.Contexte["titre"]?.Texte is "avec")
        {
            Ajouter("titre-du", Valeur.De(suite.Exigible.AddDays(155)));
        }
        else
        {
            Ajouter("nature", Valeur.De(suite.Nature));
            Ajouter("exigibilite", Valeur.De(suite.Exigible));
        }

        return contexte;
    }

    private DateOnly Ouvrable(int jours) => droit.Calendrier(Territoires.Metropole).DernierOuvrable(horloge.Aujourdhui.AddDays(jours));

    private sealed record Suite(Acteur Acteur, Guid Dossier, Histoire Histoire, Guid[] Personnes, DateOnly Exigible, string Nature);
}
