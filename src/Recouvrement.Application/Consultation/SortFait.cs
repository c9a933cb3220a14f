namespace Recouvrement.Application.Consultation;

/// <summary>What became of a journal line.</summary>
public enum SortFait
{
    /// <summary>It stands.</summary>
    Debout = 1,

    /// <summary>A later line corrects it.</summary>
    Rectifie = 2,

    /// <summary>A later line sets it aside.</summary>
    Annule = 3,
}
