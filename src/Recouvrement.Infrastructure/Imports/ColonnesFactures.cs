namespace Recouvrement.Infrastructure.Imports;

/// <summary>The columns of a CSV of unpaid invoices, and the names they go by.</summary>
internal static class ColonnesFactures
{
    public const string Creancier = "créancier";
    public const string Debiteur = "débiteur";
    public const string Siren = "siren";
    public const string Adresse = "adresse";
    public const string CodePostal = "code postal";
    public const string Ville = "ville";
    public const string Facture = "facture";
    public const string Libelle = "libellé";
    public const string DateFacture = "date facture";
    public const string Echeance = "échéance";
    public const string Montant = "montant";
    public const string Nature = "nature";
    public const string Gestionnaire = "gestionnaire";
    public const string Portefeuille = "portefeuille";

    private const string ACompleter = "Complétez l’adresse des débiteurs dans les dossiers : aucun acte ne part sans elle.";

    public static FormeAttendue Forme { get; } = new(
        [
            new(Creancier, true, "nomcreancier", "nomducreancier", "mandant"),
            new(Debiteur, true, "nomdebiteur", "nomdudebiteur", "client", "nomclient", "nomduclient", "raisonsociale"),
            new(Siren, false, "nsiren", "numerosiren", "sirendebiteur", "sirendudebiteur", "sirenclient", "siret"),
            new(Adresse, false, "adressedebiteur", "adressedudebiteur", "rue") { SiAbsente = ACompleter },
            new(CodePostal, false, "cp") { SiAbsente = ACompleter },
            new(Ville, false, "commune", "localite") { SiAbsente = ACompleter },
            new(Facture, true, "nfacture", "numerofacture", "numerodefacture", "numfacture", "reference", "referencefacture", "reffacture", "piece"),
            new(Libelle, false, "objet", "designation"),
            new(DateFacture, true, "datedefacture", "datedelafacture", "datefacturation", "datedefacturation", "dateemission", "datedemission"),
            new(Echeance, true, "dateecheance", "datedecheance", "dateecheancefacture", "exigibilite"),
            new(Montant, true, "montantttc", "montantdu", "resteadu", "restedu", "solde"),
            new(Nature, false, "naturecreance", "naturedelacreance"),
            new(Gestionnaire, false, "charge", "suivipar"),
            new(Portefeuille, false),
        ],
        [';', '\t', ',', '|'],
        Guillemets: true,
        Latin9: false,
        SignalerInconnues: true);
}
