using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Recherche.Requetes;

/// <summary>The names that may stand before a colon.</summary>
internal static class ChampsDeRequete
{
    public const string Type = "type";
    public const string Dossier = "dossier";
    public const string Partie = "partie";
    public const string Titre = "titre";
    public const string Date = "date";
    public const string Langue = "langue";

    /// <summary>The field meant by what was typed, or null.</summary>
    public static string? Normaliser(string mot) => mot.Length > 12 ? null : Pliage.Plier(mot) switch
    {
        "type" or "types" => Type,
        "dossier" or "dossiers" or "ref" or "reference" => Dossier,
        "partie" or "parties" => Partie,
        "titre" => Titre,
        "date" or "dates" => Date,
        "langue" or "langues" => Langue,
        _ => null,
    };

    public static ChampDeRecherche EnChamp(string? champ) => champ switch
    {
        Dossier => ChampDeRecherche.Reference,
        Partie => ChampDeRecherche.Parties,
        Titre => ChampDeRecherche.Titre,
        _ => ChampDeRecherche.Tous,
    };
}
