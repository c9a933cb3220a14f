namespace Recouvrement.Actes.Tests.Catalogue;

/// <summary>Act, words that it must have, article, row of the fact sheet. Words are those of the acts, not of the articles.</summary>
internal static class MentionsDesFiches
{
    private const string Titre = "titre.md";
    private const string Execution = "execution.md";
    private const string Collective = "procedures-collectives.md";
    private const string Surendettement = "surendettement.md";

    public static TheoryData<string, string, string, string> Toutes()
    {
        var mentions = new TheoryData<string, string, string, string>();
        foreach (var (actes, mots, article, fiche) in Amiable().Concat(Tribunal()).Concat(Saisies()).Concat(ProceduresCollectives()).Concat(Particuliers()))
        {
            foreach (var acte in actes.Split(' '))
            {
                mentions.Add(acte, mots, article, fiche);
            }
        }

        return mentions;
    }

    private static IEnumerable<(string Actes, string Mots, string Article, string Fiche)> Amiable()
    {
        const string lettre = "lettre-recouvrement-amiable";
        yield return (lettre, "exerçant une activité de recouvrement amiable", "CPCE R124-4, 1°", $"{Titre} AMI-05");
        yield return (lettre, "Nous agissons pour le compte de", "CPCE R124-4, 2°", $"{Titre} AMI-05");
        yield return (lettre, "Fondement de la créance :", "CPCE R124-4, 3°", $"{Titre} AMI-05");
        yield return (lettre, "en principal, intérêts et accessoires :", "CPCE R124-4, 3°", $"{Titre} AMI-05");
        yield return (lettre, "Nous vous invitons à payer", "CPCE R124-4, 4°", $"{Titre} AMI-05");
        yield return (lettre, "Modalités de paiement :", "CPCE R124-4, 4°", $"{Titre} AMI-05");
        yield return (lettre, "Les frais de recouvrement entrepris sans titre exécutoire restent à la charge du créancier, sauf s’ils concernent un acte dont l’accomplissement est prescrit par la loi", "CPCE R124-4, 5° et L111-8, al. 2", $"{Titre} AMI-05");
        yield return (lettre, "laisser tout ou partie des frais ainsi exposés à la charge du débiteur de mauvaise foi", "CPCE R124-4, 5° et L111-8, al. 3", $"{Titre} AMI-05");
        yield return (lettre, "Une quittance vous sera remise pour tout paiement", "CPCE R124-6", $"{Titre} AMI-06");
        yield return ("quittance", "reconnaît avoir reçu de", "CPCE R124-6", $"{Titre} AMI-06");
        yield return ("quittance protocole-accord", "article 1343-1", "C. civ. 1343-1", $"{Titre} AMI-12");
        yield return ("mise-en-demeure", "mettons en demeure, au sens de l’article 1344 du code civil", "C. civ. 1344", $"{Titre} AMI-01");
        yield return ("mise-en-demeure", "articles 1344-1 et 1231-6 du code civil", "C. civ. 1344-1", $"{Titre} AMI-02");
        yield return ("mise-en-demeure", "clause pénale", "C. civ. 1231-5", $"{Titre} AMI-02");
        yield return ("protocole-accord reconnaissance-de-dette", "interrompt la prescription (article 2240 du code civil)", "C. civ. 2240", $"{Titre} BMD-01");
        yield return ("relance-amiable", "arrivées à échéance", "CPCE L111-8, al. 2", $"{Titre} AMI-09");
        yield return ("decompte", "Intérêts", "C. civ. 1343-1", $"{Titre} AMI-12");
        yield return ("lettre-caution", "Nous vous informons de cette défaillance en application de l’article 2303 du code civil", "C. civ. 2303", "aucune fiche : à vérifier");
        yield return ("remise-commissaire", "La remise du titre, lorsqu’il est joint, vaut pouvoir et élection de domicile en votre étude (article R. 141-1", "CPCE R141-1", $"{Execution} CO-16");
    }

