using Recouvrement.Application.Imports.Bodacc;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>A person as its file writes it.</summary>
internal sealed record PersonneBrute
{
    public string Siren { get; init; } = string.Empty;

    public string Denomination { get; init; } = string.Empty;

    public string FormeJuridique { get; init; } = string.Empty;

    public string Sigle { get; init; } = string.Empty;

    public string Nom { get; init; } = string.Empty;

    public string NomUsage { get; init; } = string.Empty;

    public string Prenom { get; init; } = string.Empty;

    public string DateNaissance { get; init; } = string.Empty;

    public AdresseAvis Adresse { get; init; } = new(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);
}
