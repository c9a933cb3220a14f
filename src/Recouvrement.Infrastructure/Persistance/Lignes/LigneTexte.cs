using Recouvrement.Application.Consultation;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>The text of a content. Not drawn from the journal but from the store: a rebuild of the read tables leaves it alone.</summary>
internal sealed class LigneTexte
{
    public required string Empreinte { get; set; }

    public required string TypeMedia { get; set; }

    public required string NomFichier { get; set; }

    public EtatTexte Etat { get; set; }

    public string? Texte { get; set; }

    /// <summary>Offsets of the pages, separated by spaces; null when the format has none.</summary>
    public string? Pages { get; set; }

    public string? Raison { get; set; }

    public DateTime EcritLe { get; set; }
}
