namespace Recouvrement.Application.Banque;

/// <summary>Where a movement stands. The numbers are stored.</summary>
public enum EtatMouvement
{
    /// <summary>In the inbox.</summary>
    AAffecter = 1,

    /// <summary>In the inbox for what is left of it.</summary>
    Partiel = 2,

    /// <summary>Wholly recorded in dossiers.</summary>
    Affecte = 3,

    /// <summary>Put aside by somebody, with a reason.</summary>
    Ignore = 4,

    /// <summary>Money that went out for another reason than a return: fees, transfers of ours.</summary>
    HorsChamp = 5,
}
