using System.Globalization;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>The words of the corpus: those of the trade, and a long tail of made-up ones (names, places, misprints) in French shape.</summary>
internal static class VocabulaireDuCorpus
{
    public static readonly string[] Outils =
        ("de la le les l' à et des d' du en un une que est dans qui pour par au sur il a ne pas se ce son plus ou sa être avec aux cette ses été sont " +
         "elle qu' leur si même ces après dont fait sans tout lui où entre peut soit sous").Split(' ');

    public static readonly string[] Metier =
        ("créance débiteur créancier tribunal jugement ordonnance paiement somme principal intérêts mise demeure procédure article code civile dossier demande " +
         "injonction payer signification opposition greffe commissaire justice huissier titre exécutoire saisie attribution compte bancaire tiers saisi " +
         "dénonciation mainlevée vente immobilier mobilier hypothèque judiciaire conservatoire sûreté caution solidaire cautionnement prêt contrat échéance " +
         "déchéance terme capital taux légal conventionnel majoration clause pénale indemnité forfaitaire recouvrement frais dépens honoraires avocat requête " +
         "assignation audience plaidoirie conclusions pièce bordereau communication délibéré appel cour cassation pourvoi arrêt motif dispositif chose jugée " +
         "prescription forclusion interruption suspension délai jour mois année notification lettre recommandée accusé réception courrier facture commande " +
         "livraison bon avoir acompte solde règlement virement prélèvement rejet chèque provision effet commerce traite billet ordre société gérant associé " +
         "président directeur siège social registre immatriculation capital liquidation redressement sauvegarde mandataire administrateur juge commissaire " +
         "déclaration admission contestation passif privilège rang surendettement commission recevabilité mesures imposées rétablissement personnel plan " +
         "apurement échéancier mensualité grâce remise moratoire accord transaction protocole désistement radiation péremption instance compétence territoriale " +
         "attributive domicile résidence adresse logement bail loyer charges locataire bailleur commandement expulsion quittance dépôt garantie assurance sinistre " +
         "expertise rapport constat procès-verbal attestation certificat copie minute grosse expédition formule apposition certifiée conforme signature").Split(' ');

    private static readonly string[] Debuts = "b br c ch d f g gr j l m n p pl pr r s t tr v".Split(' ');
    private static readonly string[] Coeurs = "a ai an au e eau é è en i in o oi on ou u".Split(' ');
    private static readonly string[] Fins = "l r n t s c d m tte lle ment tion eur euse age ier ière ant ance if ive el elle ique isme iste oir ure ée és er".Split(' ');

    /// <summary>The word of that rank in the tail: always the same, nearly always another.</summary>
    public static string Rare(int rang)
    {
        var h = new Random(rang);
        var mot = string.Empty;
        for (var syllabes = h.Next(1, 4); syllabes > 0; syllabes--) mot += Debuts[h.Next(Debuts.Length)] + Coeurs[h.Next(Coeurs.Length)];
        mot += Fins[h.Next(Fins.Length)];
        return rang % 5 == 0 ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(mot) : mot;
    }
}
