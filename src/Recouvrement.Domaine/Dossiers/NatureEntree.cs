namespace Recouvrement.Domaine.Dossiers;

/// <summary>What an entry does to the journal; nothing is ever edited or deleted. The numbers are stored and hashed.</summary>
public enum NatureEntree
{
    /// <summary>A fact is stated.</summary>
    Constat = 1,

    /// <summary>An earlier fact is replaced by a corrected version of itself, with a reason.</summary>
    Rectification = 2,

    /// <summary>An earlier fact is set aside, with a reason.</summary>
    Annulation = 3,
}
