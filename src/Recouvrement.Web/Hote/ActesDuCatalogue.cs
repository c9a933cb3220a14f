using Recouvrement.Application.Production;
using Recouvrement.Domaine;
using Recouvrement.Web.Composants.Communs;

namespace Recouvrement.Web.Hote;

/// <summary>Words of the acts that procedures name, whether or not a template produces them here.</summary>
internal sealed class ActesDuCatalogue(IServiceProvider services)
{
    private readonly IReadOnlyList<ActeAuCatalogue> catalogue = services.GetService<IProduireActe>()?.Catalogue ?? [];

    /// <summary>The act of that id; null when no template produces it.</summary>
    public ActeAuCatalogue? Trouver(string? id) => catalogue.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal));

    /// <summary>« Requête en injonction de payer », or the id made readable.</summary>
    public string Libelle(string id) => Trouver(id)?.Libelle ?? TexteFrancais.Majuscule(id.Replace('-', ' '));
}
