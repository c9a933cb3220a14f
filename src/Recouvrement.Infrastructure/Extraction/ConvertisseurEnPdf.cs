using Recouvrement.Application.Pieces;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Each document by the program that draws it: TIFF by one, office documents by the other, which is the one that acts need.</summary>
internal sealed class ConvertisseurEnPdf(ConvertisseurLibreOffice documents, ConvertisseurDeTiff images) : IConvertirEnPdf
{
    public bool EstDisponible => documents.EstDisponible;

    public bool Prend(string nomFichier) => documents.Prend(nomFichier) || (images.EstDisponible && images.Prend(nomFichier));

    public Task<Resultat<byte[]>> ConvertirAsync(Stream contenu, string nomFichier, CancellationToken annulation = default) =>
        images.Prend(nomFichier) ? images.ConvertirAsync(contenu, nomFichier, annulation) : documents.ConvertirAsync(contenu, nomFichier, annulation);
}
