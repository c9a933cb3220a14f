namespace Recouvrement.Application.Pieces;

/// <summary>Takes out of an e-mail the files attached to it.</summary>
public interface IExtraireJointes
{
    /// <summary>True when a file of that name may hold some.</summary>
    bool Prend(string nomFichier);

    /// <summary>Those files, in their order; none when the e-mail cannot be read. Never throws for what it holds.</summary>
    Task<IReadOnlyList<FichierJoint>> ListerAsync(Stream contenu, string nomFichier, CancellationToken annulation = default);
}
