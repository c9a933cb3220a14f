namespace Recouvrement.Application.Dossiers;

/// <summary>A company or a human being: acts and notices differ.</summary>
public enum NaturePersonne
{
    /// <summary>Personne morale.</summary>
    Morale = 1,

    /// <summary>Personne physique.</summary>
    Physique = 2,
}
