using Recouvrement.Application.Imports.Bodacc.Rapprochement;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>The words for why a notice waits, and the one by which an address names it.</summary>
public static class LibellesAvis
{
    private static readonly (RaisonAvis Raison, string Mot, string Libelle)[] Tous =
    [
        (RaisonAvis.Homonyme, "a-confirmer", "À confirmer : même nom, même date de naissance"),
        (RaisonAvis.ARapprocher, "a-rapprocher", "À rapprocher de l’avis rectifié ou annulé"),
        (RaisonAvis.NatureInconnue, "nature-inconnue", "Nature inconnue"),
        (RaisonAvis.ALire, "a-lire", "À lire : la nature ne décide rien"),
        (RaisonAvis.DateAbsente, "date-absente", "Date du jugement absente"),
        (RaisonAvis.AutreDate, "autre-date", "Autre date que celle du dossier"),
        (RaisonAvis.ProcedureAbsente, "procedure-absente", "Procédure absente du dossier"),
        (RaisonAvis.AnterieurAuxCreances, "anterieur", "Antérieur aux créances du dossier"),
        (RaisonAvis.SansDebiteur, "sans-debiteur", "Sans débiteur connu"),
    ];

    /// <summary>Every reason, in the order of the page.</summary>
    public static IReadOnlyList<RaisonAvis> Toutes { get; } = [.. Tous.Select(t => t.Raison)];

    /// <summary>What the juriste reads.</summary>
    public static string Libelle(this RaisonAvis raison) => Array.Find(Tous, t => t.Raison == raison).Libelle;

    /// <summary>The word of the reason in addresses and in JSON.</summary>
    public static string Mot(this RaisonAvis raison) => Array.Find(Tous, t => t.Raison == raison).Mot;

    /// <summary>The reason of that word; null when it is none.</summary>
    public static RaisonAvis? Lire(string? mot) =>
        Array.Find(Tous, t => string.Equals(t.Mot, mot, StringComparison.Ordinal)) is { Mot: not null } trouve ? trouve.Raison : null;
}
