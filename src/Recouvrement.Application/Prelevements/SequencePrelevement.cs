namespace Recouvrement.Application.Prelevements;

/// <summary>Rank of a direct debit under its mandate (SeqTp).</summary>
public enum SequencePrelevement
{
    /// <summary>First of a series.</summary>
    FRST = 1,

    /// <summary>One of a series.</summary>
    RCUR = 2,

    /// <summary>Last of a series.</summary>
    FNAL = 3,

    /// <summary>Alone under its mandate.</summary>
    OOFF = 4,
}
