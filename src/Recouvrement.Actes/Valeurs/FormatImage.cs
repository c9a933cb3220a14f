namespace Recouvrement.Actes.Valeurs;

/// <summary>The picture formats that every version of Word shows.</summary>
public enum FormatImage
{
    /// <summary>PNG.</summary>
    Png = 1,

    /// <summary>JPEG.</summary>
    Jpeg = 2,
}
