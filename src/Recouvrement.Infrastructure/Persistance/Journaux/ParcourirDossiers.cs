using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>Journals within the rights, in batches: memory is bounded by the batch.</summary>
internal sealed class ParcourirDossiers(IDbContextFactory<BaseRecouvrement> fabrique) : IParcourirDossiers
{
    public async IAsyncEnumerable<IReadOnlyList<DossierCharge>> LotsAsync(Acteur acteur, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        await foreach (var lot in ParcoursDesJournaux.ToutLireAsync(fabrique, annulation, acteur.Portefeuilles))
        {
            yield return lot;
        }
    }
}
