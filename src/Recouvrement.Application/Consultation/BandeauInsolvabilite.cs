using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Consultation;

/// <summary>A procedure that takes something away in the dossier: told on every page of it, as long as it does.</summary>
public sealed record BandeauInsolvabilite
{
    /// <summary>Instance of the procedure.</summary>
    public required string Instance { get; init; }

    /// <summary>The procedure in words.</summary>
    public required string Procedure { get; init; }

    /// <summary>Its stage in words.</summary>
    public required string Etape { get; init; }

    /// <summary>The debtor; null when the procedure is common to all.</summary>
    public required Guid? Debiteur { get; init; }

    /// <summary>His name; null when the procedure is common to all.</summary>
    public required string? NomDebiteur { get; init; }

    /// <summary>Legal date since which it takes something away, without a break.</summary>
    public required DateOnly Depuis { get; init; }

    /// <summary>The line of the fact that began it; null when an expiry did.</summary>
    public required LigneFil? Fait { get; init; }

    /// <summary>Page of the thread of facts where that line is.</summary>
    public required int PageDuFait { get; init; }

    /// <summary>What it takes from the debtor, and what it says besides, in the order of the file.</summary>
    public required IReadOnlyList<Effet> Effets { get; init; }

    /// <summary>What it takes from the natural persons bound with him; empty when it takes nothing, or when there are none.</summary>
    public required IReadOnlyList<Effet> EffetsSurGarants { get; init; }

    /// <summary>Names of these persons.</summary>
    public required IReadOnlyList<string> Garants { get; init; }

    /// <summary>Procedures of the dossier whose acts it forbids or suspends, in words, with the name of the person.</summary>
    public required IReadOnlyList<string> Atteintes { get; init; }

    /// <summary>What goes on: living deadlines of that debtor whose passing loses the title or the right, earliest first.</summary>
    public required IReadOnlyList<LigneEcheance> Courent { get; init; }

    /// <summary>Those of the same kind that stand still for now; empty when none does.</summary>
    public required IReadOnlyList<LigneEcheance> Suspendues { get; init; }

    /// <summary>What it stops, in a few words (« actes suspendus », « intérêts arrêtés »), each once.</summary>
    public IReadOnlyList<string> EnBref => [.. Effets.Where(e => e.EstContraignant).Select(e => Mot(e.Nature)).Distinct(StringComparer.Ordinal)];

    private static string Mot(NatureEffet nature) => nature switch
    {
        NatureEffet.ActesInterdits => "actes interdits",
        NatureEffet.ActesSuspendus => "exécution suspendue",
        NatureEffet.InteretsArretes => "intérêts arrêtés",
        NatureEffet.PaiementsInterdits => "paiements interdits",
        _ => "à savoir",
    };
}
