namespace Recouvrement.Application.Prelevements;

/// <summary>Which scheme a direct debit follows (LclInstrm).</summary>
public enum SchemaPrelevement
{
    /// <summary>Anybody may be debited, and be refunded within eight weeks.</summary>
    CORE = 1,

    /// <summary>Between professionals, whose bank has checked the mandate.</summary>
    B2B = 2,
}
