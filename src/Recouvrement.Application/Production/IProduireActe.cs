using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Production;

/// <summary>Produces a Word act from a dossier and adds it to its pieces.</summary>
public interface IProduireActe
{
    /// <summary>The acts of the catalogue.</summary>
    IReadOnlyList<ActeAuCatalogue> Catalogue { get; }

    /// <summary>Renders the act; the document is kept as a piece, the fact <c>acte-produit</c> says what it was made of.</summary>
    Task<ActeProduit> ExecuterAsync(Acteur acteur, DemandeActe demande, CancellationToken annulation = default);
}
