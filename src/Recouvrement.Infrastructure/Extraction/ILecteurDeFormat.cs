using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads one kind of file. May throw what its format is liable to; the caller turns it into a flag.</summary>
internal interface ILecteurDeFormat
{
    Task<ResultatExtraction> LireAsync(Fichier fichier, Lecture lecture);
}
