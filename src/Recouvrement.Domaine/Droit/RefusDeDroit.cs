namespace Recouvrement.Domaine.Droit;

/// <summary>The sentences by which the law refuses to answer: what is missing, and what to do.</summary>
internal static class RefusDeDroit
{
    private const char I = TexteFrancais.Insecable;

    public static string RegleInconnue(string id, IEnumerable<string> connus) =>
        $"Règle de délai inconnue{I}: «{I}{id}{I}»{ComparateurDeNoms.Suggestion(id, connus)}.";

    public static string SeuilInconnu(string id, IEnumerable<string> connus) =>
        $"Seuil inconnu{I}: «{I}{id}{I}»{ComparateurDeNoms.Suggestion(id, connus)}.";

    public static string TauxInconnu(string id, IEnumerable<string> connus) =>
        $"Taux inconnu{I}: «{I}{id}{I}»{ComparateurDeNoms.Suggestion(id, connus)}.";

    public static string CritereManquant(RegleDelai regle) =>
        $"La règle «{I}{regle.Id}{I}» dépend de la date du fait «{I}{regle.Critere}{I}»{I}: indiquez cette date.";

    public static string SansVersion(string id, string? critere, DateOnly jour, DateOnly? premiere) =>
        $"La règle «{I}{id}{I}» n’a pas de version pour {(critere is null ? "un départ" : $"«{I}{critere}{I}»")} au "
        + TexteFrancais.DateLongue(jour)
        + (premiere is { } debut && jour < debut
            ? $"{I}: elle s’applique à compter du {TexteFrancais.DateLongue(debut)}."
            : ".");

    public static string AReverifier(string id, string article, DateOnly verifieLe, DateOnly jour) =>
        $"La règle «{I}{id}{I}» ({article}), vérifiée pour la dernière fois le {TexteFrancais.DateLongue(verifieLe)}, est à revérifier "
        + $"avant tout calcul au {TexteFrancais.DateLongue(jour)}{I}: contrôlez le texte puis mettez à jour la date de vérification.";

    public static string TerritoireInconnu(string code, IEnumerable<string> connus) =>
        $"Territoire inconnu{I}: «{I}{code}{I}»{ComparateurDeNoms.Suggestion(code, connus)}.";
}
