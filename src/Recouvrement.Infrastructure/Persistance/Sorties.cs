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
            .Select(e => new LigneSortie
            {
                Sujet = SujetsDeTravail.LireContenu,
                Dossier = lot.Vue.Dossier.Id,
                Charge = e.Fait.Donnees["empreinte"]?.Texte ?? e.Numero.ToString(CultureInfo.InvariantCulture),
                CreeLe = maintenant,
                APartirDe = maintenant,
            }),
    ];
}
