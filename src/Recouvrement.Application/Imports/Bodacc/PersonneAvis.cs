namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>A person named by a notice. Texts are as published, mis-encoding repaired; empty when the notice does not say.</summary>
public sealed record PersonneAvis
{
    /// <summary>Nine digits, spaces removed; null when the notice gives none (a condominium, a person not registered).</summary>
    public string? Siren { get; init; }

    /// <summary>Corporate name; empty for a natural person.</summary>
    public string Denomination { get; init; } = string.Empty;

    /// <summary>Legal form.</summary>
    public string FormeJuridique { get; init; } = string.Empty;

    /// <summary>Acronym.</summary>
    public string Sigle { get; init; } = string.Empty;

    /// <summary>Name of a natural person.</summary>
    public string Nom { get; init; } = string.Empty;

    /// <summary>Name used by a natural person (spouse's name).</summary>
    public string NomUsage { get; init; } = string.Empty;

    /// <summary>First names of a natural person.</summary>
    public string Prenom { get; init; } = string.Empty;

    /// <summary>Date of birth; null when the notice does not say it.</summary>
    public DateOnly? DateNaissance { get; init; }

    /// <summary>Seat or home.</summary>
    public AdresseAvis Adresse { get; init; } = new(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>True for a natural person.</summary>
    public bool EstPhysique => Nom.Length > 0;

    /// <summary>What to call this person on screen.</summary>
    public string Appellation => EstPhysique ? $"{Prenom} {Nom}".Trim() : Denomination;
}
