namespace Recouvrement.Web.Demonstration;

/// <summary>A debtor or a guarantor of a story.</summary>
internal enum Personnage
{
    /// <summary>A company that owes.</summary>
    Societe = 1,

    /// <summary>A natural person who owes.</summary>
    Personne = 2,

    /// <summary>A natural person who answers for the first.</summary>
    Caution = 3,
}
