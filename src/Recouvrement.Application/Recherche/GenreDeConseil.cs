namespace Recouvrement.Application.Recherche;

/// <summary>Why a search finds nothing, or what would make it find.</summary>
public enum GenreDeConseil
{
    /// <summary>That word alone finds nothing there.</summary>
    Introuvable = 1,

    /// <summary>Without that part of the query, documents answer.</summary>
    Sans,

    /// <summary>Without the filters of the page, documents answer.</summary>
    SansFiltres,

    /// <summary>In all the dossiers, documents answer.</summary>
    Partout,
}
