using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Repli;

/// <summary>The fact by which a dossier passes from one law to the next: dated, signed, with what it changed.</summary>
internal static class DroitApplique
{
    private const string Ancien = "droitAncien";
    private const string Nouveau = "droitNouveau";

    public static Fait Ecrire(Guid id, string ancien, string nouveau, string changements, DateOnly le) =>
        new(id, TypesDeFait.DroitApplique, le)
        {
            Donnees = Donnees.De(
                (Ancien, Valeur.De(ancien)),
                (Nouveau, Valeur.De(nouveau)),
                ("changements", Valeur.De(changements))),
        };

    /// <summary>The law that the dossier left at that line; null when the line applies none.</summary>
    public static string? AncienneLoi(EntreeJournal entree) =>
        entree.Nature == NatureEntree.Constat && string.Equals(entree.Fait.Type, TypesDeFait.DroitApplique, StringComparison.Ordinal)
            ? entree.Fait.Donnees[Ancien]?.Texte
            : null;

    /// <summary>True when the last line applies that law: it was written in the same breath, the mark that keeps the old one is going.</summary>
    public static bool EstDernier(Journal journal, string loi) =>
        journal.Entrees is [.., { Nature: NatureEntree.Constat } derniere]
        && string.Equals(derniere.Fait.Type, TypesDeFait.DroitApplique, StringComparison.Ordinal)
        && string.Equals(derniere.Fait.Donnees[Nouveau]?.Texte, loi, StringComparison.Ordinal);
}
