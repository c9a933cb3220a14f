namespace Recouvrement.Actes.Surete;

/// <summary>
/// What a relationship may point to. A hyperlink is followed by the reader's hand: it stays. Everything else outside is
/// fetched when the act is opened — a way to follow or to attack whoever opens it — and is refused, except the two local
/// paths that Word leaves behind by itself (attached template, mail merge source), which are dropped.
/// </summary>
internal static class ControleRelations
{
    /// <summary>True when the relationship is to be dropped in silence: it points to a file of the author's machine.</summary>
    public static bool EstAOublier(Relation relation)
    {
        switch (relation.Nature)
        {
            case "vbaProject" or "wordVbaData" or "vbaProjectSignature" or "attachedToolbars" or "keyMapCustomizations":
                throw new RefusModeleException(MotifRefus.Macros, Phrases.Macros);
            case "control" or "activeXControlBinary":
                throw new RefusModeleException(MotifRefus.Macros, Phrases.Actif);
            case "aFChunk":
                throw new RefusModeleException(MotifRefus.ContenuExterne, Phrases.MorceauImporte);
        }

        if (!relation.Externe || relation.Nature is "hyperlink")
        {
            return false;
        }

        return relation.Nature is "attachedTemplate" or "mailMergeSource" or "mailMergeHeaderSource" or "recipientData" && EstLocale(relation.Cible)
            ? true
            : throw new RefusModeleException(MotifRefus.ContenuExterne, Phrases.Externe(relation.Cible));
    }

    // A UNC path is not local: opening it sends the user's credentials to the machine it names.
    private static bool EstLocale(string cible)
    {
        var chemin = Uri.UnescapeDataString(cible).Replace('\\', '/');
        if (chemin.StartsWith("file:///", StringComparison.OrdinalIgnoreCase))
        {
            chemin = chemin[8..];
        }

        return !chemin.StartsWith("//", StringComparison.Ordinal) && !chemin.Contains("://", StringComparison.Ordinal)
            && !chemin.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && !chemin.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
    }
}
