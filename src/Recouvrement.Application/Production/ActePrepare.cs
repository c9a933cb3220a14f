using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Production;

/// <summary>An act rendered and not yet kept.</summary>
internal sealed record ActePrepare(
    VueDossier Vue, ModeleDActe Modele, ModeleChoisi Choix, ObjetActe Donnees, ResultatRendu Rendu, Dictionary<string, string> Reponses, CompteDeLActe Compte)
{
    /// <summary>What is missing, with where it is entered; why the account cannot be drawn comes first when its sums are missing.</summary>
    public List<string> Manques { get; } =
    [
        .. SansCompte(Rendu, Compte) is { } refus ? (string[])[$"{refus.TrimEnd('.')} (Dossier, Décompte)"] : [],
        .. Rendu.Manquantes.Select(m => m.OuSaisir is { } ou ? $"{m.Libelle} ({ou})" : m.Libelle),
    ];

    /// <summary>Why there is no act, one French sentence; null when it was rendered.</summary>
    public string? Refus => Rendu.Refus is null ? null : SansCompte(Rendu, Compte) ?? Rendu.Refus;

    private static string? SansCompte(ResultatRendu rendu, CompteDeLActe compte) =>
        rendu.Manquantes.Any(m => CompteDeLActe.EnVient(m.Chemin)) ? compte.Refus : null;
}