    private static IEnumerable<(string Actes, string Mots, string Article, string Fiche)> Tribunal()
    {
        const string requetes = "requete-injonction-de-payer-tj requete-injonction-de-payer-tc";
        const string assignations = "assignation-tj assignation-tc assignation-refere-provision";
        const string signification = "mandat-de-signification";
        yield return (requetes, "Objet de la demande", "CPC 54, 2°", $"{Titre} IPA-04");
        yield return ($"{requetes} {assignations}", "représentée par", "CPC 54, 3°", $"{Titre} IPA-04");
        yield return ($"{requetes} {assignations}", "demeurant", "CPC 54 et 57", $"{Titre} IPA-04");
        yield return ($"{requetes} {assignations}", "BORDEREAU DE PIÈCES", "CPC 57, 1407 et 56", $"{Titre} IPR-02");
        yield return ($"{requetes} {assignations}", "Fait à", "CPC 57", $"{Titre} IPA-04");
        yield return (requetes, "DÉCOMPTE DES SOMMES RÉCLAMÉES", "CPC 1407", $"{Titre} IPA-04");
        yield return (requetes, "1405, 1°", "CPC 1405", $"{Titre} IPA-01");
        yield return (requetes, "1405, 2°", "CPC 1405", $"{Titre} IPA-01");
        yield return (requetes, "articles 42, 43 et 1406", "CPC 1406", $"{Titre} IPA-03");
        yield return (requetes, "En application de l’article 1408", "CPC 1408", $"{Titre} IPA-04");
        yield return ("requete-injonction-de-payer-tj", "À Monsieur ou Madame le juge\ndes contentieux de la protection", "CPC 1406 ; COJ L213-4-4 et -5", $"{Titre} IPA-02");
        yield return ("requete-injonction-de-payer-tj", "n’est pas soumise à la tentative préalable de résolution amiable", "CPC 750-1", $"{Titre} AMI-15");
        yield return ("requete-injonction-de-payer-tc", "consignés au greffe", "CPC 1425", $"{Titre} IPA-05");
        yield return (signification, "Date limite de la signification", "CPC 1411", $"{Titre} IPA-10");
        yield return (signification, "l’ordonnance est non avenue", "CPC 1411", $"{Titre} IPA-10");
        yield return (signification, "signifier à la personne même du débiteur", "CPC 1416", $"{Titre} IPA-10");
        yield return (signification, "la copie certifiée conforme de la requête et le bordereau des pièces", "CPC 1411", $"{Titre} IPR-02");
        yield return (signification, "de manière très apparente et à peine de nullité, les mentions de l’article 1413", "CPC 1413", $"{Titre} IPR-04");
        yield return (signification, "donner verbalement ces indications", "CPC 1414", $"{Titre} IPA-11");
        yield return (signification, "il devra être communiqué à l’audience si le débiteur forme opposition (article 1418)", "CPC 1418", $"{Titre} IPR-07");
        yield return (signification, "Aucune mesure d’exécution ne doit être engagée", "CPC 1422", $"{Titre} IPA-17");
        yield return ("demande-formule-executoire", "dans le mois qui suit l’expiration du délai d’opposition ou le désistement", "CPC 1422 et 1423 anciens", $"{Titre} IPR-09");
        yield return (assignations, "sur les seuls éléments fournis par votre adversaire", "CPC 56", $"{Titre} AUT-08");
        yield return ("assignation-tj", "DILIGENCES EN VUE D’UNE RÉSOLUTION AMIABLE", "CPC 54, 5°", $"{Titre} AMI-14");
        yield return ("assignation-tj", "dans le délai de quinze jours", "CPC 763", $"{Titre} AUT-04");
        yield return ("assignation-tj assignation-refere-provision", "La représentation par avocat n’est pas obligatoire", "CPC 761", $"{Titre} IPS-03");
        yield return ("assignation-tc assignation-refere-provision", "article 853 du code de procédure civile", "CPC 853", $"{Titre} IPS-04");
        yield return ("assignation-tj assignation-tc", "l’exécution provisoire est de droit (article 514", "CPC 514", $"{Titre} AUT-16");
        yield return ("assignation-refere-provision", "à titre de provision", "CPC 835 et 873", $"{Titre} AUT-01");
        yield return ("assignation-refere-provision", "exécutoire à titre provisoire", "CPC 514", $"{Titre} AUT-01");
        yield return ("demande-injonction-de-payer-europeenne", "Le formulaire est remis ou adressé par voie postale au greffe (article 1424-2", "CPC 1424-2", $"{Titre} IPE-02");
        yield return ("demande-injonction-de-payer-europeenne", "6. LE CARACTÈRE TRANSFRONTALIER", "règl. 1896/2006, art. 3", $"{Titre} IPE-01");
        yield return ("demande-declaration-force-executoire", "Le délai d’opposition de trente jours", "règl. 1896/2006, art. 16", $"{Titre} IPE-05");
        yield return ("demande-declaration-force-executoire", "délai d’acheminement de dix jours (article 1424-14", "CPC 1424-14", $"{Titre} IPE-07");
        yield return ("demande-declaration-force-executoire", "article 1424-7", "CPC 1424-7", $"{Titre} IPE-04");
        yield return ("declaration-d-appel", "un mois en matière contentieuse (article 538", "CPC 538", $"{Titre} AUT-11");
        yield return ("declaration-d-appel", "quinze jours pour une ordonnance de référé (article 490)", "CPC 490", $"{Titre} AUT-02");
        yield return ("procuration-speciale", "donne pouvoir spécial à", "CPC 853", $"{Titre} IPS-04");
        yield return ("procuration-speciale", "donné avant l’expiration du délai", "C. com. L622-24", $"{Collective} DC-12");
    }

