using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>A title that a procedure of the dossier gave, dated by the facts.</summary>
/// <param name="Titre">What the account depends on.</param>
/// <param name="Instance">The procedure that gave it.</param>
/// <param name="Article">Article.</param>
public sealed record TitreDuDossier(TitreDecompte Titre, string Instance, string Article)
{
    /// <summary>The sum granted, as the decision's fact says it; null when it does not.</summary>
    public decimal? Montant { get; init; }

    /// <summary>Day it was lost or replaced: it no longer counts. Null while it stands.</summary>
    public DateOnly? PerduLe { get; init; }

    /// <summary>What became of it, in words; null while it stands.</summary>
    public string? Perte { get; init; }

    /// <summary>First day at the legal rate plus five points; null when it never is, or when a date is awaited.</summary>
    public DateOnly? MajoreLe { get; init; }

    /// <summary>What the law leaves in doubt; null when nothing does.</summary>
    public string? Reserve { get; init; }

    /// <summary>True while it stands.</summary>
    public bool EstDebout => PerduLe is null;
}
