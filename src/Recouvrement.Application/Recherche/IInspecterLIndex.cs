namespace Recouvrement.Application.Recherche;

/// <summary>Looks at the index folder from another process than the one that holds it.</summary>
public interface IInspecterLIndex
{
    /// <summary>Reads the index and compares it with the database, document by document.</summary>
    Task<InspectionDeLIndex> InspecterAsync(CancellationToken annulation = default);

    /// <summary>
    /// Builds a new index: by itself when nobody holds the folder, otherwise by asking the server that does and waiting for its answer.
    /// Throws <see cref="Recouvrement.Recherche.Index.IndexIndisponible"/>, its message fit for whoever asked, when it cannot be done.
    /// </summary>
    Task<InspectionDeLIndex> ReconstruireAsync(IProgress<long>? progres = null, CancellationToken annulation = default);
}
