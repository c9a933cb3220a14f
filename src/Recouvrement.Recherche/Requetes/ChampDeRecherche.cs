namespace Recouvrement.Recherche.Requetes;

/// <summary>Where a term is looked for.</summary>
public enum ChampDeRecherche
{
    /// <summary>Anywhere: reference, parties, title, body.</summary>
    Tous = 0,

    /// <summary><c>dossier:</c> — the references.</summary>
    Reference = 1,

    /// <summary><c>partie:</c> — the names of the parties.</summary>
    Parties = 2,

    /// <summary><c>titre:</c> — the title of the document.</summary>
    Titre = 3,
}
