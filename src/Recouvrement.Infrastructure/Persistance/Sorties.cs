using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>What a writing asks of the workers.</summary>
internal static class Sorties
{
    public static List<LigneSortie> De(LotEcriture lot, DateTime maintenant) =>
    [
        .. lot.Entrees
            .Where(e => TypesDeFait.EstUnePiece(e.Fait.Type))
            .Select(e => PourLire(lot.Vue.Dossier.Id, e.Fait.Donnees["empreinte"]?.Texte ?? e.Numero.ToString(CultureInfo.InvariantCulture), maintenant)),
    ];

    /// <summary>That a content be read; of no dossier (an empty identity) when it waits for one.</summary>
    public static LigneSortie PourLire(Guid dossier, string empreinte, DateTime maintenant) => new()
    {
        Sujet = SujetsDeTravail.LireContenu,
        Dossier = dossier,
        Charge = empreinte,
        CreeLe = maintenant,
        APartirDe = maintenant,
    };
}
