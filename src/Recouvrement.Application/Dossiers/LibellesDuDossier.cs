using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Dossiers;

/// <summary>The words for the facts of the dossier itself and for their values; a value without a word is not for the eyes.</summary>
internal static class LibellesDuDossier
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [TypesDeFait.DossierOuvert] = "Dossier ouvert",
        [TypesDeFait.DossierClos] = "Dossier clos",
        [TypesDeFait.JuristeDesigne] = "Juriste désigné",
        [TypesDeFait.PartieAjoutee] = "Partie ajoutée",
        [TypesDeFait.PartieModifiee] = "Identité mise à jour",
        [TypesDeFait.IntervenantDesigne] = "Intervenant désigné",
        [TypesDeFait.CreanceDeclaree] = "Créance déclarée",
        [TypesDeFait.ProcedureOuverte] = "Procédure ouverte",
        [TypesDeFait.PieceAjoutee] = "Pièce ajoutée",
        [TypesDeFait.PieceQualifiee] = "Pièce décrite",
        [TypesDeFait.PieceRemise] = "Pièce remise",
        [TypesDeFait.ActeProduit] = "Acte produit",
        [TypesDeFait.DecompteProduit] = "Décompte produit",
        [TypesDeFait.Derogation] = "Dérogation à une interdiction",
        [TypesDeFait.PaiementRecu] = "Paiement reçu",
        [TypesDeFait.DroitApplique] = "Droit nouveau appliqué",
        [TypesDeFait.CreanceDouteuse] = "Créance passée en douteuse ou litigieuse",
        [TypesDeFait.DepreciationConstatee] = "Dépréciation constatée",
        [TypesDeFait.DepreciationReprise] = "Dépréciation reprise",
        [TypesDeFait.PerteConstatee] = "Perte sur créance irrécouvrable",
        [TypesDeFait.NoteAjoutee] = "Note",
        [Plans.FaitsDuPlan.PrelevementPresente] = "Prélèvement présenté à la banque",
        [TypesDeFait.EcheanceControlee] = "Échéance contrôlée",
        [TypesDeFait.EcheanceConstatee] = "Échéance passée, constatée",
        [TypesReserves.SortieDuModele] = "Sortie du modèle",
        [TypesReserves.RetourAuModele] = "Retour au modèle",
    };

    private static readonly ChampDefini[] Champs =
    [
        Champ("reference", "Référence"),
        Champ("procedure", "Procédure"),
        Champ("nom", "Nom"),
        Champ("prenoms", "Prénoms"),
        Champ("forme", "Forme"),
        Champ("siren", "SIREN"),
        Champ("villeRcs", "RCS"),
        Champ("capital", "Capital", TypeChamp.Montant),
        Champ("representant", "Représentant"),
        Champ("qualiteRepresentant", "Qualité du représentant"),
        Champ("qualite", "Qualité"),
        Champ("adresse", "Adresse"),
        Champ("codePostal", "Code postal"),
        Champ("ville", "Ville"),
        Champ("pays", "Pays"),
        Champ("libelle", "Libellé"),
        Champ("montant", "Montant", TypeChamp.Montant),
        Champ("dateFacture", "Date de la facture", TypeChamp.Jour),
        Champ("exigibilite", "Exigible le", TypeChamp.Jour),
        Champ("intitule", "Intitulé"),
        Champ("arreteAu", "Arrêté au", TypeChamp.Jour),
        Champ("total", "Total", TypeChamp.Montant),
        Champ("fichier", "Fichier"),
        Champ("acteDeroge", "Acte"),
        Champ("effetEcarte", "Écarte"),
        Champ("article", "Article"),
        Champ("source", "Procédure"),
        Champ("remiseA", "Remise à"),
        Champ("boutEnBout", "Référence de bout en bout"),
        Champ("rum", "RUM"),
        Champ("le", "Prélevé le", TypeChamp.Jour),
        Champ("remise", "Remise"),
        Champ("changements", "Changements"),
    ];

    /// <summary>The type in words; the type itself when it has none.</summary>
    public static string Type(string type) => Types.GetValueOrDefault(type) ?? FaitsDuDossier.Trouver(type)?.Libelle ?? type;

    /// <summary>The fields to show of a fact, in order.</summary>
    public static IReadOnlyList<ChampDefini> ChampsDe(string type) => FaitsDuDossier.Trouver(type)?.Champs ?? Champs;

    private static ChampDefini Champ(string nom, string libelle, TypeChamp type = TypeChamp.Texte) => new(nom, libelle, type, false, [], null);
}
