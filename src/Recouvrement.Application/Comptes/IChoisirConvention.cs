using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>
/// Chooses how the accounts of a creditor are counted. The choice is a fact in each of his open dossiers, dated and signed like the others; a
/// dossier opened later takes over that of the last one.
/// </summary>
public interface IChoisirConvention
{
    /// <summary>How many open dossiers it would concern.</summary>
    Task<int> CompterAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default);

    /// <summary>Writes it in every open dossier of the creditor of that dossier; refused to whom directs nobody.</summary>
    /// <param name="acteur">Who chooses.</param>
    /// <param name="dossier">A dossier of the creditor.</param>
    /// <param name="convention">Values of the fact.</param>
    /// <param name="le">Day of the choice.</param>
    /// <param name="annulation">Cancellation.</param>
    Task<Resultat<BilanDeConvention>> ChoisirAsync(Acteur acteur, Guid dossier, Donnees convention, DateOnly le, CancellationToken annulation = default);
}
