namespace Recouvrement.Application.Recherche;

/// <summary>The types of documents found that are not kinds of pieces.</summary>
public static class TypesDeDocument
{
    /// <summary>The dossier itself.</summary>
    public const string Dossier = "Dossier";

    /// <summary>A paper that waits for its dossier.</summary>
    public const string ARattacher = "À rattacher";
}