    private static IEnumerable<(string Actes, string Mots, string Article, string Fiche)> Saisies()
    {
        const string mandats = "mandat-saisie-attribution mandat-saisie-vente mandat-saisie-remunerations mandat-saisie-vehicule mandat-saisie-droits-associes mandat-pv-saisie-remunerations";
        yield return (mandats, "La remise du titre vaut pouvoir et élection de domicile en votre étude (article R. 141-1", "CPCE R141-1", $"{Execution} CO-16");
        yield return (mandats, "En vertu du titre exécutoire suivant", "CPCE L111-2", $"{Execution} CO");
        yield return ("mandat-saisie-attribution", "principal, frais et intérêts échus, majorés d’une provision pour les intérêts à échoir pendant le mois", "CPCE R211-1", $"{Execution} SA-01");
        yield return ("mandat-saisie-attribution", "dénoncée au débiteur dans les huit jours, à peine de caducité", "CPCE R211-3", $"{Execution} SA-09");
        yield return ("mandat-saisie-attribution", "la date d’expiration du délai de contestation doit être exacte", "CPCE R211-3", $"{Execution} SA-09");
        yield return ("mandat-saisie-attribution demande-de-certificat-de-non-contestation", "article R. 211-6", "CPCE R211-6", $"{Execution} SA-14");
        yield return ("mandat-saisie-vente", "décompte distinct des sommes en principal, frais et intérêts échus et le taux des intérêts, à peine de nullité (article R. 221-1)", "CPCE R221-1", $"{Execution} SV-01");
        yield return ("mandat-saisie-vente", "avant huit jours (article R. 221-10)", "CPCE R221-10", $"{Execution} SV-04");
        yield return ("mandat-saisie-vente", "deux ans sans acte d’exécution", "CPCE R221-5", $"{Execution} SV-05");
        yield return ("mandat-saisie-vente", "inférieure à 535 € en principal", "CPCE L221-2", $"{Execution} SV-02");
        yield return ("mandat-saisie-remunerations", "les mentions de l’article R. 212-1-3, à peine de nullité", "CPCE R212-1-3", $"{Execution} RM-01");
        yield return ("mandat-saisie-remunerations", "inscrit au registre numérique le jour même ou le premier jour ouvrable suivant, à peine de caducité", "CPCE R212-1-2", $"{Execution} RM-02");
        yield return ("mandat-saisie-remunerations", "un mois au moins et trois mois au plus", "CPCE L212-2 et L212-6", $"{Execution} RM-03, RM-08");
        yield return ("mandat-saisie-remunerations", "dans les huit jours, à peine de caducité (article R. 212-1-15)", "CPCE R212-1-15", $"{Execution} RM-12");
        yield return ("mandat-pv-saisie-remunerations", "répartiteur est désigné avant le procès-verbal", "CPCE L212-9", $"{Execution} RM-09");
        yield return ("mandat-pv-saisie-remunerations", "le certificat de non-contestation est joint", "CPCE R212-1-11", $"{Execution} RM-10");
        yield return ("mandat-pv-saisie-remunerations", "dans les huit jours (article R. 212-1-15)", "CPCE R212-1-15", $"{Execution} RM-12");
        yield return ("mandat-pv-saisie-remunerations", "l’employeur déclare dans les quinze jours", "CPCE L212-8", $"{Execution} RM-13");
        yield return ("confirmation-saisie-remunerations", "dans le délai de trois mois", "L. 2023-1059, art. 60", $"{Execution} § 5.2");
        yield return ("mandat-saisie-vehicule", "signifiée au débiteur dans les huit jours, à peine de caducité (article R. 223-3)", "CPCE R223-3", $"{Execution} VH-02");
        yield return ("mandat-saisie-vehicule", "elle produit effet pendant deux ans (article R. 223-4)", "CPCE R223-4", $"{Execution} VH-03");
        yield return ("mandat-saisie-vehicule", "dans les huit jours au plus tard (article R. 223-10)", "CPCE R223-10", $"{Execution} VH-06");
        yield return ("mandat-saisie-vehicule", "tout gage inscrit", "CPCE R223-5", $"{Execution} VH-08");
        yield return ("mandat-saisie-droits-associes", "à la société émettrice, au teneur de compte ou à l’intermédiaire", "CPCE R232-1 à R232-5", $"{Execution} DA-01");
        yield return ("mandat-saisie-droits-associes", "dans les huit jours, à peine de caducité (article R. 232-6)", "CPCE R232-6", $"{Execution} DA-02");
        yield return ("demande-de-renseignements", "l’identité et l’adresse de son employeur", "CPCE L152-1", $"{Execution} RE-01");
        yield return ("demande-de-renseignements", "l’existence et le lieu de ses comptes", "CPCE L152-2", $"{Execution} RE-02");
        yield return ("demande-de-renseignements", "ni communiqués à des tiers ni versés dans un fichier", "CPCE L152-3", $"{Execution} RE-03");
        yield return ("demande-de-certificat-de-non-contestation", "par sa négligence perd ses droits", "CPCE R211-8", $"{Execution} SA-17");
        yield return ("demande-de-paiement-au-tiers", "sur la présentation de ce certificat", "CPCE R211-6", $"{Execution} SA-14");
        yield return ("demande-de-paiement-au-tiers assignation-du-tiers-saisi", "titre exécutoire contre", "CPCE R211-9", $"{Execution} SA-18");
        yield return ("assignation-du-tiers-saisi", "Articles R. 121-8 à R. 121-10 du code des procédures civiles d’exécution, reproduits à peine de nullité", "CPCE R121-11", $"{Execution} JX-06");
        yield return ("assignation-du-tiers-saisi", "ne fournit pas les renseignements prévus est condamné", "CPCE R211-5", $"{Execution} SA-08");
        yield return ("assignation-du-tiers-saisi", "la demande excède 10 000 €", "CPCE L121-4", $"{Execution} RM-34");
    }

