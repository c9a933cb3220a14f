using Recouvrement.Application.Comptes;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Dossiers;

/// <summary>The facts of the dossier itself that a form may record: same vocabulary as the facts of procedures.</summary>
public static class FaitsDuDossier
{
    /// <summary>In the order of the menu.</summary>
    public static IReadOnlyList<DefinitionFait> Saisissables { get; } =
    [
        Definir(TypesDeFait.PaiementRecu, "Paiement reçu", "débiteur", "Date de réception du paiement",
            new ChampDefini("montant", "Montant en euros", TypeChamp.Montant, true, [], null),
            new ChampDefini("mode", "Mode de paiement", TypeChamp.Choix, false,
            [
                new ChoixDefini("virement", "Virement"),
                new ChoixDefini("prelevement", "Prélèvement"),
                new ChoixDefini("cheque", "Chèque"),
                new ChoixDefini("carte", "Carte bancaire"),
                new ChoixDefini("especes", "Espèces"),
                new ChoixDefini("commissaire-de-justice", "Versé au commissaire de justice"),
            ], null),
            new ChampDefini("libelle", "Libellé", TypeChamp.Texte, false, [], null),
            new ChampDefini(ImputationEcrite.ChampChoix, "Créance que le débiteur a dit payer", TypeChamp.Texte, false, [], "Son choix passe avant la règle (C. civ. 1342-10 al. 1)."),
            new ChampDefini(ImputationEcrite.Champ, "Imputation manuelle", TypeChamp.Texte, false, [], "Par exemple\u00A0: intérêts FA-001 : 12,50 ; principal FA-001 : 100,00."),
            new ChampDefini(ImputationEcrite.ChampMotif, "Motif de l’imputation manuelle", TypeChamp.Texte, false, [], "Le décompte le citera.")) with { Commun = false },
        Definir(TypesDeFait.CreanceDouteuse, "Créance passée en douteuse ou litigieuse", "comptable", "Date du reclassement",
            new ChampDefini("motif", "Motif", TypeChamp.Texte, true, [], null)),
        Definir(TypesDeFait.DepreciationConstatee, "Dépréciation constatée", "comptable", "Date de clôture",
            new ChampDefini("montantHt", "Montant hors taxes", TypeChamp.Montant, true, [], null),
            new ChampDefini("motif", "Ce qui rend la perte probable", TypeChamp.Texte, true, [], null)),
        Definir(TypesDeFait.DepreciationReprise, "Dépréciation reprise", "comptable", "Date de la reprise",
            new ChampDefini("montantHt", "Montant hors taxes", TypeChamp.Montant, true, [], null)),
        Definir(TypesDeFait.PerteConstatee, "Perte sur créance irrécouvrable", "comptable", "Date de la perte",
            new ChampDefini("montantHt", "Montant hors taxes", TypeChamp.Montant, true, [], null),
            new ChampDefini("tva", "TVA à récupérer", TypeChamp.Montant, false, [], null),
            new ChampDefini("preuve", "Preuve", TypeChamp.Choix, true,
            [
                new ChoixDefini("certificat-irrecouvrabilite", "Certificat d’irrécouvrabilité"),
                new ChoixDefini("liquidation", "Jugement de liquidation judiciaire"),
                new ChoixDefini("cloture-insuffisance-actif", "Clôture pour insuffisance d’actif"),
                new ChoixDefini("plan", "Plan ou mesures qui effacent la dette"),
                new ChoixDefini("autre", "Autre preuve"),
            ], null),
            new ChampDefini("duplicata", "Duplicata de facture envoyé au débiteur (CGI 272-1)", TypeChamp.OuiNon, false, [], null)),
        .. FaitsDuCompte.Saisissables,
        .. FaitsDuPlan.Saisissables,
        Definir(TypesDeFait.NoteAjoutee, "Note", "juriste", "Date de la note",
            new ChampDefini("texte", "Texte de la note", TypeChamp.Texte, true, [], null)),
        Definir(TypesDeFait.DossierClos, "Dossier clos", "juriste", "Date de clôture",
            new ChampDefini("motif", "Motif de la clôture", TypeChamp.Choix, true,
            [
                new ChoixDefini("solde", "Soldé"),
                new ChoixDefini("irrecouvrable", "Irrécouvrable"),
                new ChoixDefini("abandon", "Abandon par le créancier"),
                new ChoixDefini("erreur", "Ouvert par erreur"),
            ], null)),
    ];

    /// <summary>The definition of that type, or null when a form may not record it.</summary>
    public static DefinitionFait? Trouver(string type) =>
        Saisissables.FirstOrDefault(f => string.Equals(f.Id, type, StringComparison.Ordinal));

    private static DefinitionFait Definir(string id, string libelle, string acteur, string libelleDate, params ChampDefini[] champs) =>
        new(id, libelle, acteur, libelleDate, true, champs, [], null, 0);
}
