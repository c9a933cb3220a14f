namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>What a notice does to those published before it.</summary>
public enum TypeAvis
{
    /// <summary>A notice of its own.</summary>
    Initial = 1,

    /// <summary>Replaces what <see cref="AvisBodacc.Precedent"/> said.</summary>
    Rectificatif = 2,

    /// <summary>Takes back what <see cref="AvisBodacc.Precedent"/> said.</summary>
    Annulation = 3,
}
