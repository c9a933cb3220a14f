using Recouvrement.Application.Droits;
using Recouvrement.Application.Reprise;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Banque.Partenaires;

/// <summary>Imports the payments that partners collected: received, kept, remitted, late. The same file twice records nothing twice.</summary>
public interface IImporterReglements
{
    /// <summary>Reads the file; a wrong line is left out and told, the others are recorded.</summary>
    Task<Resultat<BilanReglements>> ExecuterAsync(Acteur acteur, Stream fichier, OptionsReglements options, IProgress<AvancementImport>? progres = null, CancellationToken annulation = default);
}
