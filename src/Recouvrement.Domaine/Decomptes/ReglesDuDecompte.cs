namespace Recouvrement.Domaine.Decomptes;

/// <summary>Ids of the rules and rates that décomptes use, as the law files name them.</summary>
public static class ReglesDuDecompte
{
    /// <summary>Months before the five points.</summary>
    public const string Majoration = "interet.majoration";

    /// <summary>The same after an adjudication.</summary>
    public const string MajorationAdjudication = "interet.majoration-adjudication";

    /// <summary>The year of the capitalisation.</summary>
    public const string Capitalisation = "interet.capitalisation";

    /// <summary>Prescription of interest born of a title.</summary>
    public const string Prescription = "pre.titre-interets";

    /// <summary>The same against a consumer.</summary>
    public const string PrescriptionConsommateur = "pre.titre-interets-consommateur";

    /// <summary>Opposition to an injonction de payer.</summary>
    public const string Opposition = "ip.opposition";

    /// <summary>Wait before an injonction de payer becomes a title, for the orders that have it.</summary>
    public const string AttenteExecution = "ip.attente-execution";

    /// <summary>The five points.</summary>
    public const string Points = "seuil.majoration-points";

    /// <summary>Points above the ECB rate.</summary>
    public const string PenalitesPoints = "seuil.penalites-points";

    /// <summary>Floor of agreed penalties.</summary>
    public const string PenalitesPlancher = "seuil.penalites-plancher";

    /// <summary>Forty euros.</summary>
    public const string Indemnite = "seuil.indemnite-forfaitaire";

    /// <summary>Legal rate, private creditors.</summary>
    public const string LegalParticuliers = "legal.particuliers";

    /// <summary>Legal rate, other creditors.</summary>
    public const string LegalAutres = "legal.autres";

    /// <summary>ECB rate.</summary>
    public const string Refi = "bce.refi";
}
