namespace Recouvrement.Application.Consultation;

/// <summary>How the list of dossiers is ordered.</summary>
public enum TriDossiers
{
    /// <summary>Next deadline first; dossiers without one at the end.</summary>
    ProchaineEcheance = 1,

    /// <summary>Reference.</summary>
    Reference = 2,

    /// <summary>Name of the first debtor.</summary>
    Debiteur = 3,

    /// <summary>Name of the creditor.</summary>
    Creancier = 4,

    /// <summary>What is still owed.</summary>
    ResteDu = 5,

    /// <summary>Last thing written.</summary>
    DerniereEcriture = 6,
}
