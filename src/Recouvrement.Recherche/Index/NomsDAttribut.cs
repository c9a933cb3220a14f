namespace Recouvrement.Recherche.Index;

/// <summary>
/// Names of what documents are filtered and counted by. The first three are computed by the index; the others are given
/// with the document.
/// </summary>
public static class NomsDAttribut
{
    /// <summary>The type of document.</summary>
    public const string Type = "type";

    /// <summary>The year of the document.</summary>
    public const string Annee = "annee";

    /// <summary>The portfolio, by its identity.</summary>
    public const string Portefeuille = "portefeuille";

    /// <summary>The procedure of the dossier.</summary>
    public const string Procedure = "procedure";

    /// <summary>The stage of the dossier.</summary>
    public const string Etape = "etape";

    /// <summary>The juriste in charge.</summary>
    public const string Juriste = "juriste";

    /// <summary>The court seized.</summary>
    public const string Juridiction = "juridiction";

    /// <summary>The language of the text, as <see cref="Analyse.DetecteurDeLangue"/> names it; no value without a text. Computed by the index.</summary>
    public const string Langue = "langue";

    /// <summary>Those a document carries in <see cref="DocumentAIndexer.Attributs"/>; others are refused.</summary>
    public static IReadOnlyList<string> Portes { get; } = [Procedure, Etape, Juriste, Juridiction];
}
