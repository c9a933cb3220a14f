namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Why a notice waits for somebody. The numbers are stored.</summary>
public enum RaisonAvis
{
    /// <summary>No debtor of the dossiers that one sees. Never stored: it is what remains.</summary>
    SansDebiteur = 1,

    /// <summary>The published text is not in the table of natures.</summary>
    NatureInconnue = 2,

    /// <summary>A natural person of the same name, born on the same day.</summary>
    Homonyme = 3,

    /// <summary>A rectification or an annulment of which one does not know the notice.</summary>
    ARapprocher = 4,

    /// <summary>The nature decides nothing: somebody reads the text.</summary>
    ALire = 5,

    /// <summary>The date that the fact needs is not in the notice.</summary>
    DateAbsente = 6,

    /// <summary>Every claim of the dossier was born after the judgment.</summary>
    AnterieurAuxCreances = 7,

    /// <summary>It goes on with a procedure that is not open in the dossier.</summary>
    ProcedureAbsente = 8,

    /// <summary>The dossier gives the opening another date.</summary>
    AutreDate = 9,
}
