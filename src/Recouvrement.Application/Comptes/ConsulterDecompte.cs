using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Comptes;

internal sealed class ConsulterDecompte(IDepotDossiers depot, Replieur replieur, Horloge horloge) : IConsulterDecompte
{
    public async Task<DecompteDuDossier?> LireAsync(
        Acteur acteur, Guid dossier, Guid? debiteur, DateOnly? arreteAu, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ConsulterDecompte), acteur, dossier);
        return await depot.ChargerAsync(acteur, dossier, annulation) is { } charge
            && replieur.Replier(charge.Journal, horloge.Aujourdhui) is { } vue
                ? CalculDuCompte.Calculer(vue, debiteur, arreteAu ?? horloge.Aujourdhui)
                : null;
    }
}
