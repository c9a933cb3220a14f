namespace Recouvrement.Application.Dossiers;

/// <summary>Types of the facts of the dossier itself: no procedure carries them (<c>Fait.Procedure</c> is null). They are stored.</summary>
public static class TypesDeFait
{
    /// <summary>The dossier is opened: reference, portfolio, creditor.</summary>
    public const string DossierOuvert = "dossier-ouvert";

    /// <summary>The dossier is closed, with a reason.</summary>
    public const string DossierClos = "dossier-clos";

    /// <summary>A juriste takes charge.</summary>
    public const string JuristeDesigne = "juriste-designe";

    /// <summary>A debtor or a surety is added; the fact's id becomes the party's.</summary>
    public const string PartieAjoutee = "partie-ajoutee";

    /// <summary>The identity of a party changed (a move, a new manager).</summary>
    public const string PartieModifiee = "partie-modifiee";

    /// <summary>Who takes part without being a party is named: court, commissaire de justice, lawyer.</summary>
    public const string IntervenantDesigne = "intervenant-designe";

    /// <summary>A claim; the fact's id becomes the claim's.</summary>
    public const string CreanceDeclaree = "creance-declaree";

    /// <summary>A procedure begins, with its context.</summary>
    public const string ProcedureOuverte = "procedure-ouverte";

    /// <summary>A document received; the fact's id becomes the piece's.</summary>
    public const string PieceAjoutee = "piece-ajoutee";

    /// <summary>Somebody said what a piece is: its kind, title, date, parties, confidentiality, the version it replaces.</summary>
    public const string PieceQualifiee = "piece-qualifiee";

    /// <summary>A piece was handed to somebody outside.</summary>
    public const string PieceRemise = "piece-remise";

    /// <summary>A document we produced; the fact's id becomes the piece's.</summary>
    public const string ActeProduit = "acte-produit";

    /// <summary>
    /// A décompte was drawn for somebody: the account it shows, kept whole with the rates that governed; the fact's id becomes the piece's.
    /// </summary>
    public const string DecompteProduit = "decompte-produit";

    /// <summary>An act was produced although an effect of another procedure forbade it, with a reason; names the act's own fact.</summary>
    public const string Derogation = "derogation";

    /// <summary>A payment received.</summary>
    public const string PaiementRecu = "paiement-recu";

    /// <summary>What a new version of the law changes in the dossier was confirmed: from here on it governs.</summary>
    public const string DroitApplique = "droit-applique";

    /// <summary>The claim is moved among the doubtful or disputed ones.</summary>
    public const string CreanceDouteuse = "creance-douteuse";

    /// <summary>A depreciation is recorded.</summary>
    public const string DepreciationConstatee = "depreciation-constatee";

    /// <summary>A depreciation is taken back.</summary>
    public const string DepreciationReprise = "depreciation-reprise";

    /// <summary>The claim, or part of it, is lost for good, with its proof.</summary>
    public const string PerteConstatee = "perte-constatee";

    /// <summary>A note.</summary>
    public const string NoteAjoutee = "note-ajoutee";

    /// <summary>A fatal deadline was checked by a second person.</summary>
    public const string EcheanceControlee = "echeance-controlee";

    /// <summary>The passing of a deadline was taken note of, with a reason: it leaves « Ma journée ».</summary>
    public const string EcheanceConstatee = "echeance-constatee";

    /// <summary>True for the facts that are documents: their id is that of the piece.</summary>
    public static bool EstUnePiece(string type) => type is PieceAjoutee or ActeProduit or DecompteProduit;
}
