using Recouvrement.Application.Comptes;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Consultation;

/// <summary>What a dossier owes today, in one line: the décompte of the day, never the principal in its place.</summary>
public sealed record ResumeDuCompte
{
    /// <summary>Nobody reads more names than that in a header; each costs one décompte.</summary>
    private const int DebiteursMaximum = 6;

    /// <summary>What is owed; null when the décompte cannot be drawn.</summary>
    public required decimal? Total { get; init; }

    /// <summary>Interest in it, capitalised or not.</summary>
    public required decimal Interets { get; init; }

    /// <summary>What one more day costs; null when the rate of tomorrow is not known.</summary>
    public required decimal? ParJour { get; init; }

    /// <summary>False when nobody asked for interest on any claim.</summary>
    public required bool AvecInterets { get; init; }

    /// <summary>Why it cannot be drawn; null otherwise.</summary>
    public required string? Refus { get; init; }

    /// <summary>What the other debtors owe when it is not the same: a procedure stopped the interest of one alone. Empty otherwise.</summary>
    public required IReadOnlyList<(string Nom, decimal Total)> Autrement { get; init; }

    /// <summary>Null when there is nobody to draw it against.</summary>
    internal static ResumeDuCompte? De(VueDossier vue)
    {
        if (CalculDuCompte.Calculer(vue, null, vue.Au) is not { } compte)
        {
            return null;
        }

        var decompte = compte.Decompte;
        return new ResumeDuCompte
        {
            Total = decompte?.Total,
            Interets = decompte?.Soldes.Where(s => s.Poste is Poste.Interets or Poste.InteretsCapitalises).Sum(s => s.Reste) ?? 0m,
            ParJour = decompte?.InteretJournalier.Montant,
            AvecInterets = compte.Demande.Creances.Any(c => c.Interets.Count > 0),
            Refus = compte.Refus,
            Autrement = decompte is null ? [] : [.. Autres(vue).Where(a => a.Total != decompte.Total)],
        };
    }

    private static IEnumerable<(string Nom, decimal Total)> Autres(VueDossier vue) => vue.Dossier.Debiteurs.Skip(1).Take(DebiteursMaximum)
        .Select(d => (d.Identite.Affichage, CalculDuCompte.Calculer(vue, d.Id, vue.Au)?.Decompte?.Total))
        .Where(d => d.Item2 is not null)
        .Select(d => (d.Affichage, d.Item2!.Value));
}
