using Recouvrement.Application.Consultation;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Application.Recherche;

/// <summary>What the page « État de l'index » shows.</summary>
/// <param name="Index">The index that serves.</param>
/// <param name="DocumentsEnBase">Documents that the database holds: what the index should hold.</param>
/// <param name="Contenus">How many contents wait to be read, are read, cannot be.</param>
/// <param name="Controle">The last comparison with the database; null before the first.</param>
/// <param name="Illisibles">Pieces and waiting documents whose text could not be read, within the rights of the asker.</param>
/// <param name="Suivi">How far the index is behind the database.</param>
/// <param name="SeReconstruit">True while a rebuild is under way.</param>
/// <param name="Reconstruction">Why the last rebuild failed; null when none did.</param>
public sealed record BilanDeLIndex(
    EtatDeLIndex Index,
    long DocumentsEnBase,
    IReadOnlyDictionary<EtatTexte, int> Contenus,
    ControleDeLIndex? Controle,
    Page<PieceIllisible> Illisibles,
    SuiviDesChangements Suivi,
    bool SeReconstruit,
    string? Reconstruction)
{
    /// <summary>Documents that wait for their dossier, within the rights of the asker.</summary>
    public int ARattacher { get; init; }

    /// <summary>Contents in that state.</summary>
    public int Nombre(EtatTexte etat) => Contenus.GetValueOrDefault(etat);

    /// <summary>Documents that the index should hold and does not, or holds and should not, once all changes were followed.</summary>
    public long Ecart => Suivi.EstAJour && Index.EstServi ? Math.Abs(DocumentsEnBase - Index.Documents) : 0;
}
