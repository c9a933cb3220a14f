namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>The columns of a CSV of payments collected by partners, and the names they go by.</summary>
internal static class ColonnesReglements
{
    public const string Dossier = "dossier";
    public const string Partenaire = "partenaire";
    public const string Qualite = "qualité";
    public const string Date = "date encaissement";
    public const string Encaisse = "encaissé";
    public const string Retenu = "retenu";
    public const string Reverse = "reversé";
    public const string DateReversement = "date reversement";
    public const string Mode = "mode";
    public const string Reference = "référence";

    public static FormeAttendue Forme { get; } = new(
        [
            new(Dossier, true, "referencedossier", "refdossier", "ndossier", "votrereference"),
            new(Partenaire, false, "etude", "mandataire", "correspondant"),
            new(Qualite, false),
            new(Date, true, "datedencaissement", "datepaiement", "date", "recule"),
            new(Encaisse, true, "montant", "montantencaisse", "recu", "montantrecu"),
            new(Retenu, false, "retenue", "fraisretenus", "honoraires", "frais"),
            new(Reverse, false, "montantreverse"),
            new(DateReversement, false, "datedereversement", "reversele"),
            new(Mode, false, "modedepaiement"),
            new(Reference, false, "ref", "notrereference", "libelle"),
        ],
        [';', '\t', ',', '|'],
        Guillemets: true,
        Latin9: false,
        SignalerInconnues: true);
}
