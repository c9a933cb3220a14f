using Recouvrement.Domaine;

namespace Recouvrement.Application.Changements;

/// <summary>Says in French what moves.</summary>
public static class PhraseDeMouvement
{
    // A journal line is read by somebody: past that many movements the count says more than the list.
    private const int MouvementsCites = 12;

    // What the catalogue of acts calls it belongs to the page; the id said with spaces is French enough for a journal.
    private static string Objet(MouvementDuDroit m) => m.Nature == NatureDuMouvement.Acte ? m.Libelle.Replace('-', ' ') : m.Libelle;

    /// <summary>« Former opposition : 02/12/2026 → 02/11/2026 ».</summary>
    public static string Dire(MouvementDuDroit m) => m.Nature switch
    {
        NatureDuMouvement.Apparait => $"{m.Libelle} : s’ouvre, {Cote(m.Apres, m.TexteApres)}",
        NatureDuMouvement.Disparait => $"{m.Libelle} : {Cote(m.Avant, m.TexteAvant)}, ne court plus",
        NatureDuMouvement.FaitEcarte => $"{m.Libelle} : {m.TexteApres}",
        _ => $"{Objet(m)} : {Cote(m.Avant, m.TexteAvant)} → {Cote(m.Apres, m.TexteApres)}",
    };

    /// <summary>The word of the addresses and of the JSON (« avance »).</summary>
    public static string Mot(NatureDuMouvement nature) => nature switch
    {
        NatureDuMouvement.Etape => "etape",
        NatureDuMouvement.Avance => "avance",
        NatureDuMouvement.Recule => "recule",
        NatureDuMouvement.Apparait => "apparait",
        NatureDuMouvement.Disparait => "disparait",
        NatureDuMouvement.Acte => "acte",
        NatureDuMouvement.Decompte => "decompte",
        _ => "ecarte",
    };

    /// <summary>Nature in words.</summary>
    public static string Libelle(NatureDuMouvement nature) => nature switch
    {
        NatureDuMouvement.Etape => "étape",
        NatureDuMouvement.Avance => "plus tôt",
        NatureDuMouvement.Recule => "plus tard",
        NatureDuMouvement.Apparait => "s’ouvre",
        NatureDuMouvement.Disparait => "ne court plus",
        NatureDuMouvement.Acte => "acte",
        NatureDuMouvement.Decompte => "décompte",
        _ => "fait écarté",
    };

    internal static string Resumer(IReadOnlyList<MouvementDuDroit> mouvements)
    {
        if (mouvements.Count == 0)
        {
            return "Aucune date ni aucune étape ne change.";
        }

        var dits = string.Join(" ; ", mouvements.Take(MouvementsCites).Select(Dire));
        return mouvements.Count > MouvementsCites ? $"{dits} ; et {TexteFrancais.Accorder(mouvements.Count - MouvementsCites, "autre")}." : dits + ".";
    }

    private static string Cote(DateOnly? jour, string? texte) => jour is { } j ? TexteFrancais.DateCourte(j) : texte ?? "sans date";
}
