namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>The columns of a table exported from a bank's site, and the names they go by.</summary>
internal static class ColonnesReleve
{
    public const string Date = "date";
    public const string DateValeur = "date de valeur";
    public const string Libelle = "libellé";
    public const string Montant = "montant";
    public const string Debit = "débit";
    public const string Credit = "crédit";
    public const string Devise = "devise";
    public const string Reference = "référence";
    public const string Nom = "contrepartie";
    public const string Iban = "iban";
    public const string Compte = "compte";

    public static FormeAttendue Forme { get; } = new(
        [
            new(Date, true, "dateoperation", "datedoperation", "datecomptable", "datedecomptabilisation", "dateop", "bookingdate"),
            new(DateValeur, false, "datevaleur", "dateval", "valeur", "valuedate"),
            new(Libelle, true, "libelleoperation", "libelledeloperation", "libellesimplifie", "designation", "description", "nature", "operation", "label"),
            new(Montant, false, "montanteur", "montanteuros", "montantdeloperation", "montantoperation", "amount"),
            new(Debit, false, "debiteur", "debiteuros", "montantdebit"),
            new(Credit, false, "crediteur", "crediteuros", "montantcredit"),
            new(Devise, false, "monnaie", "currency"),
            new(Reference, false, "ref", "referenceoperation", "informationscomplementaires", "reference"),
            new(Nom, false, "nom", "tiers", "emetteur", "donneurdordre", "nomcontrepartie"),
            new(Iban, false, "ibancontrepartie", "comptecontrepartie", "ibanemetteur"),
            new(Compte, false, "numerodecompte", "numerocompte", "ncompte"),
        ],
        [';', '\t', ',', '|'],
        Guillemets: true,
        Latin9: false,
        SignalerInconnues: false);
}
