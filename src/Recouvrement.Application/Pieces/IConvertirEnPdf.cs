using Recouvrement.Domaine;

namespace Recouvrement.Application.Pieces;

/// <summary>Turns an office document into a PDF, to be looked at or sent. The machine may not have what it takes: it is then said, nothing else fails.</summary>
public interface IConvertirEnPdf
{
    /// <summary>True when this machine has the program.</summary>
    bool EstDisponible { get; }

    /// <summary>True when the name ends as a document that can be converted; a PDF itself is not one.</summary>
    bool Prend(string nomFichier);

    /// <summary>
    /// Converts; the bytes of the PDF, or one French sentence that says why not: program absent, ending not taken, document too long,
    /// unreadable, or too slow to draw. Bounded in time; macros and links of the document are never followed.
    /// </summary>
    Task<Resultat<byte[]>> ConvertirAsync(Stream contenu, string nomFichier, CancellationToken annulation = default);
}