    private static IEnumerable<(string Actes, string Mots, string Article, string Fiche)> ProceduresCollectives()
    {
        const string declaration = "declaration-de-creance";
        yield return (declaration, "arrêtée au jour du jugement d’ouverture", "C. com. L622-25, al. 1", $"{Collective} DC-01");
        yield return (declaration, "à échoir le", "C. com. L622-25, al. 1", $"{Collective} DC-01");
        yield return (declaration, "Sûretés et privilèges (nature et assiette) :", "C. com. L622-25", $"{Collective} DC-02");
        yield return (declaration, "Les modalités de calcul ainsi indiquées valent déclaration pour l’avenir", "C. com. R622-23", $"{Collective} DC-03");
        yield return (declaration, "Origine de la créance :", "C. com. R622-23", $"{Collective} DC-04");
        yield return (declaration, "Bordereau des pièces jointes", "C. com. R622-23", $"{Collective} DC-04");
        yield return (declaration, "Instance en cours :", "C. com. R622-23", $"{Collective} DC-04");
        yield return (declaration, "certifiée sincère", "C. com. L622-25", $"{Collective} DC-05");
        yield return (declaration, "Lettre recommandée avec demande d’avis de réception", "CPC 668", $"{Collective} DC-09");
        yield return ("requete-releve-de-forclusion", "dans les six mois de la publication du jugement", "C. com. L622-26, al. 3", $"{Collective} RF-01");
        yield return ("requete-releve-de-forclusion", "omise de la liste remise par le débiteur", "C. com. L622-26, al. 1", $"{Collective} RF-04");
        yield return ("requete-releve-de-forclusion", "La défaillance n’est pas due au fait du requérant", "C. com. L622-26, al. 1", $"{Collective} RF-04");
        yield return ("requete-releve-de-forclusion", "les frais de la présente instance seront supportés par lui", "C. com. R622-25", $"{Collective} RF-07");
        yield return ("reponse-contestation-de-creance", "dans le délai de trente jours de l’article L. 622-27", "C. com. L622-27", $"{Collective} PCL-D20");
        yield return ("reponse-plan", "Dans le délai de trente jours de l’article L. 626-5", "C. com. L626-5", $"{Collective} PL-01");
        yield return ("demande-acquiescement-revendication", "Lettre recommandée avec demande d’avis de réception", "C. com. R624-13", $"{Collective} RV-02");
        yield return ("demande-acquiescement-revendication", "Copie de la présente est adressée au mandataire judiciaire", "C. com. R624-13", $"{Collective} RV-02");
        yield return ("demande-acquiescement-revendication", "La présente demande vaut demande de restitution", "C. com. R624-13, al. 4", $"{Collective} RV-04");
        yield return ("demande-acquiescement-revendication requete-revendication-juge-commissaire", "par écrit au plus tard au moment de la livraison", "C. com. L624-16", $"{Collective} RV-06");
        yield return ("requete-revendication-juge-commissaire", "dans les trois mois de la publication", "C. com. L624-9", $"{Collective} RV-01");
        yield return ("requete-revendication-juge-commissaire", "dans le mois qui suit l’expiration du délai de réponse", "C. com. R624-13", $"{Collective} RV-03");
        yield return ("requete-revendication-juge-commissaire", "se reportera sur le prix", "C. com. L624-18", $"{Collective} RV-07");
        yield return ("mise-en-demeure-d-opter", "résilié de plein droit après plus d’un mois", "C. com. L622-13, III, 1°", $"{Collective} CT-01");
        yield return ("mise-en-demeure-d-opter", "prolongation de deux mois au plus", "C. com. L622-13, III, 1°", $"{Collective} CT-01");
        yield return ("mise-en-demeure-d-opter", "en copie, au mandataire judiciaire", "C. com. R627-1", $"{Collective} CT-02");
        yield return ("mise-en-demeure-d-opter", "se fait au comptant", "C. com. L622-13, II", $"{Collective} CT-04");
        yield return ("requete-resolution-du-plan", "n’exécute pas ses engagements dans les délais fixés par le plan", "C. com. L626-27", $"{Collective} PL-07");
        yield return ("demande-certificat-irrecouvrabilite", "est irrécouvrable, en tout ou partie", "usage", $"{Collective} CL-05");
    }

