namespace Recouvrement.Infrastructure.Imports;

/// <summary>The columns of a FEC that we read, by the names of LPF art. A47 A-1.</summary>
internal static class ColonnesFec
{
    public const string JournalCode = "JournalCode";
    public const string EcritureNum = "EcritureNum";
    public const string EcritureDate = "EcritureDate";
    public const string CompteNum = "CompteNum";
    public const string CompteLib = "CompteLib";
    public const string CompAuxNum = "CompAuxNum";
    public const string CompAuxLib = "CompAuxLib";
    public const string PieceRef = "PieceRef";
    public const string PieceDate = "PieceDate";
    public const string EcritureLib = "EcritureLib";
    public const string Debit = "Debit";
    public const string Credit = "Credit";
    public const string Montant = "Montant";
    public const string Sens = "Sens";
    public const string EcritureLet = "EcritureLet";
    public const string DateLet = "DateLet";

    public static FormeAttendue Forme { get; } = new(
        [
            new(JournalCode, true),
            new(EcritureNum, true),
            new(EcritureDate, true),
            new(CompteNum, true),
            new(CompteLib, true),
            new(CompAuxNum, true),
            new(CompAuxLib, true),
            new(PieceRef, true),
            new(PieceDate, true),
            new(EcritureLib, true),
            new(Debit, false),
            new(Credit, false),
            new(Montant, false),
            new(Sens, false),
            new(EcritureLet, true),
            new(DateLet, true),
            Legale("JournalLib"),
            Legale("ValidDate"),
            Legale("MontantDevise"),
            Legale("Idevise"),
        ],
        ['\t', '|', ';'],
        Guillemets: false,
        Latin9: true,
        // The article lets a company add columns of its own after the eighteen.
        SignalerInconnues: false)
    {
        SeparateurFinal = true,
    };

    private static ColonneConnue Legale(string nom) =>
        new(nom, false) { SiAbsente = "L’article A47 A-1 du LPF l’exige : signalez-le au comptable ; l’import reste possible." };
}
