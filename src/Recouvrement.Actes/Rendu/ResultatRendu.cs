using System.Security.Cryptography;
using Recouvrement.Actes.Modeles;

namespace Recouvrement.Actes.Rendu;

/// <summary>An act, or why there is none.</summary>
public sealed class ResultatRendu
{
    private ResultatRendu(byte[]? octets, string? refus, IReadOnlyList<DonneeManquante> manquantes, IReadOnlyList<Constat> constats)
    {
        Octets = octets;
        Refus = refus;
        Manquantes = manquantes;
        Constats = constats;
        Empreinte = octets is null ? null : Convert.ToHexStringLower(SHA256.HashData(octets));
    }

    /// <summary>True when the act was produced; a draft is produced even when data is missing.</summary>
    public bool EstProduit => Octets is not null;

    /// <summary>The .docx file; null when refused.</summary>
    public byte[]? Octets { get; }

    /// <summary>SHA-256 of the file, in lowercase hexadecimal; null when refused.</summary>
    public string? Empreinte { get; }

    /// <summary>One French sentence; null when the act was produced.</summary>
    public string? Refus { get; }

    /// <summary>What is missing, in the order of the act, each datum once. May be non-empty for a draft that was produced.</summary>
    public IReadOnlyList<DonneeManquante> Manquantes { get; }

    /// <summary>The faults of the template that prevented any rendering.</summary>
    public IReadOnlyList<Constat> Constats { get; }

    internal static ResultatRendu Produit(byte[] octets, IReadOnlyList<DonneeManquante> manquantes) => new(octets, null, manquantes, []);

    internal static ResultatRendu Incomplet(IReadOnlyList<DonneeManquante> manquantes)
    {
        var noms = string.Join(", ", manquantes.Take(5).Select(m => m.Libelle));
        var suite = manquantes.Count > 5 ? ", …" : string.Empty;
        return new(null, $"L’acte ne peut pas être établi, il manque : {noms}{suite}.", manquantes, []);
    }

    internal static ResultatRendu Fautif(IReadOnlyList<Constat> constats) =>
        new(null, "Le modèle est fautif : corrigez les points signalés par sa vérification.", [], constats);

    internal static ResultatRendu TropGros() =>
        new(null, "L’acte dépasse la taille admise : réduisez les listes répétées par le modèle.", [], []);
}