    private static IEnumerable<(string Actes, string Mots, string Article, string Fiche)> Particuliers()
    {
        const string recours = "m06-recours-recevabilite m07-contestation-mesures m08-contestation-retablissement";
        yield return ("m01-information-mandataires", "En application de l’article L. 722-15", "C. conso. L722-15", $"{Surendettement} EF-16");
        yield return ("m01-information-mandataires", "suspendues et interdites", "C. conso. L722-2", $"{Surendettement} M01");
        yield return ("m02-suspension-mesure", "donner mainlevée", "C. conso. L722-2", $"{Surendettement} M02");
        yield return ("m02-suspension-mesure", "suspendre l’exécution", "C. conso. L722-2", $"{Surendettement} M02");
        yield return ("m03-justification-de-creance", "dans le délai de trente jours de l’article R. 723-3", "C. conso. R723-3", $"{Surendettement} SUR-D04");
        yield return ("m03-justification-de-creance", "est garantie par le cautionnement", "C. conso. R723-3, al. 4", $"{Surendettement} PM-12");
        yield return ("m04-refus-de-plan", "Dans le délai de trente jours de l’article D. 732-3", "C. conso. D732-3", $"{Surendettement} SUR-D08");
        yield return ("m05-observations", "Dans le délai de quinze jours de l’article R. 733-3", "C. conso. R733-3", $"{Surendettement} SUR-D10");
        yield return (recours, "Secrétariat de la commission de surendettement", "C. conso. R722-1, R733-6, R741-1", $"{Surendettement} piège 1");
        yield return (recours, "Lettre recommandée avec demande d’avis de réception", "C. conso. R722-1, R733-6, R741-1", $"{Surendettement} piège 1");
        yield return (recours, "qui la signe", "C. conso. R722-1, R733-6, R741-1", $"{Surendettement} piège 1");
        yield return (recours, "Motifs", "C. conso. R722-1, R733-6, R741-1", $"{Surendettement} piège 1");
        yield return ("m06-recours-recevabilite", "quinze jours de l’article R. 722-1", "C. conso. R722-1", $"{Surendettement} SUR-D02");
        yield return ("m07-contestation-mesures", "trente jours de l’article R. 733-6", "C. conso. R733-6", $"{Surendettement} SUR-D12");
        yield return ("m08-contestation-retablissement", "trente jours de l’article R. 741-1", "C. conso. R741-1", $"{Surendettement} SUR-D17");
        yield return ("m09-recours-creancier-non-avise m10-tierce-opposition", "dans les deux mois de cette publicité", "C. conso. R741-2 et R741-14", $"{Surendettement} SUR-D18, SUR-D19");
        yield return ("m11-declaration-retablissement", "dans les deux mois de cette publicité (article R. 742-11", "C. conso. R742-11", $"{Surendettement} SUR-D21");
        yield return ("m11-declaration-retablissement m12-releve-de-forclusion", "Origine de la créance :", "C. conso. R742-12", $"{Surendettement} PM-11");
        yield return ("m11-declaration-retablissement m12-releve-de-forclusion", "Privilège ou sûreté :", "C. conso. R742-12", $"{Surendettement} PM-11");
        yield return ("m11-declaration-retablissement m12-releve-de-forclusion", "Procédures d’exécution en cours :", "C. conso. R742-12", $"{Surendettement} PM-11");
        yield return ("m11-declaration-retablissement", "Lettre recommandée avec demande d’avis de réception", "C. conso. R742-11", $"{Surendettement} PM-11");
        yield return ("m12-releve-de-forclusion", "dans les six mois de cette publicité", "C. conso. R742-13", $"{Surendettement} SUR-D22");
        yield return ("m12-releve-de-forclusion", "le relevé est de droit", "C. conso. R742-13", $"{Surendettement} SUR-D22");
        yield return ("m13-contestation-etat-creances", "adressée quinze jours avant cette audience", "C. conso. R742-16", $"{Surendettement} SUR-D23");
        yield return ("m14-mise-en-demeure-plan", "dans un délai de quinze jours", "C. conso. R732-2", $"{Surendettement} SUR-D15");
        yield return ("m14-mise-en-demeure-plan", "À défaut, le plan sera de plein droit caduc", "C. conso. R732-2", $"{Surendettement} SUR-D15");
        yield return ("m15-constat-de-caducite", "caduc de plein droit", "C. conso. R732-2", $"{Surendettement} SUR-D15");
        yield return ("m16-lettre-caution", "Cette décision ne protège que le débiteur", "C. conso. L722-2", $"{Surendettement} CA-01");
        yield return ("m17-observations-ecrites", "Copie en a été adressée à l’adversaire par lettre recommandée avec demande d’avis de réception", "C. conso. R713-4", $"{Surendettement} M17");
        yield return ("m18-appel", "dans le délai de quinze jours de l’article R. 713-7", "C. conso. R713-7", $"{Surendettement} SUR-D27");
    }
}
