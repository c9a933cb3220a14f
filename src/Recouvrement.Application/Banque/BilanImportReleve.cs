using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Application.Banque;

/// <summary>What an import of statements did, or would do.</summary>
public sealed record BilanImportReleve
{
    /// <summary>True when nothing was written, because only a trial was asked.</summary>
    public required bool Essai { get; init; }

    /// <summary>True when it waits for a confirmation: <see cref="Reserves"/> says why; nothing was written.</summary>
    public bool AConfirmer { get; init; }

    /// <summary>When this very content was imported before; null when it never was. Nothing is then written.</summary>
    public FichierConnu? DejaImporte { get; init; }

    /// <summary>The statements, added up.</summary>
    public required IReadOnlyList<BilanReleve> Releves { get; init; }

    /// <summary>What has to be confirmed, one French sentence each.</summary>
    public required IReadOnlyList<string> Reserves { get; init; }

    /// <summary>New movements.</summary>
    public int Nouveaux { get; init; }

    /// <summary>Movements that another statement already gave.</summary>
    public int DejaConnus { get; init; }

    /// <summary>New credits and returns with at least one proposal.</summary>
    public int Proposes { get; init; }

    /// <summary>New credits and returns without any proposal.</summary>
    public int SansProposition { get; init; }

    /// <summary>New movements in another currency: they stay in the inbox with their amount.</summary>
    public int EnDevise { get; init; }

    /// <summary>Movements that the automatic rule recorded, or would record.</summary>
    public int Automatiques { get; init; }

    /// <summary>Automatic ones that could not be recorded, one French sentence each; they stay in the inbox.</summary>
    public IReadOnlyList<string> Echecs { get; init; } = [];
}
