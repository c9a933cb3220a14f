using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>The rows of the read tables of one dossier, drawn from its fold.</summary>
internal sealed class LignesDeVue
{
    // Room for this many journal lines in the numbers that the search index knows pieces by.
    private const long PiecesParDossier = 1_000_000;

    private readonly IDroit droit;

    private LignesDeVue(VueDossier vue)
    {
        droit = vue.Par.Droit;
        var numero = Numero(vue.Dossier.Reference);
        Dossier = LireDossier(vue, numero);
        AjouterParties(vue.Dossier);
        AjouterEtats(vue);
        AjouterEcheances(vue);
        AjouterPieces(vue, numero);
        AjouterAffectations(vue.Dossier);
        Plans = LignesDePlans.Plans(vue);
        Presentations = LignesDePlans.Presentations(vue);
    }

    public LigneDossierEnBase Dossier { get; }

    public List<LignePartie> Parties { get; } = [];

    public List<LigneCreance> Creances { get; } = [];

    public List<LigneEtat> Etats { get; } = [];

    public List<LigneEcheanceEnBase> Echeances { get; } = [];

    public List<LignePieceEnBase> Pieces { get; } = [];

    public List<LigneAffectation> Affectations { get; } = [];

    public IReadOnlyList<LignePlan> Plans { get; }

    public IReadOnlyList<LignePresentation> Presentations { get; }

    /// <summary>Draws the rows, fingerprint included; the change number is given when they are written.</summary>
    public static LignesDeVue Tirer(VueDossier vue, IModel modele)
    {
        var lignes = new LignesDeVue(vue);
        lignes.Dossier.EmpreinteVue = EmpreinteDeVue.De(modele, lignes);
        return lignes;
    }

