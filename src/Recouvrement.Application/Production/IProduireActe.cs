using Recouvrement.Application.Droits;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Production;

/// <summary>Produces a Word act from a dossier and adds it to its pieces.</summary>
public interface IProduireActe
{
    /// <summary>The acts of the catalogue.</summary>
    IReadOnlyList<ActeAuCatalogue> Catalogue { get; }

    /// <summary>Renders the act; the document is kept as a piece, the fact <c>acte-produit</c> says what it was made of.</summary>
    Task<ActeProduit> ExecuterAsync(Acteur acteur, DemandeActe demande, CancellationToken annulation = default);

    /// <summary>What is asked to produce an act on that day: a template of the house may show data that the shipped one does not.</summary>
    Task<IReadOnlyList<ChampDefini>> QuestionsAsync(string acte, DateOnly? date, CancellationToken annulation = default);

    /// <summary>The act as it would be, where what is missing is marked; writes nothing.</summary>
    Task<ActeApercu> ApercevoirAsync(Acteur acteur, DemandeActe demande, CancellationToken annulation = default);
}
