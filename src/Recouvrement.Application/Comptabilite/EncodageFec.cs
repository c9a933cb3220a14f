namespace Recouvrement.Application.Comptabilite;

/// <summary>The encodings that LPF art. A47 A-1 allows.</summary>
public enum EncodageFec
{
    /// <summary>UTF-8.</summary>
    Utf8 = 1,

    /// <summary>ISO 8859-15.</summary>
    Latin9 = 2,

    /// <summary>ASCII: accents are dropped.</summary>
    Ascii = 3,
}