    /// <summary>« 2026-000123 » → 2026000123; 0 for a reference that is not one.</summary>
    public static long Numero(string reference) =>
        long.TryParse(reference.Replace("-", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n
            : 0;

    /// <summary>What the search index knows the dossier itself by: line zero of its own pieces.</summary>
    public static long DocumentDuDossier(long numero) => numero * PiecesParDossier;

    /// <summary>Number of the dossier that a document belongs to.</summary>
    public static long NumeroDuDocument(long document) => document / PiecesParDossier;

    private static long Centimes(decimal euros) => decimal.ToInt64(decimal.Round(euros * 100m, 0, MidpointRounding.AwayFromZero));

    private LigneDossierEnBase LireDossier(VueDossier vue, long numero)
    {
        var dossier = vue.Dossier;
        var debiteurs = LectureDesEcheances.Debiteurs(vue);
        var premier = dossier.Debiteurs.Count > 0 ? dossier.Debiteurs[0].Identite : dossier.Creancier.Identite;
        return new LigneDossierEnBase
        {
            Id = dossier.Id,
            Numero = numero,
            Reference = dossier.Reference,
            Portefeuille = dossier.Portefeuille,
            Juriste = dossier.Juriste,
            Juridiction = dossier.Procedures.Select(p => p.Contexte.Valeurs["juridiction"]?.Texte).LastOrDefault(j => !string.IsNullOrEmpty(j)),
            Creancier = dossier.Creancier.Identite.Affichage,
            Debiteurs = debiteurs,
            TriDebiteur = Replis.ParMots(premier.Nom + " " + premier.Prenoms),
            TriCreancier = Replis.ParMots(dossier.Creancier.Identite.Nom),
            Mots = Mots(dossier),
            OuvertLe = dossier.OuvertLe,
            ClosLe = dossier.ClosLe,
            PrincipalCentimes = Centimes(dossier.Principal),
            ResteDuCentimes = Centimes(dossier.ResteDu),
            Etapes = string.Join(" · ", vue.Machines.Concat(LignesDePlans.Horloges(vue)).Select(m => m.Etat.LibelleEtape).Distinct(StringComparer.Ordinal)),
            SousProcedure = SousProcedure(vue),
            ProchaineEcheance = vue.Prochaine?.DateATenir,
            LibelleEcheance = vue.Prochaine is { } prochaine ? LectureDesEcheances.Libelle(prochaine, droit) : null,
            SeveriteEcheance = vue.Prochaine is { } p ? SuiviDesEcheances.SeveriteDe(p.Echeance) : null,
            SansProchaineEtape = vue.SansProchaineEtape,
            RecalculerLe = vue.RecalculerLe,
            Version = vue.Version,
            Empreinte = vue.Journal.Empreinte,
            DerniereEcriture = vue.Journal.Entrees[^1].EnregistreLe.UtcDateTime,
        };
    }

    private static string? SousProcedure(VueDossier vue) => vue.Machines.Any(LectureDesBandeaux.Contraint)
        ? string.Join(" · ", vue.Machines.Where(LectureDesBandeaux.Contraint).Select(m => m.Definition.Libelle).Distinct(StringComparer.Ordinal))
        : null;

    private static string Mots(EtatDossier dossier)
    {
        var noms = dossier.Debiteurs.Prepend(dossier.Creancier)
            .SelectMany(p => new[] { p.Identite.Nom, p.Identite.Prenoms, p.Identite.Siren })
            .OfType<string>();
        return " " + dossier.Reference + " " + string.Join(' ', noms.Select(Replis.ParMots)) + " ";
    }

    private void AjouterParties(EtatDossier dossier)
    {
        var rang = 0;
        foreach (var partie in dossier.Debiteurs.Prepend(dossier.Creancier))
        {
            Parties.Add(new LignePartie
            {
                Id = partie.Id,
                Dossier = dossier.Id,
                Rang = rang++,
                Role = partie.Role,
                Nature = partie.Identite.Nature,
                Nom = partie.Identite.Affichage,
                Mots = Replis.ParMots(partie.Identite.Affichage),
                Siren = partie.Identite.Siren,
                NaissanceLe = partie.Identite.NaissanceLe,
                CodePostal = partie.Identite.CodePostal,
                Ville = partie.Identite.Ville,
            });
        }

        rang = 0;
        foreach (var creance in dossier.Creances)
        {
            Creances.Add(new LigneCreance
            {
                Id = creance.Id,
                Dossier = dossier.Id,
                Rang = rang++,
                Reference = creance.Reference,
                Libelle = creance.Libelle,
                Nature = creance.Nature,
                DateFacture = creance.DateFacture,
                Exigibilite = creance.Exigibilite,
                MontantCentimes = Centimes(creance.Montant),
            });
        }
    }

    private void AjouterEtats(VueDossier vue)
    {
        var rang = 0;
        foreach (var machine in vue.Machines)
        {
            Etats.Add(new LigneEtat
            {
                Dossier = vue.Dossier.Id,
                Rang = rang++,
                Instance = machine.Instance,
                Procedure = machine.Definition.Id,
                Debiteur = machine.Debiteur,
                Etape = machine.Etat.Etape,
                LibelleEtape = machine.Etat.LibelleEtape,
                DepuisLe = machine.Etat.DepuisLe,
                Terminal = machine.Etat.Terminal,
                Regime = machine.Etat.Regime,
            });
        }
    }

    private void AjouterEcheances(VueDossier vue)
    {
        var rang = 0;
        foreach (var suivie in vue.Echeances)
        {
            var calcul = suivie.Echeance.Calcul;
            Echeances.Add(new LigneEcheanceEnBase
            {
                Id = suivie.Id,
                Dossier = vue.Dossier.Id,
                Rang = rang++,
                Portefeuille = vue.Dossier.Portefeuille,
                Juriste = vue.Dossier.Juriste,
                Instance = suivie.Machine.Instance,
                LibelleProcedure = suivie.Machine.Libelle,
                Debiteur = suivie.Machine.Debiteur,
                NomDebiteur = suivie.Machine.NomDebiteur,
                Regle = suivie.Echeance.Regle,
                Version = calcul?.Version,
                Libelle = LectureDesEcheances.Libelle(suivie, droit),
                Article = calcul?.Article,
                Severite = SuiviDesEcheances.SeveriteDe(suivie.Echeance),
                Confiance = calcul?.Confiance ?? Confiance.AVerifier,
                Charge = calcul?.Charge ?? Charge.Creancier,
                Statut = suivie.Echeance.Statut,
                Depart = suivie.Echeance.Depart,
                DateBrute = calcul?.DateBrute,
                DateEcheance = calcul?.DateEcheance,
                DateATenir = calcul?.DateATenir,
                Doute = calcul is null ? suivie.Echeance.Refus : calcul.Doute,
                Effet = calcul?.Effet,
                Raison = suivie.Echeance.Raison,
                CreeeLe = suivie.CreeeLe,
                CloseLe = suivie.Echeance.CloseLe,
                ASuivre = suivie.ASuivre,
                AControler = suivie.AControler,
                ControleePar = suivie.ControleePar,
            });
        }
    }

    private void AjouterPieces(VueDossier vue, long numero)
    {
        var rang = 0;
        foreach (var piece in vue.Dossier.Pieces)
        {
            var entree = vue.Journal.Entrees.First(e => e.Fait.Id == piece.Id);
            Pieces.Add(new LignePieceEnBase
            {
                Id = piece.Id,
                Dossier = vue.Dossier.Id,
                Rang = rang++,
                Document = DocumentDuDossier(numero) + entree.Numero,
                Intitule = piece.Intitule,
                NomFichier = piece.NomFichier,
                TypeMedia = piece.TypeMedia,
                Taille = piece.Taille,
                Empreinte = piece.Empreinte,
                Date = piece.Date,
                AjouteeLe = piece.AjouteeLe.UtcDateTime,
                Acte = piece.Acte,
                Nature = piece.Nature,
            });
        }
    }

    private void AjouterAffectations(EtatDossier dossier)
    {
        var rang = 0;
        foreach (var affectation in dossier.Affectations)
        {
            Affectations.Add(new LigneAffectation
            {
                Dossier = dossier.Id,
                Rang = rang++,
                Fait = affectation.Fait,
                Mouvement = affectation.Mouvement,
                Centimes = Centimes(affectation.Montant),
                BoutEnBout = affectation.BoutEnBout,
                Rejet = affectation.Rejet,
                Rejete = affectation.Rejete,
            });
        }
    }
}
