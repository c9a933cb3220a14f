namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>The forms in which the notices are given out.</summary>
public enum FormatBodacc
{
    /// <summary>JSON of the open API: a page of results, version 1 or 2, or a whole export.</summary>
    Json = 1,

    /// <summary>XML bulletin of collective proceedings (PCL) of the DILA.</summary>
    XmlPcl = 2,
}
