namespace Recouvrement.Application.Banque;

/// <summary>The lists of movements that a page shows.</summary>
public enum EtatsCherches
{
    /// <summary>The inbox: nothing recorded, or a part only.</summary>
    AAffecter = 1,

    /// <summary>Wholly recorded.</summary>
    Affectes = 2,

    /// <summary>Put aside with a reason.</summary>
    Ecartes = 3,

    /// <summary>Debits that concern no dossier.</summary>
    HorsChamp = 4,

    /// <summary>All of them.</summary>
    Tous = 5,
}
