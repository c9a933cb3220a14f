using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Production;

/// <summary>An act rendered and not yet kept.</summary>
internal sealed record ActePrepare(
    VueDossier Vue, ModeleDActe Modele, ModeleChoisi Choix, ObjetActe Donnees, ResultatRendu Rendu, Dictionary<string, string> Reponses)
{
    /// <summary>What is missing, with where it is entered.</summary>
    public List<string> Manques { get; } = [.. Rendu.Manquantes.Select(m => m.OuSaisir is { } ou ? $"{m.Libelle} ({ou})" : m.Libelle)];
}
