namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>What a field of a fact may take from the notice.</summary>
public enum RepriseAvis
{
    /// <summary>The court.</summary>
    Tribunal = 1,

    /// <summary>The text of the notice: organs, addresses, as published.</summary>
    Complement = 2,

    /// <summary>The identifier of the notice.</summary>
    Identifiant = 3,
}
