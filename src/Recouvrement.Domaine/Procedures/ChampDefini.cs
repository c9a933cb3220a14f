namespace Recouvrement.Domaine.Procedures;

/// <summary>A named value that a fact or the dossier carries, as the definition asks for it.</summary>
/// <param name="Nom">Name in the data.</param>
/// <param name="Libelle">Label on screen.</param>
/// <param name="Type">What is typed.</param>
/// <param name="Requis">True when the form cannot be left without it.</param>
/// <param name="Choix">The closed list, value then label; empty when <paramref name="Type"/> is not a choice.</param>
/// <param name="Aide">One sentence under the field; null when the label is enough.</param>
public sealed record ChampDefini(
    string Nom, string Libelle, TypeChamp Type, bool Requis, IReadOnlyList<ChoixDefini> Choix, string? Aide)
{
    /// <summary>True for a text of several paragraphs.</summary>
    public bool EstLong { get; init; }
}
