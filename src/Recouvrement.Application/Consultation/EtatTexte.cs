namespace Recouvrement.Application.Consultation;

/// <summary>Whether the text of a piece could be read. The numbers are stored.</summary>
public enum EtatTexte
{
    /// <summary>Waiting for its turn.</summary>
    EnAttente = 1,

    /// <summary>Read: it can be found by its words.</summary>
    Lu = 2,

    /// <summary>Could not be read: the reason says why.</summary>
    Illisible = 3,
}
